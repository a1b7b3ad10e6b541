// Functions of texts. Places and lengths count letters, not bytes.
#include <utf8proc.h>

#include "feel/functions/functions.hpp"
#include "feel/letters.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

// From place `start`, counted from 1, or from the end if negative.
Value substring_of(const Arguments& arguments) {
  const auto* text = argument<std::string>(arguments, 0);
  const auto start = whole_argument(arguments, 1);
  if (text == nullptr || !start || *start == 0) return Null{};
  const auto size = static_cast<std::int64_t>(count_letters(*text));
  const std::int64_t first = *start > 0 ? *start - 1 : size + *start;
  if (first < 0 || first > size) return Null{};
  std::int64_t length = size - first;
  if (arguments.size() > 2 && !arguments[2].is_null()) {
    const auto wanted = whole_argument(arguments, 2);
    if (!wanted || *wanted < 1) return Null{};
    length = std::min(length, *wanted);
  }
  return substring(*text, static_cast<std::size_t>(first), static_cast<std::size_t>(length));
}

Value string_length(const Arguments& arguments) {
  const auto* text = argument<std::string>(arguments, 0);
  if (text == nullptr) return Null{};
  return Value::whole(static_cast<std::int64_t>(count_letters(*text)));
}

Value converted(const Arguments& arguments, utf8proc_int32_t (*convert)(utf8proc_int32_t)) {
  const auto* text = argument<std::string>(arguments, 0);
  if (text == nullptr) return Null{};
  std::string out;
  for (std::string_view rest = *text; !rest.empty();) {
    const Letter letter = first_letter(rest);
    const auto point = static_cast<utf8proc_int32_t>(letter.point);
    if (letter.point == U'ß' && convert == utf8proc_toupper)
      out += "SS";
    else
      append_utf8(out, static_cast<char32_t>(convert(point)));
    rest.remove_prefix(letter.size);
  }
  return out;
}

Value upper_case(const Arguments& arguments) { return converted(arguments, utf8proc_toupper); }
Value lower_case(const Arguments& arguments) { return converted(arguments, utf8proc_tolower); }

// A function of two texts; null where one is missing.
template <class Compute>
Value of_two_texts(const Arguments& arguments, Compute compute) {
  const auto* text = argument<std::string>(arguments, 0);
  const auto* part = argument<std::string>(arguments, 1);
  return text != nullptr && part != nullptr ? Value(compute(*text, *part)) : Value();
}

Value contains(const Arguments& arguments) {
  return of_two_texts(arguments, [](const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  });
}

Value starts_with(const Arguments& arguments) {
  return of_two_texts(arguments, [](const std::string& text, const std::string& part) {
    return text.starts_with(part);
  });
}

Value ends_with(const Arguments& arguments) {
  return of_two_texts(arguments, [](const std::string& text, const std::string& part) {
    return text.ends_with(part);
  });
}

Value substring_before(const Arguments& arguments) {
  return of_two_texts(arguments, [](const std::string& text, const std::string& part) {
    const std::size_t at = text.find(part);
    return at == std::string::npos ? std::string() : text.substr(0, at);
  });
}

Value substring_after(const Arguments& arguments) {
  return of_two_texts(arguments, [](const std::string& text, const std::string& part) {
    const std::size_t at = text.find(part);
    return at == std::string::npos ? std::string() : text.substr(at + part.size());
  });
}

// Nulls are left out.
Value string_join(const Arguments& arguments, Machine& machine) {
  const auto list = list_argument(arguments, 0);
  const auto* separator = argument<std::string>(arguments, 1);
  if (!list || (arguments.size() > 1 && separator == nullptr && !arguments[1].is_null())) {
    return Null{};
  }
  std::size_t size = 0;
  std::vector<const std::string*> texts;
  for (const Value& item : *list) {
    if (item.is_null()) continue;
    texts.push_back(item.as<std::string>());
    if (texts.back() == nullptr) return Null{};
    size += texts.back()->size() + (separator == nullptr ? 0 : separator->size());
  }
  if (!machine.charge(size / 64)) return Null{};
  std::string out;
  for (const std::string* text : texts) {
    if (text != texts.front() && separator != nullptr) out += *separator;
    out += *text;
  }
  return out;
}

Value string_of(const Arguments& arguments) {
  return arguments[0].is_null() ? Value() : Value(spoken(arguments[0]));
}

}  // namespace

std::vector<BuiltIn> text_functions() {
  const Type text = Type::of(Kind::string);
  const Type truth = Type::of(Kind::boolean);
  return {
      fixed("substring", "string, start position, length",
            {Kind::string, Kind::number, Kind::number}, 2, text, substring_of),
      fixed("string length", "string", {Kind::string}, 1, Type::of(Kind::number), string_length),
      fixed("upper case", "string", {Kind::string}, 1, text, upper_case),
      fixed("lower case", "string", {Kind::string}, 1, text, lower_case),
      fixed("contains", "string, match", {Kind::string, Kind::string}, 2, truth, contains),
      fixed("starts with", "string, match", {Kind::string, Kind::string}, 2, truth, starts_with),
      fixed("ends with", "string, match", {Kind::string, Kind::string}, 2, truth, ends_with),
      fixed("substring before", "string, match", {Kind::string, Kind::string}, 2, text,
            substring_before),
      fixed("substring after", "string, match", {Kind::string, Kind::string}, 2, text,
            substring_after),
      fixed("string join", "list, delimiter", {Kind::list, Kind::string}, 1, text, string_join),
      fixed("string", "from", {Kind::any}, 1, text, string_of),
  };
}

}  // namespace banli::feel
