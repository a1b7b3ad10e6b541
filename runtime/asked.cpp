#include "runtime/asked.hpp"

#include <utility>

#include "base/match.hpp"
#include "base/sha256.hpp"
#include "runtime/substitutions.hpp"
#include "text/json.hpp"

namespace banli::runtime {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

Json number(std::uint64_t value) { return static_cast<std::int64_t>(value); }

struct AskedFields {
  JsonObject& asked;

  void add(const execution::TaskRef& task) {
    asked["visit"] = number(task.visit.value);
    asked["seat"] = number(task.seat);
  }
  void add(const execution::Filled& filled) {
    JsonObject fields;
    for (const auto& [field, answer] : filled.answers.fields) {
      fields[field] = text::to_json(answer.value);
    }
    asked["filled"] = std::move(fields);
    JsonObject chosen;
    for (const auto& [step, persons] : filled.chosen) {
      chosen[step] = JsonArray(persons.begin(), persons.end());
    }
    if (!chosen.empty()) asked["chosen"] = std::move(chosen);
  }

  void operator()(const execution::Start& start) { add(start.filled); }
  void operator()(const execution::Claim& claim) { add(claim.task); }
  void operator()(const execution::Release& release) { add(release.task); }
  void operator()(const execution::Complete& complete) {
    add(complete.task);
    add(complete.filled);
    asked["answer"] = complete.answer;
    asked["opinion"] = complete.opinion;
    asked["seen"] = number(complete.seen);
  }
  void operator()(const execution::CastVote& vote) {
    add(vote.task);
    add(vote.filled);
    asked["vote"] = number(static_cast<std::uint64_t>(vote.vote));
    asked["opinion"] = vote.opinion;
    asked["seen"] = number(vote.seen);
  }
  void operator()(const execution::Transfer& transfer) {
    add(transfer.task);
    asked["to"] = transfer.to;
    asked["reason"] = transfer.reason;
    if (transfer.merges) asked["merge"] = "yes";
  }
  void operator()(const execution::HandOver& hand_over) {
    asked["from"] = hand_over.from;
    asked["to"] = hand_over.to;
    asked["reason"] = hand_over.reason;
    if (hand_over.merges) asked["merge"] = "yes";
  }
  void operator()(const execution::Delegate& delegate) {
    add(delegate.task);
    asked["to"] = delegate.to;
    asked["reason"] = delegate.reason;
  }
  void operator()(const execution::Resolve& resolve) {
    add(resolve.task);
    asked["advice"] = resolve.advice;
  }
  void operator()(const execution::AddSigners& signers) {
    add(signers.task);
    asked["people"] = JsonArray(signers.people.begin(), signers.people.end());
    asked["placed"] = std::string(execution::name(signers.placed));
    asked["mode"] = std::string(execution::name(signers.mode));
    asked["opinion"] = signers.opinion;
  }
  void operator()(const execution::RemoveSigner& remove) { add(remove.task); }
  void operator()(const execution::FindPeople& find) { asked["visit"] = number(find.visit.value); }
  void operator()(const execution::Suspend& suspend) { asked["reason"] = suspend.reason; }
  void operator()(const execution::Activate&) {}
  void operator()(const execution::SkipStep& skip) {
    asked["visit"] = number(skip.visit.value);
    asked["reason"] = skip.reason;
  }
  void operator()(const execution::Jump& jump) {
    asked["visit"] = number(jump.visit.value);
    asked["to"] = jump.to;
    asked["reason"] = jump.reason;
  }
  void operator()(const execution::Urge& urge) { asked["visit"] = number(urge.visit.value); }
  void operator()(const execution::CopyTo& copy) {
    asked["visit"] = number(copy.visit.value);
    asked["people"] = JsonArray(copy.people.begin(), copy.people.end());
  }
  void operator()(const execution::View& view) { asked["visit"] = number(view.visit.value); }
  void operator()(const execution::Return& back) {
    add(back.task);
    asked["to"] = JsonArray(back.to.begin(), back.to.end());
    asked["reason"] = back.reason;
  }
  void operator()(const execution::TakeBack& back) { add(back.task); }
  void operator()(const execution::Comment& comment) {
    asked["visit"] = number(comment.visit.value);
    asked["text"] = comment.text;
  }
  void operator()(const execution::Withdraw& withdraw) { asked["reason"] = withdraw.reason; }
  void operator()(const execution::Terminate& terminate) { asked["reason"] = terminate.reason; }
  void operator()(const execution::Migrate& migrate) {
    JsonObject steps;
    for (const auto& [from, to] : migrate.steps) steps[from] = to;
    asked["steps"] = std::move(steps);
    if (migrate.with_horizon) asked["horizon"] = "yes";
    asked["version"] = number(migrate.version);
  }
  void operator()(const execution::RetryIncident& retry) {
    asked["visit"] = number(retry.visit.value);
  }
  void operator()(const execution::Fire& fire) {
    asked["visit"] = number(fire.visit.value);
    asked["wait"] = number(fire.wait);
  }
  void operator()(const execution::Deliver& deliver) {
    asked["visit"] = number(deliver.visit.value);
    asked["wait"] = number(deliver.wait);
    asked["cause"] = deliver.cause;
    add_values(deliver.values);
  }
  void operator()(const execution::EndCall& end) {
    asked["visit"] = number(end.visit.value);
    asked["child"] = number(end.child.value);
  }
  void operator()(const execution::CompleteJob& job) {
    asked["visit"] = number(job.visit.value);
    asked["worker"] = job.worker;
    add_values(job.values);
  }
  void operator()(const execution::Hold& hold) {
    asked["visit"] = number(hold.visit.value);
    asked["code"] = hold.code;
  }
  void operator()(const execution::FailJob& job) {
    asked["visit"] = number(job.visit.value);
    asked["error"] = job.error;
  }

