#include "picture/form_cells.hpp"

#include <algorithm>

#include "picture/measure.hpp"
#include "picture/svg_text.hpp"

namespace banli::picture {
namespace {

using forms::FieldType;

constexpr int widest_label = 24;  // half ems; a longer one wants the breadth of the page
constexpr int widest_options = 26;

struct PrintedWord {
  const char* zh;
  const char* en;
};
constexpr PrintedWord yes{"是", "yes"}, no{"否", "no"};
constexpr PrintedWord signed_by{"签字：", "Signed: "}, on_day{"日期：", "Date: "};
constexpr PrintedWord day_to_fill{"　　年　　月　　日", ""};
constexpr PrintedWord unit_opens{"（", " ("}, unit_closes{"）", ")"};

std::string in(const PrintedForm& printed, const PrintedWord& word) {
  return printed.language == Language::chinese ? word.zh : word.en;
}

int half_ems(std::string_view text, Language language) {
  return width_of(text, language) * 2 / 1_em;
}

std::string box(bool is_ticked, const std::string& label) {
  return std::string("<span class=\"option\"><i class=\"box\">") + (is_ticked ? "✓" : "") + "</i>" +
         escaped(label) + "</span> ";
}

bool is_chosen(const Value& value, const std::string& stored) {
  const List* several = value.as<List>();
  if (several == nullptr) return value == Value(stored);
  return std::ranges::find(*several, Value(stored)) != several->end();
}

std::string options_html(const PrintedForm& printed, const forms::Field& field,
                         const Value& value) {
  std::string html;
  for (const Bilingual& option : field.options) {
    html += box(is_chosen(value, forms::stored_text(option)), printed.in(option));
  }
  return html;
}

std::string tick_html(const PrintedForm& printed, const Value& value) {
  const bool* ticked = value.as<bool>();
  return box(ticked != nullptr && *ticked, in(printed, yes)) +
         box(ticked != nullptr && !*ticked, in(printed, no));
}

std::string lines_html(const std::string& text) {
  std::string html;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    html += (begin == 0 ? "" : "<br>") + escaped(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return html;
}

// The line under an opinion, to be signed by hand unless it was written in the case.
std::string opinion_foot(const PrintedForm& printed, const PrintedValue& value) {
  return "<div class=\"signed\"><span>" + in(printed, signed_by) + "<b>" + escaped(value.signer) +
         "</b></span><span>" + in(printed, on_day) + "<b>" + escaped(value.signed_on) +
         "</b></span></div>";
}

std::string css_of(const forms::Field& field) {
  const bool is_number = field.type == FieldType::integer || field.type == FieldType::decimal ||
                         field.type == FieldType::money;
  if (is_number) return "number";
  if (field.type == FieldType::long_text) return "long";
  return field.type == FieldType::opinion ? "opinion" : "";
}

std::string span_attribute(int span) {
  return span == 1 ? "" : " colspan=\"" + std::to_string(span) + "\"";
}

}  // namespace

bool is_wide(const forms::Field& field, Language language) {
  if (field.type == FieldType::long_text || field.type == FieldType::opinion) return true;
  int options = 0;
  for (const Bilingual& option : field.options)
    options += half_ems(option.in(language), language) + 5;
  return options > widest_options || half_ems(field.label.in(language), language) > widest_label;
}

std::string label_of(const PrintedForm& printed, const forms::Field& field) {
  std::string label = escaped(printed.in(field.label));
  if (field.unit.empty()) return label;
  return label + "<span class=\"unit\">" + in(printed, unit_opens) +
         escaped(printed.in(field.unit)) + in(printed, unit_closes) + "</span>";
}

std::string label_html(const PrintedForm& printed, const forms::Field& field, int span) {
  return "<th" + span_attribute(span) + ">" + label_of(printed, field) + "</th>";
}

std::string content_html(const PrintedForm& printed, const forms::Field& field,
                         const Value& value) {
  if (field.type == FieldType::tick) return tick_html(printed, value);
  if (!field.options.empty()) return options_html(printed, field, value);
  const bool wants_day = field.type == FieldType::date && !printed.is_filled();
  if (value.is_null()) return wants_day ? in(printed, day_to_fill) : "";
  return lines_html(printed.text(value, field));
}

std::string cell_html(const PrintedForm& printed, const forms::Field& field, int span) {
  const PrintedValue& value = printed.value_of(field);
  std::string content = content_html(printed, field, value.value);
  if (field.type == FieldType::opinion) {
    content = "<div class=\"said\">" + content + "</div>" + opinion_foot(printed, value);
  }
  const std::string css = css_of(field);
  return "<td" + span_attribute(span) + (css.empty() ? "" : " class=\"" + css + "\"") + ">" +
         content + "</td>";
}

// A written signature is a name and a moment.
std::string signature_html(const PrintedForm& printed, const forms::Field& field) {
  const Value& value = printed.value_of(field).value;
  const std::string colon = printed.language == Language::chinese ? "：" : ": ";
  return "<span>" + escaped(printed.in(field.label)) + colon + "<b>" +
         (value.is_null() ? "" : escaped(printed.text(value, field))) + "</b></span>";
}

}  // namespace banli::picture
