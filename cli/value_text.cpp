#include "cli/value_text.hpp"

#include "base/match.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

// Options are stored in one language and shown in the reader's.
std::string option_text(const Session& session, const std::string& stored,
                        const forms::Field* field) {
  if (field == nullptr) return stored;
  for (const Bilingual& option : field->options) {
    if (forms::stored_text(option) == stored) return session.in(option);
  }
  return stored;
}

std::string list_text(const Session& session, const List& list, const forms::Field* field) {
  if (field != nullptr && field->type == forms::FieldType::table) {
    return session.word(words::rows_count, {{"n", std::to_string(list.size())}});
  }
  std::string text;
  for (const Value& item : list) {
    text +=
        (text.empty() ? "" : session.word(words::list_comma)) + value_text(session, item, field);
  }
  return text;
}

void add_member(const Session& session, std::string& text, std::string_view label,
                const std::string& value) {
  if (value.empty()) return;
  text += (text.empty() ? "" : session.word(words::clause_mark)) + std::string(label) +
          session.word(words::colon) + value;
}

std::string context_text(const Session& session, const Context& context) {
  std::string text;
  for (const auto& [name, value] : context) {
    add_member(session, text, name, value_text(session, value, nullptr));
  }
  return text;
}

// In the order of the paper.
std::string row_text(const Session& session, const Value& row, const forms::Field& table) {
  std::string text;
  for (const forms::Field& column : table.columns) {
    add_member(session, text, session.in(column.label),
               value_text(session, row.member(column.name), &column));
  }
  return text;
}

}  // namespace

std::string value_text(const Session& session, const Value& value, const forms::Field* field) {
  const std::string unit =
      field == nullptr || field->unit.empty() ? "" : " " + session.in(field->unit);
  return match(
      value.any(), [](const Null&) { return std::string(); },
      [&](bool yes) { return session.word(yes ? words::yes : words::no); },
      [&](const Decimal& number) { return number.text() + unit; },
      [&](const std::string& text) { return option_text(session, text, field); },
      [&](const List& list) { return list_text(session, list, field); },
      [&](const Context& context) { return context_text(session, context); },
      [&](const Redacted&) { return session.word(words::redacted); },
      [](const Passing&) { return std::string(); },
      [](const auto& time) { return iso_text(time); });
}

std::vector<std::string> table_rows(const Session& session, const Value& value,
                                    const forms::Field& field) {
  std::vector<std::string> rows;
  const List* list = value.as<List>();
  if (list == nullptr) return rows;
  for (const Value& row : *list) {
    if (row.as<Context>() != nullptr) rows.push_back(row_text(session, row, field));
  }
  return rows;
}

}  // namespace banli::cli
