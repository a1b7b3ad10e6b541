// What one command has at hand: who asks, in which language, the site behind the database file, and
// where its answer goes. Data go to stdout, words to stderr; with `--json` the data are JSON, and a
// failure is told on stdout as JSON too. The file is opened when first asked for.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/exit.hpp"
#include "cli/word.hpp"
#include "runtime/door.hpp"
#include "text/json.hpp"
#include "text/refusal.hpp"
#include "views/site.hpp"

namespace banli::cli {

struct GlobalOptions {
  std::string as;
  std::string key;
  std::string database;
  std::string language;
  bool json = false;
};

enum class Opening { existing, create };
enum class Strictness { lenient, strict };

class Session {
 public:
  explicit Session(GlobalOptions options);
  ~Session();

  Language language() const { return language_; }
  bool is_json() const { return options_.json; }
  const std::string& actor() const { return options_.as; }
  const std::string& key() const { return options_.key; }
  const std::string& database() const { return options_.database; }
  // `--as` and `--db` with their values, where others would be used without them.
  std::vector<std::pair<std::string, std::string>> options_said() const;
  bool has_site();  // the file is there and was opened as a site

  runtime::Store& store(Opening opening = Opening::existing);
  runtime::Reader& reader();
  runtime::Door& door();
  views::Site& site();
  Instant now() const;
  // What is asked of the door, by whom, and under which key.
  runtime::Request request(runtime::Request::Act act) const;

  // The texts that problems point into.
  text::Sources& sources() { return sources_; }

  std::string word(Word word, const text::Arguments& arguments = {}) const;
  const std::string& in(const Bilingual& words) const { return words.in(language_); }
  // The title, or the name where there is none.
  std::string title(const views::Titled& titled) const;
  std::string local_time(Instant at);  // 2026-11-22 09:30, in the office's zone

  void print(std::string_view text) const;  // data
  void print_json(const text::Json& json) const;
  void tell(std::string_view line) const;  // words
  void tell(Word word, const text::Arguments& arguments = {}) const;

  Exit refuse(const text::Refusal& refusal);
  Exit refuse(std::string code, text::Arguments arguments = {});
  Exit usage(std::string code, text::Arguments arguments = {});
  Exit report(const text::Problems& problems, Strictness strictness = Strictness::lenient);

 private:
  GlobalOptions options_;
  Language language_;
  text::Sources sources_;
  struct Opened;
  std::unique_ptr<Opened> opened_;
};

}  // namespace banli::cli
