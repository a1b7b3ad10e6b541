#include "language/definition.hpp"
#include "language/key_table.hpp"

namespace banli::language {
namespace {

constexpr std::pair<std::string_view, FileKind> kinds_of_files[] = {
    {"process", FileKind::process},   {"form", FileKind::form},
    {"table", FileKind::table},       {"organisation", FileKind::organisation},
    {"calendar", FileKind::calendar}, {"scenario", FileKind::scenario},
    {"report", FileKind::report},
};

}  // namespace

FileKind file_kind(const Tree& file) {
  text::Problems unread;
  const auto kind = text::read_file_kind(file, rows_of(Place::file), unread);
  for (const auto& [word, of] : kinds_of_files) {
    if (kind && kind->first_key == word) return of;
  }
  return FileKind::unknown;
}

text::Problems why_unread(const Tree& file) {
  text::Problems problems;
  const std::vector<text::KeyRow> rows = rows_of(Place::file);
  const auto kind = text::read_file_kind(file, rows, problems);
  if (!kind) return problems;
  for (const text::KeyRow& row : rows) {
    if (row.en != kind->first_key || row.built == text::Built::yes) continue;
    const Tree& key = file.pairs.front().key;
    problems.push_back(text::error_at(key.span, "not-built-yet", {{"key", key.text}}));
  }
  return problems;
}

}  // namespace banli::language
