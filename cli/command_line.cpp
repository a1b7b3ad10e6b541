#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>

#include "cli/help.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "cli/world.hpp"
#include "cli/wrong_line.hpp"
#include "runtime/fault.hpp"
#include "runtime/reason.hpp"
#include "storage/verify.hpp"
#include "text/diagnostic.hpp"
#include "views/problem.hpp"

namespace banli::cli {
namespace {

constexpr std::string_view version = "0.1.0";

// The language is wanted before the options are known, for their descriptions.
std::string_view language_asked(int argc, const char* const* argv) {
  constexpr std::string_view option = "--lang";
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == option && i + 1 < argc) return argv[i + 1];
    if (word.starts_with("--lang=")) return word.substr(option.size() + 1);
  }
  return "";
}

class CommandLine {
 public:
  explicit CommandLine(Language language) : language_(language) {
    app_.fallthrough();
    app_.set_help_flag("--help,-h", std::string(words::help_flag.in(language)));
    app_.set_version_flag("--version", std::string(version),
                          std::string(words::version_flag.in(language)));
    declare_global_options(app_, given_, language_);
    for (const Verb& verb : all_verbs()) declare(verb);
  }

  Exit run(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
      std::fputs(help().c_str(), stdout);
      return Exit::fine;
    } catch (const CLI::CallForVersion&) {
      std::puts(std::string(version).c_str());
      return Exit::fine;
    } catch (const CLI::ParseError& error) {
      return refuse(error, {argv, argv + argc});
    }
    const Declared* chosen = chosen_verb();
    if (chosen != nullptr) return run(*chosen);
    const bool is_bare = argc == 1;
    std::fputs(help().c_str(), is_bare ? stdout : stderr);
    return is_bare ? Exit::fine : Exit::usage;
  }

 private:
  struct Declared {
    const Verb* verb;
    Act act;
  };

  void declare(const Verb& verb) {
    CLI::App* parent = &app_;
    const std::string noun(verb.heading.noun);
    if (!noun.empty()) {
      CLI::App*& known = nouns_[noun];
      if (known == nullptr) known = app_.add_subcommand(noun);
      parent = known;
    }
    CLI::App* app = parent->add_subcommand(std::string(verb.heading.verb));
    Options options(*app, language_);
    declared_[app] = {&verb, verb.declare(options)};
  }

  const CLI::App* deepest() const {
    const CLI::App* app = &app_;
    while (!app->get_subcommands().empty()) app = app->get_subcommands().front();
    return app;
  }

  const Declared* chosen_verb() const {
    const auto found = declared_.find(deepest());
    return found == declared_.end() ? nullptr : &found->second;
  }

  std::string help() const {
    const CLI::App* app = deepest();
    if (const Declared* chosen = chosen_verb()) return help_of_verb(*chosen->verb, *app, language_);
    return app == &app_ ? help_of_program(language_) : help_of_noun(app->get_name(), language_);
  }

  Exit refuse(const CLI::ParseError& error, const std::vector<std::string>& written) {
    given_.language = language_ == Language::chinese ? "zh" : "en";  // perhaps not read yet
    Session session(given_);
    const text::Refusal wrong = wrong_line(app_, error, written);
    return session.usage(wrong.code, wrong.arguments);
  }

  Exit run(const Declared& chosen) {
    Session session(given_);
    try {
      const bool wants_site = chosen.verb->heading.needs == Needs::site;
      if (wants_site && !session.has_site()) {
        return session.refuse("no-site", {{"file", session.database()}});
      }
      return chosen.act(session);
    } catch (const runtime::Fault& fault) {
      return tell(session, fault);
    } catch (const std::filesystem::filesystem_error& error) {
      const text::Arguments about{{"path", error.path1().string()}};
      return tell(session, {"file-unreadable", runtime::with_reason(about, error.code())});
    } catch (const std::exception& broken) {
      if (chosen.verb->heading.needs == Needs::site && is_damaged(session)) {
        return tell(session, {"database-damaged", {{"file", session.database()}}});
      }
      session.refuse("program-bug", {{"what", broken.what()}});
      return Exit::bug;
    }
  }

  // Asked only when a promise was broken: not by us, where the file is not what we wrote.
  static bool is_damaged(Session& session) {
    try {
      return !storage::verify_journal(session.reader()).is_whole();
    } catch (const runtime::Fault&) {
      return true;
    } catch (const std::exception&) {
      return false;
    }
  }

  Exit tell(Session& session, const runtime::Fault& fault) {
    if (session.is_json()) {
      session.print_json(views::fault_json(fault.code(), fault.arguments(), language_));
    }
    session.tell(text::render(text::Refusal{fault.code(), fault.arguments(), {}}, language_));
    return Exit::fault;
  }

  Language language_;
  CLI::App app_;
  GlobalOptions given_;
  std::map<std::string, CLI::App*> nouns_;
  std::map<const CLI::App*, Declared> declared_;
};

}  // namespace

Exit run(int argc, const char* const* argv) {
  const std::string_view asked = language_asked(argc, argv);
  const bool is_known = asked == "zh" || asked == "en";
  return CommandLine(language_from(is_known ? asked : "")).run(argc, argv);
}

}  // namespace banli::cli
