// Signers that somebody added to a gate. Those before and after him belong to his seat: they are
// asked as he said (all, any, in order), and what they say together counts through his seat alone.
// Those beside him have seats of their own in the gate.
#pragma once

#include <optional>
#include <vector>

#include "execution/move.hpp"
#include "execution/tally.hpp"

namespace banli::execution {

inline constexpr std::uint32_t signers_depth_limit = 3;

// What the signers before or after a seat say together.
Verdict verdict_of_signers(const Visit& visit, const Seat& asker, Placed placed);
// The seats that the gate counts, each with what those who were added behind it make of it.
std::vector<Seat> counted_seats(const Visit& visit);
// In a gate in order, where nobody is asked: could it be the turn of this seat? Of added signers it
// is where they sent it back to the signer before, or where the one before them has spoken.
bool has_next_turn(const Visit& visit, const Seat& seat);
// After one of them has spoken or gone: the next is asked, the rest is not asked any more, or the
// seat opens again before which they stood.
void go_on_with_signers(Move& move, VisitId visit, const Seat& spoken);

}  // namespace banli::execution
