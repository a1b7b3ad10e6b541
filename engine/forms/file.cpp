#include "forms/file.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "text/utf8.hpp"

namespace banli::forms {
namespace {

constexpr std::size_t longest_file_name = 255;
constexpr std::array units_of_size = {"B", "KB", "MB", "GB"};

bool is_sha256(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == text.npos;
}

void add_file(std::vector<PlacedFile>& files, std::string path, const Value& value) {
  if (auto file = file_in(value)) files.push_back({std::move(path), std::move(*file)});
}

}  // namespace

Value FileValue::value() const {
  return Context{{"name", name}, {"sha256", sha256}, {"size", Value::whole(size)}};
}

FileValue file_of(std::string name, const Content& content) {
  return {std::move(name), content.sha256(), content.size()};
}

std::optional<FileValue> file_in(const Value& value) {
  const Context* members = value.as<Context>();
  if (members == nullptr || members->size() != 3) return {};
  const std::string* name = value.member("name").as<std::string>();
  const std::string* sha256 = value.member("sha256").as<std::string>();
  const Decimal* size = value.member("size").as<Decimal>();
  const auto bytes = size == nullptr ? std::nullopt : size->to_integer();
  if (name == nullptr || sha256 == nullptr || !bytes || *bytes < 0) return {};
  if (!is_file_name(*name) || !is_sha256(*sha256)) return {};
  return FileValue{*name, *sha256, *bytes};
}

std::vector<PlacedFile> files_in(const Field& field, std::string_view path, const Value& value) {
  std::vector<PlacedFile> files;
  if (field.type == FieldType::file) add_file(files, std::string(path), value);
  const List* rows = value.as<List>();
  if (field.type != FieldType::table || rows == nullptr) return files;
  for (std::size_t row = 0; row < rows->size(); ++row) {
    for (const Field& column : field.columns) {
      if (column.type != FieldType::file) continue;
      const std::string cell = "[" + std::to_string(row + 1) + "]." + column.name;
      add_file(files, std::string(path) + cell, (*rows)[row].member(column.name));
    }
  }
  return files;
}

bool is_file_name(std::string_view name) {
  if (name.empty() || name.size() > longest_file_name || name == "." || name == "..") return false;
  if (name.find_first_of("/\\") != name.npos || !text::is_valid_utf8(name)) return false;
  for (std::size_t at = 0; at < name.size();) {
    const text::CodePoint next = text::code_point_at(name, at);
    if (text::is_invisible(next.value)) return false;
    at += next.size;
  }
  return true;
}

std::string extension_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == name.npos || dot == 0) return {};
  std::string extension(name.substr(dot + 1));
  for (char& letter : extension) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return extension;
}

std::optional<std::int64_t> size_from_text(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789."), text.size());
  const auto number = Decimal::from_text(text.substr(0, end));
  text.remove_prefix(std::min(text.find_first_not_of(' ', end), text.size()));
  const auto unit = std::ranges::find(units_of_size, text);
  if (!number || unit == units_of_size.end()) return {};
  const Decimal factor(std::int64_t{1} << (10 * (unit - units_of_size.begin())));
  const auto bytes = multiply(*number, factor);
  return bytes ? bytes->to_integer() : std::nullopt;
}

// One digit behind the point, cut off rather than rounded up, so that no file looks as large as a
// limit that it keeps.
std::string size_text(std::int64_t bytes) {
  std::size_t unit = 0;
  std::int64_t one = 1;
  while (bytes / one >= 1024 && unit + 1 < units_of_size.size()) {
    one *= 1024;
    ++unit;
  }
  const std::int64_t tenths = bytes / one * 10 + bytes % one * 10 / one;
  std::string text = std::to_string(tenths / 10);
  if (tenths % 10 != 0) text += "." + std::to_string(tenths % 10);
  return text + " " + units_of_size[unit];
}

std::int64_t limit_of(const Field& field) {
  const Decimal* max = field.max ? field.max->as<Decimal>() : nullptr;
  return max == nullptr ? usual_file_limit : max->to_integer().value_or(usual_file_limit);
}

}  // namespace banli::forms
