// The options of one verb, bound to where they are kept. Hides the library that reads argv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/word.hpp"

namespace CLI {
class App;
}

namespace banli::cli {

class Options {
 public:
  Options(CLI::App& app, Language language) : app_(app), language_(language) {}

  // Words that stand by themselves, in this order.
  void argument(std::string_view name, std::string& into, Word about);
  void optional_argument(std::string_view name, std::string& into, Word about);
  void arguments(std::string_view name, std::vector<std::string>& into, Word about);  // 1 or more
  // `--name VALUE`.
  void flag(std::string_view name, bool& into, Word about);
  void value(std::string_view name, std::string_view what, std::string& into, Word about);
  void required_value(std::string_view name, std::string_view what, std::string& into, Word about);
  void count(std::string_view name, std::size_t& into, Word about);
  void repeated(std::string_view name, std::string_view what, std::vector<std::string>& into,
                Word about);  // `--set a --set b`
  void list(std::string_view name, std::string_view what, std::vector<std::string>& into,
            Word about);  // `--to a b`

 private:
  CLI::App& app_;
  Language language_;
};

struct GlobalOptions;

// Those that every command takes: `--as`, `--key`, `--db`, `--json`, `--lang`.
void declare_global_options(CLI::App& app, GlobalOptions& into, Language language);

}  // namespace banli::cli
