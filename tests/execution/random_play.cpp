#include "tests/execution/random_play.hpp"

#include "tests/execution/play.hpp"
#include "tests/execution/random_player.hpp"

namespace banli::tests {

namespace {

constexpr std::size_t random_commands = 40;
constexpr std::size_t commands_to_the_end = 4'000;
constexpr std::size_t commands_to_shrink = 400;  // a case that never ends stays as it is

Play play_of(const TwoVersions& versions) {
  Play play(versions.first.graph());
  if (versions.second != nullptr) play.offer(versions.second->graph());
  return play;
}

std::string checked(Play& play, const TwoVersions& versions, const std::string& line) {
  if (line.starts_with("later ")) return play.later(line.substr(6));
  const execution::Instance before = play.instance();
  std::string answer = play.command(line);
  const bool is_refused = answer.starts_with("refused ");
  const bool is_first = play.graph() == versions.first.graph();
  const Promises& promises = is_first ? versions.first : *versions.second;
  promises.check(before, is_refused ? execution::Events{} : play.last_events(), play.instance());
  return answer;
}

bool fails_the_same(const TwoVersions& versions, const Failure& failure,
                    const std::vector<std::string>& commands) {
  Play play = play_of(versions);
  try {
    for (const std::string& line : commands) checked(play, versions, line);
  } catch (const std::exception& broken) {
    const std::string what = broken.what();
    return what.substr(0, 24) == failure.what.substr(0, 24);
  }
  return false;
}

std::string migrating(const TwoVersions& versions, Random& random) {
  const std::string line = "migrate dora " + versions.steps;
  return below(random, 2) == 0 ? line : line + " horizon=yes";
}

}  // namespace

Played play_at_random(const TwoVersions& versions, Random& random) {
  Play play = play_of(versions);
  Played played;
  std::vector<std::string> lines;
  const auto run = [&](const std::string& line) {
    lines.push_back(line);
    ++played.commands;
    const bool is_refused = checked(play, versions, line).starts_with("refused ");
    played.refused += is_refused;
    played.migrated += !is_refused && line.starts_with("migrate ");
    played.returns += !is_refused && line.starts_with("return ");
  };
  try {
    run("start ann k=K x=" + std::to_string(below(random, 5)));
    while (play.instance().is_open()) {
      const bool has_played = played.commands > random_commands;
      RandomPlayer player(*play.graph(), random);
      std::string line =
          player.next(play.instance(), has_played ? Direction::forward : Direction::any);
      const bool may_change = versions.second != nullptr && !has_played && played.migrated == 0;
      if (may_change && below(random, 8) == 0) line = migrating(versions, random);
      if (line.empty()) throw BrokenInvariant("an open case that nobody can move");
      if (played.commands > commands_to_the_end) throw BrokenInvariant("the case never ends");
      run(line);
    }
  } catch (const std::exception& broken) {
    played.failure = Failure{broken.what(), std::move(lines)};
  }
  return played;
}

Failure shrink(const TwoVersions& versions, Failure failure) {
  bool is_smaller = failure.commands.size() < commands_to_shrink;
  while (is_smaller) {
    is_smaller = false;
    for (std::size_t i = failure.commands.size(); i-- > 1;) {
      std::vector<std::string> fewer = failure.commands;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
      if (!fails_the_same(versions, failure, fewer)) continue;
      failure.commands = std::move(fewer);
      is_smaller = true;
    }
  }
  return failure;
}

}  // namespace banli::tests
