#include "picture/form_rows.hpp"

#include <algorithm>

#include "picture/form_cells.hpp"

namespace banli::picture {
namespace {

// A name at the side is read downwards: short, and Chinese. Else it stands above its rows.
constexpr std::size_t longest_band_bytes = 30;  // ten Chinese characters
constexpr int highest_band_mm = 140;            // it must stand on one page

int height_mm(const FormRow& row) {
  const forms::FieldType type = row.fields.front()->type;
  if (type == forms::FieldType::opinion) return 16;
  return type == forms::FieldType::long_text ? 14 : 9;
}

bool fits_band(const std::vector<FormRow>& rows) {
  int height = 0;
  for (const FormRow& row : rows) height += height_mm(row);
  return height <= highest_band_mm;
}

bool is_signature(const forms::Field& field) { return field.type == forms::FieldType::signature; }

class RowMaker {
 public:
  explicit RowMaker(Language language) : language_(language) {}

  std::vector<FormRow> make(std::span<const forms::Field> fields) {
    rows_.clear();
    for (const forms::Field& field : fields) add(field);
    return std::move(rows_);
  }

 private:
  void add(const forms::Field& field) {
    if (field.type == forms::FieldType::table) {
      rows_.push_back({FormRow::Kind::table, {&field}, false, "", 0});
    } else if (is_wide(field, language_)) {
      rows_.push_back({FormRow::Kind::wide, {&field}, false, "", 0});
    } else if (!rows_.empty() && rows_.back().kind == FormRow::Kind::pair &&
               rows_.back().fields.size() == 1) {
      rows_.back().fields.push_back(&field);
    } else {
      rows_.push_back({FormRow::Kind::pair, {&field}, false, "", 0});
    }
  }

  Language language_;
  std::vector<FormRow> rows_;
};

void add_section(FormRows& all, std::vector<FormRow> rows, const std::string& title,
                 Language language) {
  if (rows.empty()) return;
  const bool holds_table = std::ranges::any_of(
      rows, [](const FormRow& row) { return row.kind == FormRow::Kind::table; });
  const bool has_band = language == Language::chinese && !holds_table && rows.size() > 1 &&
                        title.size() <= longest_band_bytes && fits_band(rows);
  if (has_band) {
    for (FormRow& row : rows) row.is_banded = true;
    rows.front().band = title;
    rows.front().band_rows = rows.size();
  } else {
    all.grid.push_back({FormRow::Kind::heading, {}, false, title, 0});
  }
  std::ranges::move(rows, std::back_inserter(all.grid));
}

// How many fields at the end, outside of sections, are signatures.
std::size_t count_last_signatures(const forms::Form& form) {
  std::size_t end_of_sections = 0;
  for (const forms::Section& section : form.sections) {
    end_of_sections = std::max(end_of_sections, section.first + section.count);
  }
  std::size_t count = 0;
  while (form.fields.size() - count > end_of_sections &&
         is_signature(form.fields[form.fields.size() - count - 1])) {
    ++count;
  }
  return count;
}

}  // namespace

FormRows rows_of(const forms::Form& form, Language language) {
  FormRows all;
  RowMaker maker(language);
  const std::span<const forms::Field> fields(form.fields);
  const std::size_t end = fields.size() - count_last_signatures(form);
  std::size_t at = 0;
  const auto add_plain_until = [&](std::size_t until) {
    if (until <= at) return;
    std::ranges::move(maker.make(fields.subspan(at, until - at)), std::back_inserter(all.grid));
    at = until;
  };
  for (const forms::Section& section : form.sections) {
    add_plain_until(section.first);
    add_section(all, maker.make(fields.subspan(section.first, section.count)),
                section.title.in(language), language);
    at = section.first + section.count;
  }
  add_plain_until(end);
  for (; at < fields.size(); ++at) all.signatures.push_back(&fields[at]);
  return all;
}

}  // namespace banli::picture
