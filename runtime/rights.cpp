#include "runtime/rights.hpp"

#include <algorithm>

namespace banli::runtime {
namespace {

// Before a case has begun there is no starter, worker or superior of one.
bool can_start(const graph::Source& source, const office::Organisation& organisation,
               std::string_view person) {
  switch (source.kind) {
    case graph::Source::Kind::role:
    case graph::Source::Kind::each_of_role:
      return organisation.plays(person, source.name);
    case graph::Source::Kind::starter:
    case graph::Source::Kind::worker_of:
    case graph::Source::Kind::superior_of:
    case graph::Source::Kind::holder:
    case graph::Source::Kind::formula:
    case graph::Source::Kind::chain_of:
    case graph::Source::Kind::head_of:
    case graph::Source::Kind::chosen_by:
    case graph::Source::Kind::next_of:
    case graph::Source::Kind::least_loaded:
      return false;
  }
  return false;
}

}  // namespace

bool may_start(const graph::Process& process, const office::Office& office,
               std::string_view person) {
  return office.is_administrator(person) ||
         std::ranges::any_of(process.starters, [&](const graph::Source& source) {
           return can_start(source, *office.organisation, person);
         });
}

bool may_call(const graph::Process& process, std::string_view caller) {
  bool says_by_whom = false;
  for (const graph::Occasion& occasion : process.occasions) {
    if (occasion.kind != graph::Occasion::Kind::called) continue;
    if (occasion.name == "any" || occasion.name == caller) return true;
    says_by_whom = true;
  }
  return !says_by_whom;
}

bool may_keep(const graph::Process& process, const office::Office& office,
              std::string_view person) {
  return office.is_administrator(person) ||
         (!process.owner.empty() && office.organisation->plays(person, process.owner));
}

}  // namespace banli::runtime
