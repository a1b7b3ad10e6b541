#include "execution/tally.hpp"

#include "base/check.hpp"

namespace banli::execution {

namespace {

using graph::Pass;
using graph::Voting;

struct Counted {
  Decimal excused;                // left out by what the process says: a number counts them
  Decimal agreed, refused, open;  // by weight; abstentions where the gate counts them
  Decimal all;                    // the weight of all seats
  std::uint32_t seats = 0, voters = 0, agreements = 0, refusals = 0, waiting = 0;
};

Decimal sum(const Decimal& a, const Decimal& b) {
  const auto result = add(a, b);
  BANLI_CHECK(result.has_value());
  return *result;
}

Decimal product(const Decimal& a, std::uint32_t b) {
  const auto result = multiply(a, Decimal(b));
  BANLI_CHECK(result.has_value());
  return *result;
}

Decimal counted_weight(const Seat& seat) {
  return seat.weight.empty() ? Decimal(1) : *Decimal::from_text(seat.weight);
}

Counted count(const Voting& voting, std::span<const Seat> seats) {
  using Abstain = Voting::Abstain;
  Counted counted;
  for (const Seat& seat : seats) {
    const Decimal weight = counted_weight(seat);
    if (seat.state == SeatState::removed) {
      if (!seat.because.empty()) counted.excused = sum(counted.excused, weight);
      continue;
    }
    ++counted.seats;
    counted.all = sum(counted.all, weight);
    const bool abstained = seat.state == SeatState::abstained;
    if (seat.state == SeatState::open || seat.state == SeatState::waiting) {
      ++counted.waiting;
      counted.open = sum(counted.open, weight);
      continue;
    }
    if (seat.state == SeatState::superseded) continue;
    ++counted.voters;
    if (seat.state == SeatState::agreed || (abstained && voting.abstain == Abstain::agreed)) {
      ++counted.agreements;
      counted.agreed = sum(counted.agreed, weight);
    } else if (seat.state == SeatState::refused ||
               (abstained && voting.abstain == Abstain::refused)) {
      ++counted.refusals;
      counted.refused = sum(counted.refused, weight);
    }
  }
  return counted;
}

Verdict verdict_of_any(const Voting& voting, const Counted& counted) {
  if (counted.agreements > 0) return Verdict::approved;
  if (counted.refusals > 0 && voting.refuse == Voting::Refuse::first) return Verdict::rejected;
  if (counted.waiting > 0) return Verdict::open;
  return counted.refusals > 0 ? Verdict::rejected : Verdict::undecided;
}

Verdict verdict_of_all(const Counted& counted) {
  if (counted.refusals > 0) return Verdict::rejected;
  if (counted.waiting > 0) return Verdict::open;
  return counted.agreements > 0 ? Verdict::approved : Verdict::undecided;
}

// Does `agreed` pass when the base is `base`?
bool reaches(const Pass& pass, const Decimal& agreed, const Decimal& base) {
  const bool is_share = pass.mode != Pass::Mode::count;
  if (is_share && base <= Decimal(0)) return false;  // nothing of nothing is no majority
  const Decimal left = product(agreed, pass.share.denominator);
  const Decimal right = product(base, pass.share.numerator);
  switch (pass.mode) {
    case Pass::Mode::count:
      return agreed >= Decimal(pass.count);
    case Pass::Mode::at_least:
      return left >= right;
    case Pass::Mode::more_than:
      return left > right;
    case Pass::Mode::any:
    case Pass::Mode::all:
    case Pass::Mode::in_order:
      break;
  }
  BANLI_CHECK(!"a mode without a threshold");
  return false;
}

Verdict verdict_of_votes(const Voting& voting, const Counted& counted) {
  const bool is_of_seats = voting.base == Voting::Base::seats;
  const Decimal spoken = sum(counted.agreed, counted.refused);
  const Decimal base = is_of_seats ? counted.all : sum(spoken, counted.open);
  const bool has_quorum = counted.voters >= voting.quorum;
  // A number stays however many are left out: they need not agree any more, or never had to.
  const bool is_number = voting.pass.mode == Pass::Mode::count;
  const Decimal agreed = is_number ? sum(counted.agreed, counted.excused) : counted.agreed;
  // Even if all that is open refuses, or all of it agrees.
  const bool must_pass = reaches(voting.pass, agreed, base);
  const bool can_pass = reaches(voting.pass, sum(agreed, counted.open), base);
  const bool has_voice = counted.agreements > 0;
  if (must_pass && has_quorum && has_voice) return Verdict::approved;
  if (!can_pass) return Verdict::rejected;
  if (counted.waiting > 0) return Verdict::open;
  if (!has_quorum || counted.agreements + counted.refusals == 0) return Verdict::undecided;
  return Verdict::rejected;
}

Verdict verdict(const Voting& voting, const Counted& counted) {
  switch (voting.pass.mode) {
    case Pass::Mode::any:
      return verdict_of_any(voting, counted);
    case Pass::Mode::all:
    case Pass::Mode::in_order:
      return verdict_of_all(counted);
    case Pass::Mode::count:
    case Pass::Mode::at_least:
    case Pass::Mode::more_than:
      return verdict_of_votes(voting, counted);
  }
  return Verdict::open;
}

}  // namespace

std::string_view name(Verdict verdict) {
  switch (verdict) {
    case Verdict::open:
      return "open";
    case Verdict::approved:
      return "approved";
    case Verdict::rejected:
      return "rejected";
    case Verdict::undecided:
      return "undecided";
  }
  return "";
}

Verdict tally(const Voting& voting, std::span<const Seat> seats) {
  const Counted counted = count(voting, seats);
  const bool must_hear_all = voting.early == Voting::Early::all_answered;
  if (must_hear_all && counted.waiting > 0) return Verdict::open;
  return verdict(voting, counted);
}

std::string words(std::span<const Seat> seats) {
  Decimal all, agreed, refused, abstained;
  for (const Seat& seat : seats) {
    if (seat.state == SeatState::removed) continue;
    const Decimal weight = counted_weight(seat);
    all = sum(all, weight);
    if (seat.state == SeatState::agreed) agreed = sum(agreed, weight);
    if (seat.state == SeatState::refused) refused = sum(refused, weight);
    if (seat.state == SeatState::abstained) abstained = sum(abstained, weight);
  }
  std::string text = agreed.text() + " agreed";
  if (refused > Decimal(0)) text += ", " + refused.text() + " refused";
  if (abstained > Decimal(0)) text += ", " + abstained.text() + " abstained";
  return text + " of " + all.text();
}

}  // namespace banli::execution
