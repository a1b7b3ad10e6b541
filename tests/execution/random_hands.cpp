// What people do with their work besides doing it: hand it on, ask for advice, bring in signers,
// let others know, stop the case for a while.
#include "tests/execution/random_player.hpp"

namespace banli::tests {

using execution::Seat;

std::string RandomPlayer::colleague() {
  static const std::vector<std::string> people{"ann", "bob", "carl", "dora", "eve"};
  return people[below(random_, people.size())];
}

std::string RandomPlayer::with_signers(const Place& at) {
  static const std::vector<std::string> places{"before", "after", "beside"};
  static const std::vector<std::string> modes{"all", "any", "in order"};
  std::string people = colleague();
  if (chance(40)) people += ',' + colleague();
  return "add-signers " + at.name() + ' ' + at.who + " people=" + people +
         " placed=" + places[below(random_, places.size())] +
         " mode=" + modes[below(random_, modes.size())] + " opinion=fine";
}

std::string RandomPlayer::without_signer(const Place& at) {
  const Seat& seat = at.is->seats[below(random_, at.is->seats.size())];
  if (at.visit.starts_with('#')) return "urge " + at.visit + " ann";
  const std::string who = seat.added_by.empty() ? "dora" : seat.added_by;
  return "remove-signer " + at.visit + '.' + std::to_string(seat.number) + ' ' + who;
}

std::string RandomPlayer::handed(const Place& at) {
  switch (below(random_, 14)) {
    case 0:
    case 1:
      return "transfer " + at.name() + ' ' + at.who + " to=" + colleague() + " reason=r" +
             (chance(50) ? " merge=yes" : "");
    case 2:
    case 3:
      return "delegate " + at.name() + ' ' + at.who + " to=" + colleague() + " reason=r";
    case 4:
    case 5:
    case 6:
      return with_signers(at);
    case 7:
      return without_signer(at);
    case 8:
      return "urge " + at.visit + " ann";
    case 9:
      return "copy " + at.visit + ' ' + at.who + " to=" + colleague();
    case 10:
      return chance(30) ? "skip " + at.visit + " dora reason=r"
                        : "find-people " + at.visit + " dora";
    case 11:
      return "view " + at.visit + ' ' + (chance(50) ? at.who : colleague());
    case 12: {
      const auto& steps = graph_.steps();
      const std::string& step = steps[below(random_, steps.size())].name;
      return "jump " + at.visit + " dora to=" + step + " reason=r";
    }
    default:
      return chance(50) ? "suspend dora reason=r"
                        : "hand-over dora from=" + colleague() + " to=" + colleague() + " reason=r";
  }
}

}  // namespace banli::tests
