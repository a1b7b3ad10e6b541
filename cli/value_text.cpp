#include "cli/value_text.hpp"

#include "base/match.hpp"
#include "cli/words.hpp"
#include "forms/file.hpp"

namespace banli::cli {
namespace {

// Options are stored in one language and shown in the reader's.
std::string option_text(Session& session, const std::string& stored, const forms::Field* field) {
  if (field == nullptr) return stored;
  for (const Bilingual& option : field->options) {
    if (forms::stored_text(option) == stored) return session.in(option);
  }
  return stored;
}

// A person, a role or a unit is stored by its name and shown by what it is called.
std::string called_text(Session& session, const std::string& stored, const forms::Field* field) {
  using forms::FieldType;
  if (field == nullptr) return stored;
  if (field->type == FieldType::person) return session.title(session.site().person(stored));
  if (field->type == FieldType::role) return session.title(session.site().role(stored, nullptr));
  const office::Unit* unit = field->type == FieldType::department
                                 ? session.site().organisation().find_unit(stored)
                                 : nullptr;
  return unit == nullptr ? option_text(session, stored, field) : session.in(unit->title);
}

std::string counted(const Session& session, std::int64_t n, const Word& one, const Word& many) {
  return n == 0 ? "" : session.word(n == 1 ? one : many, {{"n", std::to_string(n)}});
}

// The parts that are not nothing: `2 days 4 hours`.
std::string joined_parts(const Session& session, std::initializer_list<std::string> parts) {
  std::string text;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    text += (text.empty() ? "" : session.word(words::between_parts)) + part;
  }
  return text;
}

std::string span_text(const Session& session, const MonthsDuration& span) {
  if (span.months <= 0) return iso_text(span);
  return joined_parts(session,
                      {counted(session, span.months / 12, words::one_year, words::years),
                       counted(session, span.months % 12, words::one_month, words::months)});
}

std::string span_text(const Session& session, const DaysDuration& span) {
  constexpr std::int64_t minute_ms = 60'000;
  if (span.ms <= 0 || span.ns != 0 || span.ms % minute_ms != 0) return iso_text(span);
  const std::int64_t minutes = span.ms / minute_ms;
  return joined_parts(session, {counted(session, minutes / (24 * 60), words::one_day, words::days),
                                counted(session, minutes / 60 % 24, words::one_hour, words::hours),
                                counted(session, minutes % 60, words::one_minute, words::minutes)});
}

std::string list_text(Session& session, const List& list, const forms::Field* field) {
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

void add_member(Session& session, std::string& text, std::string_view label,
                const std::string& value) {
  if (value.empty()) return;
  text += (text.empty() ? "" : session.word(words::clause_mark)) + std::string(label) +
          session.word(words::colon) + value;
}

std::string context_text(Session& session, const Context& context) {
  std::string text;
  for (const auto& [name, value] : context) {
    add_member(session, text, name, value_text(session, value, nullptr));
  }
  return text;
}

std::string file_text(const Session& session, const forms::FileValue& file) {
  return session.word(words::file_with_size,
                      {{"name", file.name}, {"size", forms::size_text(file.size)}});
}

// In the order of the paper.
std::string row_text(Session& session, const Value& row, const forms::Field& table) {
  std::string text;
  for (const forms::Field& column : table.columns) {
    add_member(session, text, session.in(column.label),
               value_text(session, row.member(column.name), &column));
  }
  return text;
}

}  // namespace

std::string value_text(Session& session, const Value& value, const forms::Field* field) {
  const std::string unit =
      field == nullptr || field->unit.empty() ? "" : " " + session.in(field->unit);
  return match(
      value.any(), [](const Null&) { return std::string(); },
      [&](bool yes) { return session.word(yes ? words::yes : words::no); },
      [&](const Decimal& number) { return number.text() + unit; },
      [&](const std::string& text) { return called_text(session, text, field); },
      [&](const List& list) { return list_text(session, list, field); },
      [&](const Context& context) {
        const auto file = forms::file_in(value);
        return file ? file_text(session, *file) : context_text(session, context);
      },
      [&](const Redacted&) {
        const bool is_secret = field != nullptr && !field->secret.empty();
        return session.word(is_secret ? words::kept_secret : words::redacted);
      },
      [](const Passing&) { return std::string(); },
      [&](const MonthsDuration& span) { return span_text(session, span); },
      [&](const DaysDuration& span) { return span_text(session, span); },
      [](const auto& time) { return iso_text(time); });
}

std::vector<std::string> table_rows(Session& session, const Value& value,
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
