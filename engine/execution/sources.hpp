// Whom the sources of a process name, asked of the case and of the office in force: the starter,
// who worked at a step, superiors, the next in rotation. Only persons; a role's pool names itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "execution/move.hpp"

namespace banli::execution {

using SourceKind = graph::Source::Kind;

// Where the question comes from.
struct Asking {
  const Move& move;
  VisitId from;           // whose data are seen, and whose seats `holder` means; 0 = the case
  std::string_view step;  // for which people are wanted
};

std::vector<std::string> persons_of(const Asking& asking, const graph::Source& source);
// How an auditor reads it: `superior 1 of starter`.
std::string rule_of(const graph::Source& source);

// Whom a rotation, or the load, named for the step already: who has the seat, or had it before a
// return. Nobody, where he left the role or is barred.
std::string drawn_already(const Asking& asking, const graph::Source& source);

// Does `not:` keep the person from the step, for what he did or is?
bool is_barred(const Asking& asking, const graph::Work& work, std::string_view person);
bool is_barred(const Move& move, const Visit& visit, std::string_view person);

bool is_among(std::string_view person, const std::vector<std::string>& persons);

// The series in which a role's turns are counted.
std::string rotation_of(std::string_view role);

}  // namespace banli::execution
