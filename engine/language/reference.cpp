#include "language/reference.hpp"

#include "language/key_table.hpp"
#include "language/types.hpp"

namespace banli::language {
namespace {

std::string in_ticks(std::string_view words) { return "`" + std::string(words) + "`"; }

std::string cell(std::string_view words) {
  std::string escaped;
  for (const char c : words) escaped += c == '|' ? "\\|" : std::string(1, c);
  return escaped;
}

std::string key_cell(const text::KeyRow& row, bool is_required) {
  const std::string word = in_ticks(row.en);
  return is_required ? "**" + word + "**" : word;
}

std::string type_cell(const text::KeyRow& row) {
  const std::string type(row.type.empty() ? "words" : row.type);
  return type + (row.built == text::Built::not_yet ? " (later)" : "");
}

std::string kinds_of(text::KeyRow row) {
  std::string kinds;
  for (const Key& key : all_keys()) {
    if (key.place != Place::step || key.en != row.en || key.type != row.type) continue;
    if (key.kinds == ~0U) return "all";
    for (const Key& kind : all_keys()) {
      if (kind.place != Place::kind || (key.kinds & kind.kinds) == 0) continue;
      kinds += (kinds.empty() ? "" : ", ") + std::string(kind.en);
    }
  }
  return kinds;
}

std::string table_of_place(std::string_view place) {
  std::string table = "| key | 中文 | type | meaning |\n|---|---|---|---|\n";
  for (const text::KeyRow& row : rows_at(place)) {
    table += "| " + key_cell(row, row.presence == text::Presence::required) + " | " +
             std::string(row.zh) + " | " + cell(type_cell(row)) + " | " +
             cell(meaning_of(place, row.en)) + " |\n";
  }
  return table;
}

std::string table_of_steps(Place place) {
  std::string table = "| key | 中文 | for | type | meaning |\n|---|---|---|---|---|\n";
  for (const text::KeyRow& row : rows_of(place)) {
    const std::string kinds = place == Place::kind ? "the kind" : kinds_of(row);
    const std::string own = std::string(row.en) + " of " + kinds;  // `message` means two things
    const std::string_view meaning =
        meaning_of("step", own).empty() ? meaning_of("step", row.en) : meaning_of("step", own);
    table += "| " + key_cell(row, false) + " | " + std::string(row.zh) + " | " + kinds + " | " +
             cell(type_cell(row)) + " | " + cell(meaning) + " |\n";
  }
  return table;
}

std::string table_of_files() {
  std::string table = "| first key | 中文 | |\n|---|---|---|\n";
  for (const text::KeyRow& row : rows_of(Place::file)) {
    table += "| " + in_ticks(row.en) + " | " + std::string(row.zh) + " | " +
             std::string(rows_at(row.en).empty() ? "later" : "read") + " |\n";
  }
  return table;
}

std::string table_of_types() {
  std::string table = "| type | written | meaning |\n|---|---|---|\n";
  for (const Type& type : all_types()) {
    std::string written(type.is);
    const auto add = [&](std::string_view en, std::string_view zh) {
      written += (written.empty() ? "" : ", ") + in_ticks(en) + " " + std::string(zh);
    };
    for (const text::WordRow& row : type.words) add(row.en, row.zh);
    for (const text::PhraseRow& row : type.phrases) add(row.en, row.zh);
    table +=
        "| " + std::string(type.name) + " | " + cell(written) + " | " + cell(type.meaning) + " |\n";
  }
  return table;
}

}  // namespace

std::vector<std::string> reference_sections() {
  std::vector<std::string> sections = {"files", "kinds", "types"};
  for (const std::string_view place : all_places()) sections.emplace_back(place);
  return sections;
}

std::string reference_table(std::string_view section) {
  if (section == "files") return table_of_files();
  if (section == "types") return table_of_types();
  if (section == "kinds") return table_of_steps(Place::kind);
  if (section == "step") return table_of_steps(Place::step);
  return table_of_place(section);
}

std::string with_tables(std::string_view document) {
  constexpr std::string_view open = "<!-- table: ";
  constexpr std::string_view close = " -->\n";
  constexpr std::string_view end = "<!-- end -->";
  std::string made;
  std::size_t at = 0;
  for (std::size_t mark = document.find(open); mark != document.npos;
       mark = document.find(open, at)) {
    const std::size_t name = mark + open.size();
    const std::size_t behind = document.find(close, name);
    const std::size_t stop = document.find(end, name);
    if (behind == document.npos || stop == document.npos) break;
    made += document.substr(at, behind + close.size() - at);
    made += "\n" + reference_table(document.substr(name, behind - name)) + "\n";
    at = stop;
  }
  return made += document.substr(at);
}

}  // namespace banli::language
