// The keys of forms and fields, in both vocabularies: which key is a type of field, and which types
// each further key belongs to.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

#include "forms/form.hpp"
#include "text/keys.hpp"

namespace banli::forms {

struct TypeRow {
  std::string_view en;
  std::string_view zh;
  std::optional<FieldType> type;  // none: not built yet
};

std::span<const text::KeyRow> form_rows();
std::span<const text::KeyRow> field_rows();  // types and further keys
std::span<const text::KeyRow> section_rows();
std::span<const TypeRow> type_rows();
std::string_view word_of(FieldType type);  // `long text`

// Does the further key `english` belong to fields of this type?
bool belongs_to(std::string_view english, FieldType type);
std::span<const std::string_view> further_keys();  // in English

}  // namespace banli::forms
