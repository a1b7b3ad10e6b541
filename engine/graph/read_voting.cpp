#include "graph/read_voting.hpp"

#include <algorithm>
#include <charconv>

#include "graph/read_formula.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

std::optional<std::uint32_t> whole(std::string_view digits) {
  std::uint32_t number = 0;
  const auto end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, number);
  if (error != std::errc() || stop != end) return std::nullopt;
  return number;
}

// `2/3`: a share above nothing and not above the whole.
std::optional<Share> share_of(std::string_view words) {
  const std::size_t slash = words.find('/');
  if (slash == words.npos) return std::nullopt;
  const auto numerator = whole(words.substr(0, slash));
  const auto denominator = whole(words.substr(slash + 1));
  if (!numerator || !denominator || *numerator == 0 || *numerator > *denominator) {
    return std::nullopt;
  }
  return Share{*numerator, *denominator};
}

std::optional<Pass> share_after(std::string_view text, std::string_view front, Pass::Mode mode) {
  if (!text.starts_with(front)) return std::nullopt;
  text.remove_prefix(front.size());
  while (text.starts_with(' ')) text.remove_prefix(1);
  const auto share = share_of(text);
  // More than the whole passes never.
  if (!share || (mode == Pass::Mode::more_than && share->numerator == share->denominator)) {
    return std::nullopt;
  }
  Pass pass;
  pass.mode = mode;
  pass.share = *share;
  return pass;
}

std::optional<Pass> pass_word(std::string_view text, text::Vocabulary vocabulary) {
  constexpr Pass::Mode modes[] = {Pass::Mode::any, Pass::Mode::all, Pass::Mode::in_order};
  Pass pass;
  for (std::size_t i = 0; i < std::size(modes); ++i) {
    if (words::pass[i].word_in(vocabulary) != text) continue;
    pass.mode = modes[i];
    return pass;
  }
  const auto count = whole(text);
  if (!count || *count == 0) return std::nullopt;
  pass.mode = Pass::Mode::count;
  pass.count = *count;
  return pass;
}

// The place of the word of a key in its table, or `unwritten`.
std::size_t choice(std::string_view key, std::span<const text::WordRow> table,
                   std::size_t unwritten, StepReading& reading) {
  const text::Tree* tree = reading.find(key);
  if (tree == nullptr) return unwritten;
  const auto word = text::read_word(*tree, table, reading.vocabulary(), reading.problems());
  if (!word) return unwritten;
  const auto row = std::ranges::find(table, *word, &text::WordRow::en);
  return static_cast<std::size_t>(row - table.begin());
}

feel::Expression read_weigh(StepReading& reading) {
  const text::Tree* tree = reading.find("weigh");
  if (tree == nullptr || tree->text == words::heads.word_in(reading.vocabulary())) return {};
  return read_weight(*tree, reading.process);
}

void read_words(StepReading& reading, Voting& voting) {
  using enum Voting::Abstain;
  constexpr Voting::Abstain abstains[] = {not_counted, agreed, refused, not_allowed};
  voting.abstain = abstains[choice("abstain", words::abstain, 3, reading)];
  voting.base =
      choice("of", words::base, 0, reading) == 0 ? Voting::Base::seats : Voting::Base::voters;
  voting.refuse = choice("refuse", words::refuse, 0, reading) == 0 ? Voting::Refuse::first
                                                                   : Voting::Refuse::last;
  voting.early = choice("early", words::early, 0, reading) == 0 ? Voting::Early::decided
                                                                : Voting::Early::all_answered;
  constexpr Voting::Opinion opinions[] = {Voting::Opinion::required, Voting::Opinion::when_refusing,
                                          Voting::Opinion::free};
  voting.opinion = opinions[choice("opinion", words::opinion, 1, reading)];
}

// What the gate's mode never looks at.
void warn_of_idle_settings(const Voting& voting, StepReading& reading) {
  const Pass::Mode mode = voting.pass.mode;
  const bool is_any = mode == Pass::Mode::any;
  const bool counts_votes = !is_any && mode != Pass::Mode::all && mode != Pass::Mode::in_order;
  const text::Arguments about{{"step", reading.step.name}};
  for (const std::string_view key : {"weigh", "of", "quorum"}) {
    const text::Tree* tree = reading.find(key);
    if (tree != nullptr && !counts_votes) {
      reading.process.warn(tree->span, "vote-setting-without-votes", about);
    }
  }
  if (!is_any && voting.refuse == Voting::Refuse::last) {
    reading.process.warn(reading.find("refuse")->span, "refuse-last-without-any", about);
  }
}

}  // namespace

std::optional<Pass> read_pass(const text::Tree& tree, StepReading& reading) {
  if (!text::read_text(tree, reading.problems())) return std::nullopt;
  const auto vocabulary = reading.vocabulary();
  auto pass = pass_word(tree.text, vocabulary);
  if (!pass) {
    pass = share_after(tree.text, words::at_least.word_in(vocabulary), Pass::Mode::at_least);
  }
  if (!pass) {
    pass = share_after(tree.text, words::more_than.word_in(vocabulary), Pass::Mode::more_than);
  }
  if (!pass) reading.process.tell(tree.span, "pass-not-understood", {{"text", tree.text}});
  return pass;
}

Voting read_voting(StepReading& reading) {
  Voting voting;
  if (const text::Tree* pass = reading.find("pass")) {
    voting.pass = read_pass(*pass, reading).value_or(Pass{});
  }
  if (const text::Tree* quorum = reading.find("quorum")) {
    voting.quorum =
        static_cast<std::uint32_t>(text::read_count(*quorum, reading.problems()).value_or(0));
  }
  voting.weigh = read_weigh(reading);
  read_words(reading, voting);
  warn_of_idle_settings(voting, reading);
  return voting;
}

}  // namespace banli::graph
