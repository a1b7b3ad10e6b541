// What a person filled in at a step, as one FieldsWritten or the Problems of all its forms at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "execution/nodes.hpp"
#include "execution/seats.hpp"

namespace banli::execution {

struct Writing {
  VisitId visit;
  const std::vector<graph::FormUse>& forms;
  const Filled& filled;
  std::string actor;
  std::string pool;  // the seat's role, or empty: what he plays here besides his own roles
  std::uint64_t seen = 0;
  std::string opinion;  // of a vote: goes into the one opinion field that is the voter's
  enum class Opinions {
    optional,
    must
  } opinions = Opinions::optional;  // several seats: each its own
};

// Nothing if nothing changes.
Allowed<std::optional<FieldsWritten>> write_forms(Move& move, const Writing& writing);

// At the start: the start's forms, declared data, and anything else as it comes.
Allowed<std::optional<FieldsWritten>> write_start(Move& move, const Writing& writing);

}  // namespace banli::execution
