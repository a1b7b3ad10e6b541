#include "views/history.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;
using Kind = HistoryDetail::Kind;

Json titled_list(const std::vector<Titled>& all) {
  JsonArray list;
  for (const Titled& one : all) list.push_back(to_json(one));
  return list;
}

Json detail_json(const HistoryDetail& detail) {
  JsonObject object{{"kind", name(detail.kind)}};
  if (detail.visit) object["visit"] = number_json(detail.visit.value);
  if (!detail.step.name.empty()) {
    object["step"] = detail.step.name;
    object["title"] = to_json(detail.step.title);
  }
  if (!detail.step_kind.empty()) object["step_kind"] = detail.step_kind;
  if (!detail.word.empty()) object["word"] = detail.word;
  if (!detail.tally.empty()) object["tally"] = detail.tally;
  if (detail.due) object["due"] = iso_text(*detail.due);
  if (!detail.holders.empty()) object["people"] = titled_list(detail.holders);
  if (!detail.roles.empty()) object["roles"] = titled_list(detail.roles);
  if (detail.kind == Kind::written) {
    object["path"] = detail.path;
    object["label"] = to_json(detail.label);
    object["before"] = text::to_plain_json(detail.before);
    object["after"] = text::to_plain_json(detail.after);
  } else if (detail.kind == Kind::read) {
    object["path"] = detail.path;
    object["value"] = text::to_plain_json(detail.after);
  } else if (detail.after != Value()) {
    object["text"] = text::to_plain_json(detail.after);
  }
  const bool has_earlier = detail.kind == Kind::left_out || detail.kind == Kind::renamed;
  if (has_earlier && !detail.label.empty()) object["earlier"] = to_json(detail.label);
  return object;
}

Json line_json(const HistoryLine& line) {
  JsonArray details;
  for (const HistoryDetail& detail : line.details) details.push_back(detail_json(detail));
  return JsonObject{{"number", number_json(line.number)},
                    {"position", number_json(line.position.value)},
                    {"time", iso_text(line.time)},
                    {"actor", line.actor.name},
                    {"actor_title", to_json(line.actor.title)},
                    {"for_whom", or_null(line.for_whom)},
                    {"channel", line.channel},
                    {"act", line.act},
                    {"step", or_null(line.step.name)},
                    {"title", to_json(line.step.title)},
                    {"details", std::move(details)}};
}

}  // namespace

std::string_view name(Kind kind) {
  switch (kind) {
    case Kind::number:
      return "number";
    case Kind::written:
      return "written";
    case Kind::opinion:
      return "opinion";
    case Kind::reason:
      return "reason";
    case Kind::closed:
      return "closed";
    case Kind::passed:
      return "passed";
    case Kind::opened:
      return "opened";
    case Kind::left_out:
      return "left out";
    case Kind::answer:
      return "answer";
    case Kind::seat:
      return "seat";
    case Kind::returned:
      return "returned";
    case Kind::reached:
      return "reached";
    case Kind::undone:
      return "undone";
    case Kind::cancelled:
      return "cancelled";
    case Kind::reopened:
      return "reopened";
    case Kind::stands:
      return "stands";
    case Kind::comment:
      return "comment";
    case Kind::incident:
      return "incident";
    case Kind::resolved:
      return "resolved";
    case Kind::met:
      return "met";
    case Kind::called:
      return "called";
    case Kind::read:
      return "read";
    case Kind::noticed:
      return "noticed";
    case Kind::migrated:
      return "migrated";
    case Kind::renamed:
      return "renamed";
    case Kind::forgotten:
      return "forgotten";
    case Kind::ended:
      return "ended";
  }
  return "";
}

Json to_json(const std::vector<HistoryLine>& lines) {
  JsonArray list;
  for (const HistoryLine& line : lines) list.push_back(line_json(line));
  return list;
}

}  // namespace banli::views
