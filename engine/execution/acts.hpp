// What each command does to a case; one file per group of commands in acts/. An act checks first
// and emits then, so a refusal leaves nothing behind.
#pragma once

#include "execution/move.hpp"
#include "execution/seats.hpp"

namespace banli::execution {

using Done = Allowed<void>;

Done act(Move& move, const Start& command);
Done act(Move& move, const Claim& command);
Done act(Move& move, const Release& command);
Done act(Move& move, const Complete& command);
Done act(Move& move, const CastVote& command);
// An answer at a gate that has words of its own for its votes; else refused with `vote-wanted`.
Done vote_in_words(Move& move, const Place& place, const Complete& command);
Done act(Move& move, const Transfer& command);
Done act(Move& move, const HandOver& command);
Done act(Move& move, const Delegate& command);
Done act(Move& move, const Resolve& command);
Done act(Move& move, const AddSigners& command);
Done act(Move& move, const RemoveSigner& command);
Done act(Move& move, const FindPeople& command);
Done act(Move& move, const Suspend& command);
Done act(Move& move, const Activate& command);
Done act(Move& move, const SkipStep& command);
Done act(Move& move, const Jump& command);
Done act(Move& move, const Urge& command);
Done act(Move& move, const CopyTo& command);
Done act(Move& move, const View& command);
Done act(Move& move, const Return& command);
Done act(Move& move, const TakeBack& command);
Done act(Move& move, const Comment& command);
Done act(Move& move, const Withdraw& command);
Done act(Move& move, const Terminate& command);
Done act(Move& move, const Migrate& command);
Done act(Move& move, const RetryIncident& command);
Done act(Move& move, const Fire& command);
Done act(Move& move, const Deliver& command);
Done act(Move& move, const EndCall& command);
Done act(Move& move, const Hold& command);
Done act(Move& move, const CompleteJob& command);
Done act(Move& move, const FailJob& command);

}  // namespace banli::execution
