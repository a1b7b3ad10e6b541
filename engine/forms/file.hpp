// A file as the value of a field: its name, the SHA-256 of its content and its size, which an
// expression reads as `application.contract.name`. The content itself is no value: it comes along
// with the answers and is stored once for all who name it. One field holds one file; several are
// the rows of a table.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.hpp"
#include "forms/content.hpp"
#include "forms/fill.hpp"
#include "forms/form.hpp"

namespace banli::forms {

struct FileValue {
  std::string name;  // without a folder
  std::string sha256;
  std::int64_t size = 0;  // bytes
  Value value() const;
  bool operator==(const FileValue&) const = default;
};
FileValue file_of(std::string name, const Content& content);
// Nothing for what is no file.
std::optional<FileValue> file_in(const Value& value);
// Of the field: its own, or those in the rows of a table, each with its place: `papers[2].scan`.
struct PlacedFile {
  std::string path;
  FileValue file;
};
std::vector<PlacedFile> files_in(const Field& field, std::string_view path, const Value& value);

// One line of visible characters that no folder would take for a way to another.
bool is_file_name(std::string_view name);
std::string extension_of(std::string_view name);  // in small letters, without the dot; or empty

// `10 MB`; K, M and G count by 1,024.
std::optional<std::int64_t> size_from_text(std::string_view text);
std::string size_text(std::int64_t bytes);  // 812 B, 1.2 MB

inline constexpr std::int64_t usual_file_limit = std::int64_t{20} << 20;
inline constexpr std::int64_t highest_file_limit = std::int64_t{500} << 20;
std::int64_t limit_of(const Field& field);

}  // namespace banli::forms
