#include "cli/wrong_line.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

#include "text/keys.hpp"

namespace banli::cli {
namespace {

std::vector<const CLI::App*> chosen(const CLI::App& program) {
  std::vector<const CLI::App*> apps = {&program};
  while (!apps.back()->get_subcommands().empty()) {
    apps.push_back(apps.back()->get_subcommands().front());
  }
  return apps;
}

std::string command_of(const std::vector<const CLI::App*>& apps) {
  std::string command = "banli";
  for (std::size_t i = 1; i < apps.size(); ++i) command += " " + apps[i]->get_name();
  return command;
}

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App*) { return true; });
}

// `banli task aprove` is told what it might have meant.
text::Refusal unknown_command(const CLI::App& above, bool is_program, const std::string& written) {
  std::vector<std::string> names;
  for (const CLI::App* one : commands_of(above)) names.push_back(one->get_name());
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const auto near = text::nearest_word(written, candidates);
  const std::string noun = is_program ? "" : above.get_name() + " ";
  if (!near) return {"command-unknown", {{"command", noun + written}, {"noun", noun}}, {}};
  return {
      "command-misspelt", {{"command", noun + written}, {"near", noun + std::string(*near)}}, {}};
}

// The first word that nothing took, in the order of writing.
std::string unexpected_word(const CLI::App& program, const std::vector<std::string>& written) {
  const std::vector<std::string> left = program.remaining(true);
  const auto found = std::ranges::find_first_of(written, left);
  return found == written.end() ? std::string() : *found;
}

bool takes_fields(const CLI::App& verb) { return verb.get_option_no_throw("--set") != nullptr; }

// What was written for the option, and of which type it is.
text::Arguments about_option(const std::vector<const CLI::App*>& apps, const std::string& name) {
  text::Arguments about{{"option", name}, {"command", command_of(apps)}};
  for (const CLI::App* app : apps) {
    const CLI::Option* option = app->get_option_no_throw(name);
    if (option == nullptr) continue;
    about.emplace_back("what", option->get_type_name());
    if (!option->results().empty()) about.emplace_back("given", option->results().back());
  }
  return about;
}

// The library begins its sentence with the option, and the checks of ours end it with a code.
text::Refusal wrong_option(const std::vector<const CLI::App*>& apps, const CLI::ParseError& error) {
  const std::string sentence = error.what();
  std::string option = sentence.substr(0, sentence.find_first_of(": "));
  const bool is_flag = sentence.ends_with("flag override");  // told without its dashes
  if (is_flag) option.insert(0, "--");
  const text::Arguments about = about_option(apps, option);
  const std::string kind = error.get_name();
  if (kind == "RequiredError") {
    return {"argument-missing", {{"argument", option}, {"command", command_of(apps)}}, {}};
  }
  if (kind == "ValidationError") return {sentence.substr(sentence.rfind(' ') + 1), about, {}};
  if (is_flag) return {"option-takes-no-value", about, {}};
  if (sentence.ends_with(" missing")) return {"option-without-value", about, {}};
  if (sentence.contains("At Most")) return {"option-twice", about, {}};
  return {"program-bug", {{"what", sentence}}, {}};
}

}  // namespace

text::Refusal unexpected_argument(const std::string& word, const std::string& command,
                                  bool takes_fields) {
  text::Arguments about{{"argument", word}, {"command", command}};
  const bool is_field = takes_fields && word.contains('=') && !word.starts_with('-');
  if (is_field) about.emplace_back("set", word.contains(' ') ? "'" + word + "'" : word);
  return {"argument-unexpected", std::move(about), {}};
}

text::Refusal wrong_line(const CLI::App& program, const CLI::ParseError& error,
                         const std::vector<std::string>& written) {
  const std::vector<const CLI::App*> apps = chosen(program);
  const CLI::App& last = *apps.back();
  const std::string word = unexpected_word(program, written);
  const bool is_verb = commands_of(last).empty();
  if (!is_verb && !word.empty() && !word.starts_with('-')) {
    return unknown_command(last, apps.size() == 1, word);
  }
  if (!word.empty()) return unexpected_argument(word, command_of(apps), takes_fields(last));
  return wrong_option(apps, error);
}

}  // namespace banli::cli
