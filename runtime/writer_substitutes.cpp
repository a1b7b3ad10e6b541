// Who acts for whom while he is away, as people say it themselves.
#include <algorithm>

#include "base/sha256.hpp"
#include "runtime/refuse.hpp"
#include "runtime/substitutions.hpp"
#include "runtime/writer.hpp"

namespace banli::runtime {
namespace {

using office::Substitute;

std::optional<text::Refusal> why_not_then(const Substitute& substitute, const Date& today) {
  if (!substitute.to) return {};
  const bool is_backwards = substitute.from && *substitute.to < *substitute.from;
  if (!is_backwards && today <= *substitute.to) return {};
  const Date first = is_backwards ? *substitute.from : today;
  return text::Refusal{
      "substitution-over", {{"from", iso_text(first)}, {"to", iso_text(*substitute.to)}}, {}};
}

}  // namespace

// Whose list the actor may change.
std::expected<std::string, text::Refusal> Writer::absent_of(const Order& order,
                                                            const std::string& called) const {
  const office::Office& office = in_force_.office;
  const office::Person* absent = office.organisation->find_person(called);
  if (absent == nullptr) return refuse("unknown-person", {{"person", called}});
  if (absent->name != order.actor && !office.is_administrator(order.actor)) {
    return refuse("substitutes-of-others", {{"absent", absent->name}, {"actor", order.actor}});
  }
  return absent->name;
}

// In what he acts: roles that the absent person plays, and deployed processes.
std::optional<text::Refusal> Writer::sort_matters(const std::string& absent,
                                                  Substitute& substitute) {
  const office::Organisation& organisation = *in_force_.office.organisation;
  std::vector<std::string> roles;
  for (std::string& name : substitute.roles) {
    if (const auto role = organisation.canonical_role(name)) {
      if (!organisation.plays(absent, *role)) {
        return text::Refusal{"duty-of-others", {{"absent", absent}, {"role", name}}, {}};
      }
      roles.push_back(*role);
    } else if (newest_process(name) != nullptr) {
      substitute.processes.push_back(std::move(name));
    } else {
      return text::Refusal{"no-such-duty", {{"name", name}}, {}};
    }
  }
  substitute.roles = std::move(roles);
  return {};
}

void Writer::record_substitutes(const Order& order, std::string_view act, const std::string& absent,
                                const std::vector<Substitute>& list, Answer& answer) {
  const auto before = batch_->reader().newest_document(substitutes_kind, absent);
  DocumentDeployed document;
  document.document = substitutes_kind;
  document.name = absent;
  document.version = before ? before->version + 1 : 1;
  document.text = write_substitutes(list);
  document.digest = hex(sha256(document.text));
  if (answer.command.empty()) answer.command = new_command_id();
  record_document(order, act, document, answer);
  must_commit_ = true;
  is_site_known_ = false;
}

Reply Writer::carry_out(const Order& order, const NameSubstitute& name) {
  const auto absent = absent_of(order, name.absent);
  if (!absent) return std::unexpected(absent.error());
  const office::Office& office = in_force_.office;
  const office::Person* who = office.organisation->find_person(name.substitute.who);
  if (who == nullptr) return refuse("unknown-person", {{"person", name.substitute.who}});
  if (who->name == *absent) return refuse("substitute-of-himself", {{"person", *absent}});
  Substitute substitute = name.substitute;
  substitute.who = who->name;
  const Date today = office.calendar.zone().local(order.now).date;
  if (auto refusal = why_not_then(substitute, today)) return std::unexpected(std::move(*refusal));
  if (auto refusal = sort_matters(*absent, substitute)) {
    return std::unexpected(std::move(*refusal));
  }
  Answer answer;
  std::vector<Substitute> list = named_substitutes(batch_->reader(), *absent);
  if (std::ranges::find(list, substitute) != list.end()) return answer;
  list.push_back(std::move(substitute));
  record_substitutes(order, "name-substitute", *absent, list, answer);
  return answer;
}

Reply Writer::carry_out(const Order& order, const EndSubstitution& end) {
  const auto absent = absent_of(order, end.absent);
  if (!absent) return std::unexpected(absent.error());
  const office::Person* who = in_force_.office.organisation->find_person(end.who);
  const std::string ended = who == nullptr ? end.who : who->name;
  std::vector<Substitute> list = named_substitutes(batch_->reader(), *absent);
  const auto count =
      std::erase_if(list, [&](const Substitute& one) { return ended.empty() || one.who == ended; });
  if (count == 0) return refuse("no-such-substitution", {{"absent", *absent}, {"who", ended}});
  Answer answer;
  record_substitutes(order, "end-substitution", *absent, list, answer);
  return answer;
}

Reply Writer::carry_out(const Order& order, const HandOverSubstitutions& hand_over) {
  const office::Office& office = in_force_.office;
  if (!office.is_administrator(order.actor)) {
    return refuse("administrators-only", {{"person", order.actor}});
  }
  const office::Person* from = office.organisation->find_person(hand_over.from);
  const std::string leaver = from == nullptr ? hand_over.from : from->name;
  const office::Person* to = office.organisation->find_person(hand_over.to);
  if (to == nullptr) return refuse("unknown-person", {{"person", hand_over.to}});
  Answer answer;
  for (const DocumentRow& row : batch_->reader().documents(substitutes_kind)) {
    std::vector<Substitute> list = read_substitutes(row.text);
    bool is_his = false;
    for (Substitute& one : list) {
      if (one.who != leaver) continue;
      is_his = true;
      one.who = row.name == to->name ? "" : to->name;
    }
    if (!is_his) continue;
    std::erase_if(list, [](const Substitute& one) { return one.who.empty(); });
    record_substitutes(order, "hand-over", row.name, list, answer);
  }
  return answer;
}

}  // namespace banli::runtime
