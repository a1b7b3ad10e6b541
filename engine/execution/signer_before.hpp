// In a gate in order a signer may send it back to the signer before him: that seat opens again, his
// own waits, and nothing else of the case changes. Asked for as a return to the gate itself.
#pragma once

#include <string>
#include <vector>

#include "execution/seats.hpp"

namespace banli::execution {

bool means_signer_before(const Move& move, const Place& place, const std::vector<std::string>& to);
// Who signed last of those before him; null for the first of the row.
const Seat* signer_before(const Visit& visit, const Seat& own);
void return_to_signer(Move& move, const Place& place, Seat before, const std::string& reason);

}  // namespace banli::execution
