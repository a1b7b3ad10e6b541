#include "views/problem.hpp"

#include "text/diagnostic.hpp"
#include "views/json.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

JsonObject words_json(std::string_view code, const text::Arguments& arguments, text::Voice voice) {
  return {{"code", code},
          {"message", text::message(code, arguments, voice)},
          {"help", or_null(text::help(code, arguments, voice))}};
}

void add_place(JsonObject& object, const text::Span& span, const text::Sources& sources) {
  if (span.source >= sources.size()) return;
  const text::Place place = sources.place(span.source, span.begin);
  object["file"] = sources.name(span.source);
  object["line"] = std::int64_t{place.line};
  object["column"] = std::int64_t{place.column};
  object["text"] = sources.text(span);
}

Json problem_json(const text::Problem& problem, const text::Sources& sources, Language language) {
  JsonObject object =
      words_json(problem.code, problem.arguments, text::voice_at(problem.span, sources, language));
  object["severity"] = problem.severity == text::Severity::error ? "error" : "warning";
  add_place(object, problem.span, sources);
  JsonArray notes;
  for (const text::Note& note : problem.notes) {
    JsonObject one =
        words_json(note.code, note.arguments, text::voice_at(note.span, sources, language));
    add_place(one, note.span, sources);
    notes.emplace_back(std::move(one));
  }
  if (!notes.empty()) object["notes"] = std::move(notes);
  return object;
}

std::string_view kind_name(text::CodeKind kind) {
  switch (kind) {
    case text::CodeKind::problem:
      return "problem";
    case text::CodeKind::refusal:
      return "refusal";
    case text::CodeKind::fault:
      return "fault";
    case text::CodeKind::incident:
      return "incident";
    case text::CodeKind::note:
      return "note";
    case text::CodeKind::usage:
      return "usage";
  }
  return "";
}

Json words_json(const text::Words& words) {
  return JsonObject{{"message", words.message},
                    {"help", or_null(words.help)},
                    {"explain", or_null(words.explain)}};
}

}  // namespace

Json to_json(const text::Problems& problems, const text::Sources& sources, Language language) {
  JsonArray list;
  for (const text::Problem& problem : problems) {
    list.push_back(problem_json(problem, sources, language));
  }
  return list;
}

Json to_json(const text::Refusal& refusal, const text::Sources& sources, Language language) {
  JsonObject object = words_json(refusal.code, refusal.arguments, {language, language});
  if (!refusal.problems.empty()) object["problems"] = to_json(refusal.problems, sources, language);
  return JsonObject{{"refusal", std::move(object)}};
}

Json fault_json(std::string_view code, const text::Arguments& arguments, Language language) {
  return JsonObject{{"fault", words_json(code, arguments, {language, language})}};
}

Json to_json(const text::Code& code) {
  return JsonObject{{"code", code.code},
                    {"kind", kind_name(code.kind)},
                    {"zh", words_json(code.zh)},
                    {"en", words_json(code.en)}};
}

Json to_json(std::span<const text::Code> codes) {
  JsonArray list;
  for (const text::Code& code : codes) list.push_back(to_json(code));
  return list;
}

}  // namespace banli::views
