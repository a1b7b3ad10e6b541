// The arithmetic of a gate, exact: what its seats say together (approval-semantics.md §1). Only its
// own seats count; a gate decides as soon as the result can no longer change, or when all have
// spoken where it says so.
#pragma once

#include <span>
#include <string>

#include "execution/event.hpp"
#include "graph/nodes.hpp"

namespace banli::execution {

enum class Verdict { open, approved, rejected, undecided };
std::string_view name(Verdict verdict);

Verdict tally(const graph::Voting& voting, std::span<const Seat> seats);
// `2 agreed, 1 refused of 3`; by weight where the gate weighs: `40 agreed, 60 refused of 100`.
std::string words(std::span<const Seat> seats);

}  // namespace banli::execution
