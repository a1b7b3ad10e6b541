#include "cli/options.hpp"

#include <CLI/CLI.hpp>

namespace banli::cli {

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
  app_.add_flag(std::string(name), into, std::string(about.in(language_)));
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
      ->check(CLI::Range(std::size_t{1}, std::size_t{1'000'000}).description(""));
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

}  // namespace banli::cli