  void add_values(const std::vector<std::pair<std::string, Value>>& values) {
    JsonObject written;
    for (const auto& [name, value] : values) written[name] = text::to_json(value);
    asked["values"] = std::move(written);
  }
};

JsonObject json_of_act(const StartCase& start) {
  JsonObject asked{{"act", "start"}, {"process", start.process}};
  AskedFields{asked}(start.start);
  return asked;
}

JsonObject json_of_act(const OnCase& on_case) {
  JsonObject asked{{"act", execution::name(on_case.command)},
                   {"instance", number(on_case.instance.value)}};
  std::visit(AskedFields{asked}, on_case.command);
  return asked;
}

JsonObject json_of_act(const Deploy& deploy) {
  JsonArray files;
  for (const File& file : deploy.files) {
    files.emplace_back(JsonObject{{"digest", hex(sha256(file.text))}, {"path", file.path}});
  }
  return {{"act", "deploy"}, {"files", std::move(files)}};
}

JsonObject json_of_act(const SendMessage& message) {
  JsonObject asked{{"act", "send"},
                   {"id", message.id},
                   {"keep", message.keep ? calendar::text(*message.keep) : ""},
                   {"key", message.key},
                   {"name", message.name}};
  AskedFields{asked}.add_values(message.values);
  return asked;
}

JsonObject json_of_act(const AcceptMessage& accept) {
  return {{"act", "accept"}, {"id", accept.id}};
}

JsonObject json_of_act(const RunTimers& run) {
  return {{"act", "run-timers"}, {"limit", number(run.limit)}};
}

JsonObject json_of_act(const FetchJobs& fetch) {
  return {{"act", "fetch"}, {"max", number(fetch.max)}, {"worker", fetch.worker}};
}

JsonObject json_of_act(const Heartbeat& beat) {
  return {{"act", "heartbeat"},
          {"instance", number(beat.instance.value)},
          {"visit", number(beat.visit.value)}};
}

JsonObject json_of_act(const FetchNotice& fetch) {
  return {{"act", "fetch-notice"}, {"due", fetch.due.ms}};
}

JsonObject json_of_act(const SettleNotice& settle) {
  return {{"act", "settle-notice"},
          {"error", settle.error},
          {"ordinal", number(settle.ordinal)},
          {"position", number(settle.position.value)}};
}

JsonObject json_of_act(const RetryNotices&) { return {{"act", "retry-notices"}}; }

JsonObject json_of_act(const SaveDraft& draft) {
  JsonObject asked{{"act", "draft"},
                   {"answers", draft.answers},
                   {"instance", number(draft.instance.value)},
                   {"opinion", draft.opinion}};
  AskedFields{asked}.add(draft.task);
  return asked;
}

JsonObject json_of_act(const NameSubstitute& name) {
  return {{"absent", name.absent},
          {"act", "name-substitute"},
          {"substitute", write_substitutes({name.substitute})}};
}

JsonObject json_of_act(const EndSubstitution& end) {
  return {{"absent", end.absent}, {"act", "end-substitution"}, {"who", end.who}};
}

JsonObject json_of_act(const HandOverSubstitutions& hand_over) {
  return {{"act", "hand-over-substitutions"}, {"from", hand_over.from}, {"to", hand_over.to}};
}

JsonObject json_of_act(const OpenSite& open) {
  return {{"act", "open-site"},
          {"administrator", open.administrator},
          {"title", open.title},
          {"zone", open.zone}};
}

}  // namespace

std::string digest_of_asked(const Request& request) {
  JsonObject asked = match(request.act, [](const auto& act) { return json_of_act(act); });
  return hex(sha256(text::write_json(asked)));
}

}  // namespace banli::runtime
