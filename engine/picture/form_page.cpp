#include "picture/form_page.hpp"

#include "picture/form_cells.hpp"
#include "picture/form_rows.hpp"
#include "picture/form_style.hpp"
#include "picture/form_table.hpp"
#include "picture/svg_text.hpp"

namespace banli::picture {
namespace {

// Wider tables lie across the page; the widest have their columns as rows instead.
constexpr std::size_t columns_upright = 8;

bool lies_across(const forms::Form& form) {
  for (const forms::Field& field : form.fields) {
    const bool is_wide = field.columns.size() > columns_upright && !is_turned(field);
    if (field.type == forms::FieldType::table && is_wide) return true;
  }
  return false;
}

std::string row_html(const PrintedForm& printed, const FormRow& row) {
  std::string html = "<tr>";
  if (row.band_rows > 0) {
    html += "<th class=\"band\" rowspan=\"" + std::to_string(row.band_rows) + "\"><span>" +
            escaped(row.band) + "</span></th>";
  }
  const int label_span = row.is_banded ? 1 : 2;  // outside of sections labels reach to the edge
  switch (row.kind) {
    case FormRow::Kind::heading:
      return html + "<th class=\"heading\" colspan=\"5\">" + escaped(row.band) + "</th></tr>\n";
    case FormRow::Kind::table:
      return html + "<td class=\"holds-table\" colspan=\"" + (row.is_banded ? "4" : "5") + "\">" +
             table_html(printed, *row.fields[0]) + "</td></tr>\n";
    case FormRow::Kind::wide:
      return html + label_html(printed, *row.fields[0], label_span) +
             cell_html(printed, *row.fields[0], 3) + "</tr>\n";
    case FormRow::Kind::pair:
      html += label_html(printed, *row.fields[0], label_span) +
              cell_html(printed, *row.fields[0], row.fields.size() == 2 ? 1 : 3);
      if (row.fields.size() == 2) {
        html += label_html(printed, *row.fields[1], 1) + cell_html(printed, *row.fields[1], 1);
      }
      return html + "</tr>\n";
  }
  return html;
}

std::string grid_html(const PrintedForm& printed, const FormRows& rows) {
  if (rows.grid.empty()) return "";
  std::string html =
      "<table class=\"grid\"><colgroup><col class=\"at-band\"><col class=\"at-label\"><col>"
      "<col class=\"at-label\"><col></colgroup>\n";
  for (const FormRow& row : rows.grid) html += row_html(printed, row);
  return html + "</table>\n";
}

std::string head_html(const PrintedForm& printed, const Bilingual* copy) {
  std::string html = "<header><h1>" + escaped(printed.in(printed.form.title)) + "</h1>";
  std::string notes;
  if (!printed.number.empty()) notes += "<span>№ " + escaped(printed.number) + "</span>";
  if (copy != nullptr) notes += "<span class=\"copy\">" + escaped(printed.in(*copy)) + "</span>";
  return html + (notes.empty() ? "" : "<p>" + notes + "</p>") + "</header>\n";
}

std::string page_html(const PrintedForm& printed, const FormRows& rows, const Bilingual* copy) {
  std::string html = "<section class=\"page\">\n" + head_html(printed, copy);
  html += grid_html(printed, rows);
  if (!rows.signatures.empty()) {
    html += "<footer class=\"signatures\">";
    for (const forms::Field* field : rows.signatures) html += signature_html(printed, *field);
    html += "</footer>\n";
  }
  html += "<p class=\"source\">" + escaped(printed.form.id);
  const std::string& source = printed.in(printed.form.source);
  if (!source.empty()) html += " · " + escaped(source);
  return html + "</p>\n</section>\n";
}

}  // namespace

const PrintedValue& PrintedForm::value_of(const forms::Field& field) const {
  static const PrintedValue none;
  const auto found = values.find(field.name);
  return found == values.end() ? none : found->second;
}

std::string to_html(const PrintedForm& printed) {
  const FormRows rows = rows_of(printed.form, printed.language);
  const std::string page = lies_across(printed.form) ? "A4 landscape" : "A4";
  const std::string language = printed.language == Language::chinese ? "zh-CN" : "en";
  std::string html =
      "<!doctype html>\n<html lang=\"" + language +
      "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(printed.in(printed.form.title)) +
      "</title>\n<style>\n@page { size: " + page + "; margin: 14mm 12mm; }\n" +
      std::string(form_style) + (lies_across(printed.form) ? ".page { width: 273mm; }\n" : "") +
      "</style>\n</head>\n<body>\n";
  for (const Bilingual& copy : printed.form.copies) html += page_html(printed, rows, &copy);
  if (printed.form.copies.empty()) html += page_html(printed, rows, nullptr);
  return html + "</body>\n</html>\n";
}

}  // namespace banli::picture
