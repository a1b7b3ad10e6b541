#include "forms/read_file_keys.hpp"

#include <algorithm>

#include "forms/file.hpp"

namespace banli::forms {
namespace {

using text::Tree;

bool is_ascii_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void report_unread(const Field& field, const Tree& tree, std::string code, text::Arguments added,
                   text::Problems& problems) {
  text::Arguments arguments = {{"field", field.name}, {"given", tree.text}};
  for (auto& argument : added) arguments.push_back(std::move(argument));
  problems.push_back(text::error_at(tree.span, std::move(code), std::move(arguments)));
}

void read_types(const Tree& types, Field& field, text::Problems& problems) {
  for (const Tree* item : text::read_list_or_one(types)) {
    const auto type = text::read_text(*item, problems);
    if (!type) continue;
    if (std::ranges::all_of(*type, is_ascii_letter_or_digit)) {
      field.types.push_back(extension_of("file." + *type));
    } else {
      report_unread(field, *item, "no-file-type", {}, problems);
    }
  }
}

void read_limit_of_size(const Tree& max, Field& field, text::Problems& problems) {
  const auto bytes = size_from_text(max.text);
  if (bytes && *bytes > 0 && *bytes <= highest_file_limit) {
    field.max = Value::whole(*bytes);
    return;
  }
  report_unread(field, max, "no-file-size", {{"highest", size_text(highest_file_limit)}}, problems);
}

}  // namespace

void read_file_keys(const text::MapReader& keys, Field& field, text::Problems& problems) {
  if (const Tree* types = keys.find("types")) read_types(*types, field, problems);
  if (const Tree* max = keys.find("max")) read_limit_of_size(*max, field, problems);
}

}  // namespace banli::forms
