#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>

#include "cli/help.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "cli/world.hpp"
#include "runtime/fault.hpp"
#include "text/diagnostic.hpp"
#include "text/keys.hpp"
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
    app_.set_help_flag("--help,-h", std::string(words_of_help(language)));
    app_.set_version_flag("--version", std::string(version),
                          std::string(words::version_flag.in(language)));
    Options options(app_, language_);
    declare_global_options(options, given_);
    app_.get_option("--lang")->check(CLI::IsMember({"zh", "en"}).description(""));
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

  // The first word that nothing took, in the order of writing.
  std::string unexpected_word(const std::vector<std::string>& written) const {
    const std::vector<std::string> left = app_.remaining(true);
    const auto found = std::ranges::find_first_of(written, left);
    return found == written.end() ? std::string() : *found;
  }

  // `banli task aprove` is told what it might have meant.
  text::Refusal unknown_command(const std::string& written) const {
    const CLI::App* app = deepest();
    std::vector<std::string> names;
    for (const CLI::App* one : app->get_subcommands([](const CLI::App*) { return true; })) {
      names.push_back(one->get_name());
    }
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    const auto near = text::nearest_word(written, candidates);
    const std::string noun = app == &app_ ? "" : app->get_name() + " ";
    if (!near) return {"command-unknown", {{"command", noun + written}, {"noun", noun}}, {}};
    return {
        "command-misspelt", {{"command", noun + written}, {"near", noun + std::string(*near)}}, {}};
  }

  text::Refusal wrong_command_line(const CLI::ParseError& error,
                                   const std::vector<std::string>& written) const {
    const std::string unexpected = unexpected_word(written);
    const bool is_command = !unexpected.empty() && !unexpected.starts_with('-');
    if (chosen_verb() == nullptr && is_command) return unknown_command(unexpected);
    std::string command = "banli";
    for (const CLI::App* app = &app_; !app->get_subcommands().empty();) {
      app = app->get_subcommands().front();
      command += " " + app->get_name();
    }
    if (!unexpected.empty()) {
      return {"argument-unexpected", {{"argument", unexpected}, {"command", command}}, {}};
    }
    const std::string reason = error.what();
    const std::size_t missing = reason.find(" is required");
    if (missing != reason.npos) {
      const std::string argument = reason.substr(0, missing);
      return {"argument-missing", {{"argument", argument}, {"command", command}}, {}};
    }
    return {"command-line-wrong", {{"reason", reason}, {"command", command}}, {}};
  }

  Exit refuse(const CLI::ParseError& error, const std::vector<std::string>& written) {
    Session session(given_);
    const text::Refusal wrong = wrong_command_line(error, written);
    return session.usage(wrong.code, wrong.arguments);
  }

  Exit run(const Declared& chosen) {
    Session session(given_);
    try {
      const bool wants_site = chosen.verb->heading.needs == Needs::site;
      if (wants_site && !session.has_site()) return session.refuse("no-site");
      return chosen.act(session);
    } catch (const runtime::Fault& fault) {
      if (session.is_json()) {
        session.print_json(views::fault_json(fault.code(), fault.arguments(), language_));
      }
      session.tell(text::render(text::Refusal{fault.code(), fault.arguments(), {}}, language_));
      return Exit::fault;
    } catch (const std::exception& broken) {
      session.refuse("program-bug", {{"what", broken.what()}});
      return Exit::bug;
    }
  }

  Language language_;
  CLI::App app_;
  GlobalOptions given_;
  std::map<std::string, CLI::App*> nouns_;
  std::map<const CLI::App*, Declared> declared_;
};

}  // namespace

void declare_global_options(Options& options, GlobalOptions& given) {
  options.value("--as", "USER", given.as, words::as_option);
  options.value("--key", "KEY", given.key, words::key_option);
  options.value("--db", "FILE", given.database, words::db_option);
  options.flag("--json", given.json, words::json_option);
  options.value("--lang", "zh|en", given.language, words::lang_option);
}

std::string_view words_of_help(Language language) { return words::help_flag.in(language); }

Exit run(int argc, const char* const* argv) {
  return CommandLine(language_from(language_asked(argc, argv))).run(argc, argv);
}

}  // namespace banli::cli
