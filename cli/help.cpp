#include "cli/help.hpp"

#include <CLI/CLI.hpp>

#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "text/diagnostic.hpp"

namespace banli::cli {
namespace {

std::string section(std::string_view title, const std::vector<HelpRow>& rows) {
  if (rows.empty()) return "";
  int width = 0;
  for (const HelpRow& row : rows) width = std::max(width, text::display_width(row.left));
  std::string text = "\n" + std::string(title) + "\n";
  for (const HelpRow& row : rows) {
    const bool is_alone = row.right.empty();
    text += "  " + (is_alone ? row.left : text::pad_right(row.left, width) + "  " + row.right);
    text += "\n";
  }
  return text;
}

std::string option_name(const CLI::Option& option) {
  if (option.get_positional()) return option.get_name();
  const std::string type = option.get_type_size() == 0 ? "" : option.get_type_name();
  return option.get_name() + (type.empty() ? "" : " " + type);
}

std::string command_section(std::string_view noun, Language language) {
  std::vector<HelpRow> rows;
  for (const Verb& verb : all_verbs()) {
    if (verb.heading.noun != noun && !noun.empty()) continue;
    rows.push_back({command_of(verb.heading), std::string(verb.heading.about.in(language))});
  }
  return section(words::commands.in(language), rows);
}

}  // namespace

std::string command_of(const Heading& heading) {
  std::string command = "banli ";
  if (!heading.noun.empty()) command += std::string(heading.noun) + " ";
  return command + std::string(heading.verb);
}

std::vector<HelpRow> option_rows(const CLI::App& app, bool positionals) {
  std::vector<HelpRow> rows;
  for (const CLI::Option* option : app.get_options()) {
    const bool is_help = option == app.get_help_ptr();
    if (is_help || option->get_positional() != positionals) continue;
    rows.push_back({option_name(*option), option->get_description()});
  }
  return rows;
}

std::string usage_line(const Heading& heading, const CLI::App& app) {
  std::string line = command_of(heading);
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_positional()) continue;
    const std::string many = option->get_expected_max() > 1 ? "…" : "";
    line += option->get_required() ? " " + option->get_name() + many
                                   : " [" + option->get_name() + many + "]";
  }
  const bool has_options = !option_rows(app, false).empty();
  return line + (has_options ? " [OPTIONS]" : "");
}

std::string help_of_program(Language language) {
  std::string text(words::program.in(language));
  text +=
      "\n" + section(words::examples.in(language), {{"banli init", ""},
                                                    {"banli process deploy processes forms", ""},
                                                    {"banli instance start complaint-handling", ""},
                                                    {"banli task list", ""}});
  text += command_section("", language);
  return text + "\n" + std::string(words::more_help.in(language)) + "\n";
}

std::string help_of_noun(std::string_view noun, Language language) {
  std::string text(about_noun(noun).in(language));
  text += "\n" + command_section(noun, language);
  return text + "\n" + std::string(words::more_help.in(language)) + "\n";
}

std::string help_of_verb(const Verb& verb, const CLI::App& app, Language language) {
  std::vector<HelpRow> examples;
  for (const std::string_view example : verb.heading.examples) {
    examples.push_back({std::string(example), ""});
  }
  const CLI::App* root = &app;
  while (root->get_parent() != nullptr) root = root->get_parent();
  std::string text(verb.heading.about.in(language));
  text += "\n" + section(words::examples.in(language), examples);
  text += section(words::usage.in(language), {{usage_line(verb.heading, app), ""}});
  text += section(words::arguments.in(language), option_rows(app, true));
  text += section(words::options.in(language), option_rows(app, false));
  text += section(words::common_options.in(language), option_rows(*root, false));
  return text;
}

}  // namespace banli::cli
