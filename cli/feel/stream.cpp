#include "cli/feel/stream.hpp"

#include <cstdio>
#include <iostream>

#include "feel/alone.hpp"
#include "feel/passing.hpp"
#include "feel/values.hpp"
#include "views/problem.hpp"

namespace banli::cli {
namespace {

using text::Json;
using text::JsonObject;

text::Problem not_an_object(text::Span span) { return text::error_at(span, "not-a-json-object"); }

Json problem_json(const text::Problems& problems, const text::Sources& sources, Language language) {
  const Json all = views::to_json(problems, sources, language);
  return JsonObject{{"problem", all.as<text::JsonArray>()->front()}};
}

text::Span whole_of(text::SourceId source, std::string_view text) {
  return {source, 0, static_cast<std::uint32_t>(text.size())};
}

Json answer(std::string_view line, text::Sources& sources, const FeelHost& host,
            Language language) {
  const auto refuse = [&](text::Problem problem) {
    return problem_json({std::move(problem)}, sources, language);
  };
  const text::SourceId source = sources.add("stdin", std::string(line));
  const auto json = text::read_json(line);
  const Json* expression = json ? json->find("expr") : nullptr;
  const auto* text = expression == nullptr ? nullptr : expression->as<std::string>();
  if (text == nullptr) return refuse(not_an_object(whole_of(source, line)));
  const Json* given = json->find("context");
  Value context = given == nullptr ? Value() : text::value_from_plain_json(*given);
  if (context.is_null()) context = Context();
  if (context.as<Context>() == nullptr) return refuse(not_an_object(whole_of(source, line)));
  const text::SourceId expr = sources.add("expr", *text);
  const auto value =
      feel::evaluate_alone(*text, whole_of(expr, *text), *context.as<Context>(), host);
  if (!value) return problem_json(value.error(), sources, language);
  return JsonObject{{"result", result_json(*value)}};
}

}  // namespace

Json result_json(const Value& value) {
  if (const auto* list = value.as<List>()) {
    text::JsonArray items;
    for (const Value& item : *list) items.push_back(result_json(item));
    return items;
  }
  if (const auto* context = value.as<Context>()) {
    JsonObject object;
    for (const auto& [key, member] : *context) object.emplace(key, result_json(member));
    return object;
  }
  const bool spoken = value.as<TimeOfDay>() != nullptr || value.as<DateTime>() != nullptr ||
                      feel::as_range(value) != nullptr;
  return spoken ? Json(feel::spoken(value)) : text::to_plain_json(value);
}

text::Checked<Context> context_from_json(std::string_view json, text::SourceId source) {
  const auto read = text::read_json(json);
  const Value value = read ? text::value_from_plain_json(*read) : Value();
  if (const auto* context = value.as<Context>()) return *context;
  return std::unexpected(text::Problems{not_an_object(whole_of(source, json))});
}

std::string answer_line(std::string_view line, const FeelHost& host, Language language) {
  text::Sources sources;
  return text::write_json(answer(line, sources, host, language));
}

Exit answer_stream(Session& session) {
  const FeelHost host;
  for (std::string line; std::getline(std::cin, line);) {
    session.print(answer_line(line, host, session.language()));
    std::fflush(stdout);  // who asks may wait for the answer before the next question
  }
  return Exit::fine;
}

}  // namespace banli::cli
