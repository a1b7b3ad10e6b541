#include <algorithm>
#include <cctype>
#include <charconv>

#include "forms/answer.hpp"
#include "text/keys.hpp"

namespace banli::forms {
namespace {

std::string lower(std::string_view text) {
  std::string low(text);
  std::ranges::transform(low, low.begin(), [](unsigned char byte) { return std::tolower(byte); });
  return low;
}

// An option by either of its texts, then without regard to capitals, then by its number from 1.
const Bilingual* find_option(const Field& field, std::string_view written) {
  const std::string_view words = trimmed(written);
  for (const Bilingual& option : field.options) {
    if (words == option.zh || words == option.en) return &option;
  }
  const std::string plain = lower(plain_ascii(words));
  for (const Bilingual& option : field.options) {
    if (plain == lower(plain_ascii(option.zh)) || plain == lower(plain_ascii(option.en))) {
      return &option;
    }
  }
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
  const bool is_number = error == std::errc() && end == plain.data() + plain.size();
  return is_number && number >= 1 && number <= field.options.size() ? &field.options[number - 1]
                                                                    : nullptr;
}

std::string words_of_options(const Field& field) {
  std::string words;
  for (const Bilingual& option : field.options) {
    if (!words.empty()) words += ", ";
    words += '`' + stored_text(option) + '`';
  }
  return words;
}

void report_unknown_option(const AnswerPlace& place, std::string_view written,
                           text::Problems& problems) {
  text::Arguments added = {{"given", std::string(written)},
                           {"options", words_of_options(place.field)}};
  std::vector<std::string_view> candidates;
  for (const Bilingual& option : place.field.options) {
    candidates.push_back(option.zh);
    candidates.push_back(option.en);
  }
  text::suggest(added, written, candidates);
  problems.push_back(problem_at(place, "answer-not-option", std::move(added)));
}

std::optional<std::string> words_of_option(const Value& given) {
  if (const std::string* words = given.as<std::string>()) return *words;
  if (const Decimal* number = given.as<Decimal>()) return number->normal_text();
  return std::nullopt;
}

const Bilingual* known_option(const AnswerPlace& place, const Value& given,
                              text::Problems& problems) {
  const auto words = words_of_option(given);
  const Bilingual* option = words ? find_option(place.field, *words) : nullptr;
  if (option == nullptr) report_unknown_option(place, words.value_or(shown(given)), problems);
  return option;
}

// A text of several options is cut at commas of either script and at 、 and semicolons.
List parts_of(std::string_view written) {
  List parts;
  std::string part;
  const auto take = [&] {
    if (!trimmed(part).empty()) parts.emplace_back(trimmed(part));
    part.clear();
  };
  while (!written.empty()) {
    std::size_t cut = 0;
    for (const std::string_view comma : {",", "，", "、", ";", "；"}) {
      if (written.starts_with(comma)) cut = comma.size();
    }
    if (cut > 0) {
      take();
    } else {
      part += written.front();
    }
    written.remove_prefix(cut > 0 ? cut : 1);
  }
  take();
  return parts;
}

}  // namespace

Value read_choice(const AnswerPlace& place, const Value& given, text::Problems& problems) {
  const Bilingual* option = known_option(place, given, problems);
  return option == nullptr ? Value() : Value(stored_text(*option));
}

// Stored in the order of the form, each once.
Value read_choices(const AnswerPlace& place, const Value& given, text::Problems& problems) {
  List parts{given};
  if (const List* list = given.as<List>()) {
    parts = *list;
  } else if (const std::string* words = given.as<std::string>()) {
    if (find_option(place.field, *words) == nullptr) parts = parts_of(*words);
  }
  std::vector<bool> chosen(place.field.options.size(), false);
  for (const Value& part : parts) {
    if (const Bilingual* option = known_option(place, part, problems)) {
      chosen[static_cast<std::size_t>(option - place.field.options.data())] = true;
    }
  }
  List values;
  for (std::size_t at = 0; at < chosen.size(); ++at) {
    if (chosen[at]) values.emplace_back(stored_text(place.field.options[at]));
  }
  return values.empty() ? Value() : Value(std::move(values));
}

}  // namespace banli::forms
