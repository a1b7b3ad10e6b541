#include "tests/execution/random_play.hpp"

#include "tests/execution/play.hpp"
#include "tests/execution/random_player.hpp"

namespace banli::tests {

namespace {

constexpr std::size_t random_commands = 40;
constexpr std::size_t commands_to_the_end = 4'000;
constexpr std::size_t commands_to_shrink = 400;  // a case that never ends stays as it is

std::string checked(Play& play, const Promises& promises, const std::string& line) {
  if (line.starts_with("later ")) return play.later(line.substr(6));
  const execution::Instance before = play.instance();
  std::string answer = play.command(line);
  const bool is_refused = answer.starts_with("refused ");
  promises.check(before, is_refused ? execution::Events{} : play.last_events(), play.instance());
  return answer;
}

bool fails_the_same(const Promises& promises, const Failure& failure,
                    const std::vector<std::string>& commands) {
  Play play(promises.graph());
  try {
    for (const std::string& line : commands) checked(play, promises, line);
  } catch (const std::exception& broken) {
    const std::string what = broken.what();
    return what.substr(0, 24) == failure.what.substr(0, 24);
  }
  return false;
}

}  // namespace

Played play_at_random(const Promises& promises, Random& random) {
  Play play(promises.graph());
  RandomPlayer player(play.graph(), random);
  Played played;
  std::vector<std::string> lines;
  const auto run = [&](const std::string& line) {
    lines.push_back(line);
    ++played.commands;
    const bool is_refused = checked(play, promises, line).starts_with("refused ");
    played.refused += is_refused;
    played.returns += !is_refused && line.starts_with("return ");
  };
  try {
    run("start ann k=K x=" + std::to_string(below(random, 5)));
    while (play.instance().is_open()) {
      const bool has_played = played.commands > random_commands;
      const std::string line =
          player.next(play.instance(), has_played ? Direction::forward : Direction::any);
      if (line.empty()) throw BrokenInvariant("an open case that nobody can move");
      if (played.commands > commands_to_the_end) throw BrokenInvariant("the case never ends");
      run(line);
    }
  } catch (const std::exception& broken) {
    played.failure = Failure{broken.what(), std::move(lines)};
  }
  return played;
}

Failure shrink(const Promises& promises, Failure failure) {
  bool is_smaller = failure.commands.size() < commands_to_shrink;
  while (is_smaller) {
    is_smaller = false;
    for (std::size_t i = failure.commands.size(); i-- > 1;) {
      std::vector<std::string> fewer = failure.commands;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
      if (!fails_the_same(promises, failure, fewer)) continue;
      failure.commands = std::move(fewer);
      is_smaller = true;
    }
  }
  return failure;
}

}  // namespace banli::tests
