#include "execution/command.hpp"
#include "execution/event.hpp"
#include "execution/instance.hpp"

#include "base/match.hpp"

namespace banli::execution {

std::string_view name(SeatState state) {
  switch (state) {
    case SeatState::waiting:
      return "waiting";
    case SeatState::open:
      return "open";
    case SeatState::done:
      return "done";
    case SeatState::agreed:
      return "agreed";
    case SeatState::refused:
      return "refused";
    case SeatState::abstained:
      return "abstained";
    case SeatState::removed:
      return "removed";
    case SeatState::superseded:
      return "superseded";
  }
  return "";
}

std::string_view name(CaseState state) {
  switch (state) {
    case CaseState::active:
      return "active";
    case CaseState::suspended:
      return "suspended";
    case CaseState::completed:
      return "completed";
    case CaseState::cancelled:
      return "cancelled";
  }
  return "";
}

std::string_view name(VisitState state) {
  switch (state) {
    case VisitState::live:
      return "live";
    case VisitState::done:
      return "done";
    case VisitState::finished:
      return "finished";
    case VisitState::cancelled:
      return "cancelled";
  }
  return "";
}

std::string_view name(Vote vote) {
  switch (vote) {
    case Vote::agree:
      return "approve";
    case Vote::refuse:
      return "refuse";
    case Vote::abstain:
      return "abstain";
  }
  return "";
}

std::string_view name(Placed placed) {
  constexpr std::string_view names[] = {"before", "after", "beside"};
  return names[static_cast<std::size_t>(placed)];
}

std::string_view name(SignMode mode) {
  constexpr std::string_view names[] = {"all", "any", "in order"};
  return names[static_cast<std::size_t>(mode)];
}

std::string_view name(const Command& command) {
  return match(
      command, [](const Start&) -> std::string_view { return "start"; },
      [](const Claim&) -> std::string_view { return "claim"; },
      [](const Release&) -> std::string_view { return "release"; },
      [](const Complete& c) -> std::string_view {
        return c.answer.empty() ? "complete" : "answer";
      },
      [](const CastVote& c) { return name(c.vote); },
      [](const Transfer&) -> std::string_view { return "transfer"; },
      [](const HandOver&) -> std::string_view { return "hand-over"; },
      [](const Delegate&) -> std::string_view { return "delegate"; },
      [](const Resolve&) -> std::string_view { return "advise"; },
      [](const AddSigners&) -> std::string_view { return "add-signers"; },
      [](const RemoveSigner&) -> std::string_view { return "remove-signer"; },
      [](const FindPeople&) -> std::string_view { return "find-people"; },
      [](const Suspend&) -> std::string_view { return "suspend"; },
      [](const Activate&) -> std::string_view { return "activate"; },
      [](const SkipStep&) -> std::string_view { return "skip"; },
      [](const Jump&) -> std::string_view { return "jump"; },
      [](const Urge&) -> std::string_view { return "urge"; },
      [](const CopyTo&) -> std::string_view { return "copy"; },
      [](const View&) -> std::string_view { return "view"; },
      [](const Return&) -> std::string_view { return "return"; },
      [](const TakeBack&) -> std::string_view { return "take-back"; },
      [](const Comment&) -> std::string_view { return "comment"; },
      [](const Withdraw&) -> std::string_view { return "withdraw"; },
      [](const Terminate& ending) -> std::string_view {
        return ending.as_void ? "void" : "terminate";
      },
      [](const Migrate&) -> std::string_view { return "migrate"; },
      [](const RetryIncident&) -> std::string_view { return "retry"; },
      [](const Fire&) -> std::string_view { return "fire"; },
      [](const Deliver&) -> std::string_view { return "deliver"; },
      [](const EndCall&) -> std::string_view { return "end-call"; },
      [](const Hold&) -> std::string_view { return "hold"; },
      [](const CompleteJob&) -> std::string_view { return "complete-job"; },
      [](const FailJob&) -> std::string_view { return "fail-job"; });
}

}  // namespace banli::execution
