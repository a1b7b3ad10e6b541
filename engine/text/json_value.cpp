#include <algorithm>
#include <optional>
#include <utility>

#include "base/match.hpp"
#include "text/json.hpp"

namespace banli::text {
namespace {

// Tags hold only characters that JSON writes as they are.
void append_tagged(std::string& out, std::string_view tag, std::string_view content) {
  out += "{\"";
  out += tag;
  out += "\":\"";
  out += content;
  out += "\"}";
}

void append_list(std::string& out, const List& list) {
  out += '[';
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0) out += ',';
    append_value(out, list[i]);
  }
  out += ']';
}

void append_context(std::string& out, const Context& context) {
  out += "{\"c\":{";
  bool is_first = true;
  for (const auto& [name, member] : context) {
    if (!is_first) out += ',';
    is_first = false;
    append_json_string(out, name);
    out += ':';
    append_value(out, member);
  }
  out += "}}";
}

Json tagged(const char* tag, Json content) { return JsonObject{{tag, std::move(content)}}; }

template <class Each>
JsonArray array_of(const List& list, Each each) {
  JsonArray array;
  array.reserve(list.size());
  for (const Value& item : list) array.push_back(each(item));
  return array;
}

template <class Each>
JsonObject object_of(const Context& context, Each each) {
  JsonObject object;
  for (const auto& [name, member] : context) object.emplace(name, each(member));
  return object;
}

template <class Thing>
std::optional<Value> value_if(std::optional<Thing> thing) {
  if (!thing) return std::nullopt;
  return Value(std::move(*thing));
}

std::optional<Value> context_from_json(const Json& json) {
  const JsonObject* object = json.as<JsonObject>();
  if (object == nullptr) return std::nullopt;
  Context context;
  for (const auto& [name, member] : *object) {
    std::optional<Value> value = value_from_json(member);
    if (!value) return std::nullopt;
    context.emplace(name, std::move(*value));
  }
  return Value(std::move(context));
}

std::optional<Value> value_from_tag(std::string_view tag, const std::string& content) {
  if (tag == "n") return value_if(Decimal::from_text(content));
  if (tag == "d") return value_if(date_from_text(content));
  if (tag == "t") return value_if(time_from_text(content));
  if (tag == "dt") return value_if(date_time_from_text(content));
  if (tag == "dd") return value_if(days_duration_from_text(content));
  if (tag == "md") return value_if(months_duration_from_text(content));
  return std::nullopt;
}

std::optional<Value> value_from_object(const JsonObject& object) {
  if (object.size() != 1) return std::nullopt;
  const auto& [tag, content] = *object.begin();
  if (tag == "c") return context_from_json(content);
  if (tag == "r" && content == Json(true)) return Value(Redacted{});
  const std::string* text = content.as<std::string>();
  return text == nullptr ? std::nullopt : value_from_tag(tag, *text);
}

std::optional<Value> list_from_json(const JsonArray& array) {
  List list;
  list.reserve(array.size());
  for (const Json& item : array) {
    std::optional<Value> value = value_from_json(item);
    if (!value) return std::nullopt;
    list.push_back(std::move(*value));
  }
  return Value(std::move(list));
}

Json plain_number(const Decimal& number) {
  constexpr std::int64_t limit = std::int64_t{1} << 53;
  const std::optional<std::int64_t> whole =
      number.scale() == 0 ? number.to_integer() : std::nullopt;
  if (whole && *whole < limit && *whole > -limit) return Json(*whole);
  return Json(Json::Digits{number.text()});
}

}  // namespace

void append_value(std::string& out, const Value& value) {
  match(
      value.any(), [&](Null) { out += "null"; }, [&](bool b) { out += b ? "true" : "false"; },
      [&](const Decimal& n) { append_tagged(out, "n", n.text()); },
      [&](const std::string& s) { append_json_string(out, s); },
      [&](const Date& d) { append_tagged(out, "d", iso_text(d)); },
      [&](const TimeOfDay& t) { append_tagged(out, "t", iso_text(t)); },
      [&](const DateTime& t) { append_tagged(out, "dt", iso_text(t)); },
      [&](DaysDuration d) { append_tagged(out, "dd", iso_text(d)); },
      [&](MonthsDuration d) { append_tagged(out, "md", iso_text(d)); },
      [&](const List& list) { append_list(out, list); },
      [&](const Context& context) { append_context(out, context); },
      [&](Redacted) { out += "{\"r\":true}"; }, [&](const Passing&) { out += "null"; });
}

Json to_json(const Value& value) {
  return match(
      value.any(), [](Null) { return Json(); }, [](bool b) { return Json(b); },
      [](const Decimal& n) { return tagged("n", n.text()); },
      [](const std::string& s) { return Json(s); },
      [](const Date& d) { return tagged("d", iso_text(d)); },
      [](const TimeOfDay& t) { return tagged("t", iso_text(t)); },
      [](const DateTime& t) { return tagged("dt", iso_text(t)); },
      [](DaysDuration d) { return tagged("dd", iso_text(d)); },
      [](MonthsDuration d) { return tagged("md", iso_text(d)); },
      [](const List& list) { return Json(array_of(list, to_json)); },
      [](const Context& context) { return tagged("c", object_of(context, to_json)); },
      [](Redacted) { return tagged("r", true); }, [](const Passing&) { return Json(); });
}

std::optional<Value> value_from_json(const Json& json) {
  using Result = std::optional<Value>;
  return match(
      json.any(), [](std::nullptr_t) { return Result(Value()); },
      [](bool b) { return Result(Value(b)); }, [](std::int64_t) { return Result(); },
      [](const Json::Digits&) { return Result(); },
      [](const std::string& s) { return Result(Value(s)); },
      [](const JsonArray& array) { return list_from_json(array); },
      [](const JsonObject& object) { return value_from_object(object); });
}

Json to_plain_json(const Value& value) {
  return match(
      value.any(), [](Null) { return Json(); }, [](bool b) { return Json(b); },
      [](const Decimal& n) { return plain_number(n); },
      [](const std::string& s) { return Json(s); }, [](const Date& d) { return Json(iso_text(d)); },
      [](const TimeOfDay& t) { return Json(iso_text(t)); },
      [](const DateTime& t) { return Json(iso_text(t)); },
      [](DaysDuration d) { return Json(iso_text(d)); },
      [](MonthsDuration d) { return Json(iso_text(d)); },
      [](const List& list) { return Json(array_of(list, to_plain_json)); },
      [](const Context& context) { return Json(object_of(context, to_plain_json)); },
      [](Redacted) { return Json(); }, [](const Passing&) { return Json(); });
}

Value value_from_plain_json(const Json& json) {
  return match(
      json.any(), [](std::nullptr_t) { return Value(); }, [](bool b) { return Value(b); },
      [](std::int64_t n) { return Value::whole(n); },
      [](const Json::Digits& digits) {
        // A number beyond decimal128 stays as its digits: the field's type will refuse the text.
        const std::optional<Decimal> number = Decimal::from_text(digits.text);
        return number ? Value(*number) : Value(digits.text);
      },
      [](const std::string& s) { return Value(s); },
      [](const JsonArray& array) {
        List list;
        for (const Json& item : array) list.push_back(value_from_plain_json(item));
        return Value(std::move(list));
      },
      [](const JsonObject& object) {
        Context context;
        for (const auto& [name, member] : object) {
          context.emplace(name, value_from_plain_json(member));
        }
        return Value(std::move(context));
      });
}

}  // namespace banli::text
