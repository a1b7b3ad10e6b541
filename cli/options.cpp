#include "cli/options.hpp"

#include <CLI/CLI.hpp>

#include <charconv>

#include "cli/session.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

// What an option does not take is answered with a code of the catalogue.

std::string unless_count(const std::string& written) {
  constexpr std::size_t most = 1'000'000;
  std::size_t count = 0;
  const char* const end = written.data() + written.size();
  const auto [rest, error] = std::from_chars(written.data(), end, count);
  const bool is_count = error == std::errc() && rest == end && count >= 1 && count <= most;
  return is_count ? "" : "option-wants-count";
}

std::string unless_language(const std::string& written) {
  return written == "zh" || written == "en" ? "" : "language-unknown";
}

}  // namespace

void Options::argument(std::string_view name, std::string& into, Word about) {
  app_.add_option(std::string(name), into, std::string(about.in(language_)))
      ->required()
      ->type_name("");
}

void Options::optional_argument(std::string_view name, std::string& into, Word about) {
  app_.add_option(std::string(name), into, std::string(about.in(language_)))->type_name("");
}

void Options::arguments(std::string_view name, std::vector<std::string>& into, Word about) {
  app_.add_option(std::string(name), into, std::string(about.in(language_)))
      ->required()
      ->type_name("");
}

void Options::flag(std::string_view name, bool& into, Word about) {
  app_.add_flag(std::string(name), into, std::string(about.in(language_)))->disable_flag_override();
}

void Options::value(std::string_view name, std::string_view what, std::string& into, Word about) {
  app_.add_option(std::string(name), into, std::string(about.in(language_)))
      ->type_name(std::string(what));
}

void Options::required_value(std::string_view name, std::string_view what, std::string& into,
                             Word about) {
  app_.add_option(std::string(name), into, std::string(about.in(language_)))
      ->type_name(std::string(what))
      ->required();
}

void Options::count(std::string_view name, std::size_t& into, Word about) {
  app_.add_option(std::string(name), into, std::string(about.in(language_)))
      ->type_name("N")
      ->check(unless_count);
}

void Options::repeated(std::string_view name, std::string_view what, std::vector<std::string>& into,
                       Word about) {
  app_.add_option(std::string(name), into, std::string(about.in(language_)))
      ->type_name(std::string(what))
      ->allow_extra_args(false);
}

void Options::list(std::string_view name, std::string_view what, std::vector<std::string>& into,
                   Word about) {
  app_.add_option(std::string(name), into, std::string(about.in(language_)))
      ->type_name(std::string(what));
}

void declare_global_options(CLI::App& app, GlobalOptions& into, Language language) {
  Options options(app, language);
  options.value("--as", "USER", into.as, words::as_option);
  options.value("--key", "KEY", into.key, words::key_option);
  options.value("--db", "FILE", into.database, words::db_option);
  options.flag("--json", into.json, words::json_option);
  options.value("--lang", "zh|en", into.language, words::lang_option);
  app.get_option("--lang")->check(unless_language);
}

}  // namespace banli::cli
