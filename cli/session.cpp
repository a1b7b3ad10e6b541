#include "cli/session.hpp"

#include <cstdio>
#include <filesystem>

#include "cli/terminal.hpp"
#include "cli/world.hpp"
#include "runtime/fault.hpp"
#include "runtime/reason.hpp"
#include "storage/sqlite/store.hpp"
#include "text/catalogue.hpp"
#include "text/diagnostic.hpp"
#include "views/problem.hpp"

namespace banli::cli {

struct Session::Opened {
  std::unique_ptr<runtime::Store> store;
  std::unique_ptr<runtime::Reader> reader;
  std::unique_ptr<runtime::Door> door;
  std::unique_ptr<views::Site> site;
};

Session::Session(GlobalOptions options)
    : options_(std::move(options)),
      language_(language_from(options_.language)),
      opened_(std::make_unique<Opened>()) {
  if (options_.as.empty()) options_.as = login_name();
  if (options_.database.empty()) options_.database = database_from_environment();
}

Session::~Session() = default;

std::vector<std::pair<std::string, std::string>> Session::options_said() const {
  std::vector<std::pair<std::string, std::string>> said;
  if (options_.as != login_name()) said.emplace_back("--as", options_.as);
  if (options_.database != database_from_environment())
    said.emplace_back("--db", options_.database);
  return said;
}

bool Session::has_site() {
  std::error_code error;
  const bool is_there = std::filesystem::exists(options_.database, error);
  if (error) {
    throw runtime::Fault("file-unreadable",
                         runtime::with_reason({{"path", options_.database}}, error));
  }
  return is_there && reader().site().has_value();
}

runtime::Store& Session::store(Opening opening) {
  if (opened_->store == nullptr) {
    storage::SqliteSettings settings;
    settings.patience = patience_from_environment();
    opened_->store = opening == Opening::create
                         ? storage::SqliteStore::create(options_.database, settings)
                         : storage::SqliteStore::open(options_.database, settings);
  }
  return *opened_->store;
}

runtime::Reader& Session::reader() {
  if (opened_->reader == nullptr) opened_->reader = store().reader();
  return *opened_->reader;
}

runtime::Door& Session::door() {
  if (opened_->door == nullptr) {
    opened_->door = std::make_unique<runtime::Door>(store(), surroundings());
  }
  return *opened_->door;
}

views::Site& Session::site() {
  if (opened_->site == nullptr) {
    opened_->site = std::make_unique<views::Site>(reader(), surroundings().zone);
    opened_->site->show_to(actor());
  }
  return *opened_->site;
}

Instant Session::now() const { return surroundings().now(); }

runtime::Request Session::request(runtime::Request::Act act) const {
  return {.actor = actor(), .channel = "cli", .key = key(), .cause = {}, .act = std::move(act)};
}

std::string Session::word(Word word, const text::Arguments& arguments) const {
  return text::fill_in(word.in(language_), arguments);
}

std::string Session::title(const views::Titled& titled) const {
  return titled.title.empty() ? titled.name : in(titled.title);
}

std::string Session::local_time(Instant at) {
  std::string text = iso_text(site().zone().local(at)).substr(0, 16);
  text[10] = ' ';
  return text;
}

void Session::print(std::string_view text) const {
  std::fwrite(text.data(), 1, text.size(), stdout);
  if (!text.ends_with('\n')) std::fputc('\n', stdout);
}

void Session::print_json(const text::Json& json) const { print(text::write_json_pretty(json)); }

void Session::tell(std::string_view line) const {
  std::fflush(stdout);
  std::fwrite(line.data(), 1, line.size(), stderr);
  if (!line.ends_with('\n')) std::fputc('\n', stderr);
}

void Session::tell(Word word, const text::Arguments& arguments) const {
  tell(this->word(word, arguments));
}

Exit Session::refuse(const text::Refusal& refusal) {
  if (is_json()) print_json(views::to_json(refusal, sources_, language_));
  if (refusal.problems.empty()) {
    tell(text::render(refusal, language_));
    return refusal.code == "engine-bug" ? Exit::bug : Exit::refused;
  }
  tell(text::render(refusal.problems, sources_, language_));
  return Exit::problems;
}

Exit Session::refuse(std::string code, text::Arguments arguments) {
  return refuse(text::Refusal{std::move(code), std::move(arguments), {}});
}

Exit Session::usage(std::string code, text::Arguments arguments) {
  refuse(std::move(code), std::move(arguments));
  return Exit::usage;
}

Exit Session::report(const text::Problems& problems, Strictness strictness) {
  if (problems.empty()) return Exit::fine;
  tell(text::render(problems, sources_, language_));
  const bool fails = text::has_errors(problems) || strictness == Strictness::strict;
  if (fails && is_json()) {
    print_json(text::JsonObject{{"problems", views::to_json(problems, sources_, language_)}});
  }
  return fails ? Exit::problems : Exit::fine;
}

}  // namespace banli::cli
