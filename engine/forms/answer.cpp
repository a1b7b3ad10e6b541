#include "forms/answer.hpp"

#include "base/match.hpp"
#include "forms/answer_file.hpp"
#include "forms/fill.hpp"
#include "text/json.hpp"
#include "text/utf8.hpp"

namespace banli::forms {
namespace {

constexpr std::string_view wide_space = "　";

Value read_words(const AnswerPlace& place, const Value& given, text::Problems& problems) {
  if (const std::string* words = given.as<std::string>()) {
    const FieldType type = place.field.type;
    const bool one_line = type != FieldType::long_text && type != FieldType::opinion;
    if (one_line && words->find_first_of("\r\n") != std::string::npos) {
      problems.push_back(problem_at(place, "answer-of-several-lines"));
      return {};
    }
    return given;
  }
  // A number in JSON, such as a telephone number, is the text of its digits.
  if (const Decimal* number = given.as<Decimal>()) return number->text();
  // Dates, times and durations have one way of being written.
  const text::Json plain = text::to_plain_json(given);
  if (const std::string* words = plain.as<std::string>()) return *words;
  problems.push_back(problem_at(place, "answer-not-text", {{"given", shown(given)}}));
  return {};
}

std::optional<Value> read_tick(const Value& given) {
  if (given.as<bool>() != nullptr) return given;
  const std::string* words = given.as<std::string>();
  if (words == nullptr) return std::nullopt;
  for (const std::string_view yes : {"是", "yes", "true"}) {
    if (*words == yes) return Value(true);
  }
  for (const std::string_view no : {"否", "no", "false"}) {
    if (*words == no) return Value(false);
  }
  return std::nullopt;
}

Value known_or(std::optional<Value> value, const AnswerPlace& place, const Value& given,
               std::string_view code, text::Problems& problems) {
  if (value) return std::move(*value);
  problems.push_back(problem_at(place, std::string(code), {{"given", shown(given)}}));
  return {};
}

bool is_empty(const Value& given) {
  const std::string* words = given.as<std::string>();
  return given.is_null() || (words != nullptr && trimmed(*words).empty());
}

}  // namespace

text::Problem problem_at(const AnswerPlace& place, std::string code, text::Arguments added) {
  text::Arguments arguments = {{"field", place.path},
                               {"zh", place.field.label.in(Language::chinese)},
                               {"en", place.field.label.in(Language::english)}};
  for (auto& argument : added) arguments.push_back(std::move(argument));
  return text::error_at(place.span, std::move(code), std::move(arguments));
}

Value read_value(const AnswerPlace& place, const Value& given, text::Problems& problems) {
  if (is_empty(given)) return {};
  const FieldType type = place.field.type;
  switch (type) {
    case FieldType::text:
    case FieldType::long_text:
    case FieldType::opinion:
    case FieldType::link:
    case FieldType::person:
    case FieldType::role:
    case FieldType::department:
      return read_words(place, given, problems);
    case FieldType::rating:
      if (!place.field.options.empty()) return read_choice(place, given, problems);
      return known_or(read_number(FieldType::integer, given), place, given, "answer-not-integer",
                      problems);
    case FieldType::duration:
      return known_or(read_duration(given), place, given, "answer-not-duration", problems);
    case FieldType::integer:
      return known_or(read_number(type, given), place, given, "answer-not-integer", problems);
    case FieldType::decimal:
    case FieldType::money:
      return known_or(read_number(type, given), place, given, "answer-not-number", problems);
    case FieldType::date:
      return known_or(read_moment(type, given), place, given, "answer-not-date", problems);
    case FieldType::time:
      return known_or(read_moment(type, given), place, given, "answer-not-time", problems);
    case FieldType::date_and_time:
      return known_or(read_moment(type, given), place, given, "answer-not-date-time", problems);
    case FieldType::choice:
      return read_choice(place, given, problems);
    case FieldType::choices:
      return read_choices(place, given, problems);
    case FieldType::tick:
      return known_or(read_tick(given), place, given, "answer-not-tick", problems);
    case FieldType::signature:
      problems.push_back(problem_at(place, "signature-typed"));
      return {};
    case FieldType::serial:
      problems.push_back(problem_at(place, "serial-typed"));
      return {};
    case FieldType::file:
      return read_file(place, given, problems);
    case FieldType::table:
      return read_table(place, given, problems);
  }
  return {};
}

std::expected<Value, text::Problem> read_answer(const Field& field, const Value& given,
                                                text::Span span) {
  text::Problems problems;
  Value value = read_value({field, field.name, span}, given, problems);
  if (!problems.empty()) return std::unexpected(std::move(problems.front()));
  return value;
}

std::string shown(const Value& value) {
  constexpr std::size_t longest = 60;
  const text::Json json = text::to_plain_json(value);
  const std::string* words = json.as<std::string>();
  const std::string all = words != nullptr ? *words : text::write_json(json);
  std::size_t size = 0;
  while (size < all.size() && all[size] != '\n') {
    const std::size_t next = text::code_point_at(all, size).size;
    if (size + next > longest) break;
    size += next;
  }
  return all.substr(0, size) + (size < all.size() ? "…" : "");
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty()) {
    if (text.starts_with(wide_space)) {
      text.remove_prefix(wide_space.size());
    } else if (text.ends_with(wide_space)) {
      text.remove_suffix(wide_space.size());
    } else if (std::string_view(" \t\r\n").find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
    } else if (std::string_view(" \t\r\n").find(text.back()) != std::string_view::npos) {
      text.remove_suffix(1);
    } else {
      break;
    }
  }
  return text;
}

std::string plain_ascii(std::string_view text) {
  constexpr std::int32_t first_wide = 0xFF01;  // ！
  constexpr std::int32_t last_wide = 0xFF5E;   // ～
  constexpr std::int32_t wide_to_ascii = first_wide - '!';
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint next = text::code_point_at(text, at);
    if (next.value >= first_wide && next.value <= last_wide) {
      plain += static_cast<char>(next.value - wide_to_ascii);
    } else {
      plain += text.substr(at, next.size);
    }
    at += next.size;
  }
  return std::string(trimmed(plain));
}

}  // namespace banli::forms
