// Who leaves hands over everything that bears his name, case by case.
#include <limits>

#include "cli/announce.hpp"
#include "cli/beforehand.hpp"
#include "cli/organisation/asking.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct HandOverGiven {
  std::string from;
  std::string to;
  std::string reason;
  bool merges = false;
  DryRun dry_run;
};

std::vector<runtime::InstanceRow> open_cases(Session& session) {
  std::vector<runtime::InstanceRow> cases;
  for (const char* state : {"active", "suspended"}) {
    runtime::InstanceFilter filter;
    filter.state = state;
    filter.limit = std::numeric_limits<std::int32_t>::max();
    for (auto& row : session.reader().instances(filter)) cases.push_back(std::move(row));
  }
  return cases;
}

runtime::Request request_on(Session& session, InstanceId id, const HandOverGiven& given) {
  const execution::HandOver command{given.from, given.to, given.reason, given.merges};
  runtime::Request request = session.request(runtime::OnCase{id, command});
  if (!request.key.empty()) request.key += '/' + std::to_string(id.value);
  return request;
}

std::optional<text::Refusal> hand_over(Session& session, const runtime::InstanceRow& row,
                                       const HandOverGiven& given) {
  const runtime::Request request = request_on(session, row.id, given);
  const text::Arguments told{{"case", case_name(row)},
                             {"from", called(session, given.from)},
                             {"to", called(session, given.to)}};
  if (given.dry_run.mode() == Mode::dry_run) {
    const auto outlook = look_ahead(session, request);
    if (!outlook) return outlook.error();
    tell_as_if_done(session, words::handed_over, told);
    tell_outlook(session, *outlook);
    return {};
  }
  const auto answer = session.door().submit(request);
  if (!answer) return answer.error();
  session.tell(words::handed_over, told);
  return {};
}

// Whom he acts for, as they said by command, is acted for by the other from then on.
std::optional<text::Refusal> hand_substitutions_over(Session& session, const HandOverGiven& given,
                                                     bool& has_found) {
  auto request = session.request(runtime::HandOverSubstitutions{given.from, given.to});
  if (!request.key.empty()) request.key += "/substitutes";
  std::vector<runtime::DocumentRow> changed;
  if (given.dry_run.mode() == Mode::dry_run) {
    const auto outlook = look_ahead(session, request);
    if (!outlook) return outlook.error();
    changed = outlook->answer.deployed;
  } else {
    const auto answer = session.door().submit(request);
    if (!answer) return answer.error();
    changed = answer->deployed;
  }
  for (const runtime::DocumentRow& list : changed) {
    has_found = true;
    const std::string absent = called(session, list.name), to = called(session, given.to);
    session.tell(absent == to ? words::substitution_ended : words::substitution_handed_over,
                 {{"absent", absent}, {"from", called(session, given.from)}, {"to", to}});
  }
  return {};
}

// What of it is done and what not, as one list for machines.
class HandedOver {
 public:
  explicit HandedOver(Session& session) : session_(session) {}

  void add(const runtime::InstanceRow& row, const std::optional<text::Refusal>& refusal) {
    list_.push_back(one_of_several(session_, "case", case_name(row), refusal));
    if (!refusal) return;
    worst_ = Exit::refused;
    if (!session_.is_json()) refuse_on_case(session_, row.id, *refusal);
  }

  void add_substitutions(const std::string& leaver, const std::optional<text::Refusal>& refusal) {
    list_.push_back(one_of_several(session_, "substitutions of", leaver, refusal));
    if (!refusal) return;
    worst_ = Exit::refused;
    if (!session_.is_json()) session_.refuse(*refusal);
  }

  Exit exit() {
    if (session_.is_json()) session_.print_json(std::move(list_));
    return worst_;
  }

 private:
  Session& session_;
  text::JsonArray list_;
  Exit worst_ = Exit::fine;
};

// Each case is handed over as a whole or not at all; one that cannot be keeps no other back.
Exit hand_over(const HandOverGiven& given, Session& session) {
  if (given.reason.empty()) return session.refuse("reason-wanted", {{"act", "hand-over"}});
  HandedOver handed(session);
  bool has_found = false;
  for (const runtime::InstanceRow& row : open_cases(session)) {
    const auto refusal = hand_over(session, row, given);
    if (refusal && refusal->code == "nothing-to-hand-over") continue;
    has_found = true;
    handed.add(row, refusal);
  }
  // Who keeps a process only hands over its cases.
  if (session.site().in_force().office.is_administrator(
          session.site().person_name(session.actor()))) {
    bool has_changed = false;
    const auto refusal = hand_substitutions_over(session, given, has_changed);
    if (refusal || has_changed) handed.add_substitutions(given.from, refusal);
    has_found = has_found || has_changed;
  }
  const std::string leaver = called(session, given.from);
  if (!has_found) session.tell(words::nothing_handed_over, {{"from", leaver}});
  return handed.exit();
}

}  // namespace

Verb task_hand_over() {
  return make_verb<HandOverGiven>(
      {"task",
       "hand-over",
       {"移交：某人离开，他手上的事全部交给另一人",
        "somebody leaves: all that bears his name goes to another"},
       {"banli task hand-over zhangsan lisi --reason 离职"}},
      [](HandOverGiven& given, Options& options) {
        options.argument("FROM", given.from, words::from_person);
        options.argument("TO", given.to, words::successor);
        options.value("--reason", "TEXT", given.reason, words::reason_option);
        options.flag("--merge", given.merges, words::merge_option);
        given.dry_run.declare(options);
      },
      [](const HandOverGiven& given, Session& session) { return hand_over(given, session); });
}

}  // namespace banli::cli
