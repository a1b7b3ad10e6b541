#include "base/match.hpp"
#include "graph/text.hpp"

namespace banli::graph {

std::string canonical_text(const Awaited& way) {
  switch (way.kind) {
    case Awaited::Kind::after:
      return "after " + calendar::text(way.after);
    case Awaited::Kind::until:
      return "until " + way.value.text();
    case Awaited::Kind::message:
      return "message " + way.message + (way.value.empty() ? "" : " key " + way.value.text());
    case Awaited::Kind::turn:
      return "turn " + way.value.text();
    case Awaited::Kind::ended:
      return "ended " + way.value.text();
  }
  return "";
}

std::string canonical_text(const Cause& cause) {
  switch (cause.kind) {
    case Cause::Kind::overdue:
      return "overdue " + calendar::text(cause.within);
    case Cause::Kind::before_due:
      return "before due " + calendar::text(cause.within);
    case Cause::Kind::after:
      return "after " + calendar::text(cause.within);
    case Cause::Kind::every:
      return "every " + calendar::text(cause.every);
    case Cause::Kind::message:
      return "message " + cause.name;
    case Cause::Kind::error:
      return "error " + cause.name;
    case Cause::Kind::condition:
      return "condition " + cause.value.text();
  }
  return "";
}

std::string canonical_text(const ForEach& each) {
  std::string text = match(
      each.turns, [](const EachOf& of) { return of.as + " in " + of.list.text(); },
      [](const EachDay& on) {
        std::string days = "day";
        for (std::uint32_t day : on.days) days += " " + std::to_string(day);
        return days;
      },
      [](const EachTime& time) { return "every " + calendar::text(time.every); });
  if (each.order == ForEach::Order::in_order) text += ", in order";
  if (!each.until.empty()) text += ", until " + each.until.text();
  return text;
}

}  // namespace banli::graph
