#include "cli/completion/shapes.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

std::vector<std::string> choices_in(const std::string& what) {
  std::vector<std::string> choices;
  if (what.find('|') == what.npos) return choices;
  for (std::size_t begin = 0; begin <= what.size();) {
    const std::size_t end = std::min(what.find('|', begin), what.size());
    choices.push_back(what.substr(begin, end - begin));
    begin = end + 1;
  }
  return choices;
}

OptionShape shape_of_option(const CLI::Option& option) {
  OptionShape shape;
  shape.name = option.get_positional() ? option.get_name() : "--" + option.get_lnames().front();
  shape.about = option.get_description();
  if (option.get_positional()) {
    shape.what = shape.name;
  } else if (option.get_type_size() != 0) {
    shape.what = option.get_type_name();
  }
  shape.choices = choices_in(shape.what);
  return shape;
}

CommandShape shape_of_command(const Verb& verb, Language language) {
  CommandShape shape{std::string(verb.heading.noun),
                     std::string(verb.heading.verb),
                     std::string(verb.heading.about.in(language)),
                     {},
                     {}};
  CLI::App app;
  app.set_help_flag();
  Options options(app, language);
  const Act act = verb.declare(options);  // keeps what the options point to
  for (const CLI::Option* option : app.get_options()) {
    (option->get_positional() ? shape.arguments : shape.options)
        .push_back(shape_of_option(*option));
  }
  return shape;
}

std::vector<OptionShape> options_of_every_command(Language language) {
  std::vector<OptionShape> shapes;
  CLI::App app;
  app.set_help_flag();
  GlobalOptions given;
  declare_global_options(app, given, language);
  for (const CLI::Option* option : app.get_options()) shapes.push_back(shape_of_option(*option));
  shapes.push_back({"--help", std::string(words::help_flag.in(language)), "", {}});
  return shapes;
}

struct Listing {
  std::string_view what;
  std::string_view command;
};
constexpr Listing listings[] = {
    {"TASK", "task list"},
    {"CASE", "instance list"},
    {"JOB", "job list"},
    {"PROCESS", "process list"},
    {"PERSON", "organisation people"},
    {"USER", "organisation people"},
    {"ROLE", "organisation show"},
    {"CODE", "explain"},
};

}  // namespace

std::string_view OptionShape::listed_by() const {
  const auto found = std::ranges::find(listings, what, &Listing::what);
  return found == std::end(listings) ? std::string_view() : found->command;
}

std::vector<const CommandShape*> ProgramShape::of_noun(const std::string& noun) const {
  std::vector<const CommandShape*> found;
  for (const CommandShape& command : commands) {
    if (command.noun == noun) found.push_back(&command);
  }
  return found;
}

ProgramShape program_shape(Language language) {
  ProgramShape program;
  program.options = options_of_every_command(language);
  for (const Verb& verb : all_verbs()) {
    program.commands.push_back(shape_of_command(verb, language));
    const std::string noun(verb.heading.noun);
    const bool is_known = noun.empty() || std::ranges::any_of(program.nouns, [&](const auto& one) {
                            return one.name == noun;
                          });
    if (is_known) continue;
    program.nouns.push_back({noun, std::string(about_noun(noun).in(language)), "", {}});
  }
  return program;
}

}  // namespace banli::cli
