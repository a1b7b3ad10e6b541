#include "graph/read_people.hpp"

#include <algorithm>
#include <charconv>

#include "forms/formula.hpp"
#include "graph/read_formula.hpp"
#include "text/utf8.hpp"

namespace banli::graph {
namespace {

// One person or role as written, and where; the pieces of it are read from the outside in.
struct Phrase {
  const text::Tree& tree;
  std::size_t begin;
  std::size_t end;

  std::string_view words() const { return std::string_view(tree.text).substr(begin, end - begin); }
  text::Span span() const { return text::part_of(tree, begin, end); }
  Phrase without_front(std::size_t bytes) const {
    return Phrase{tree, begin + bytes, end}.trimmed();
  }
  Phrase trimmed() const {
    Phrase phrase = *this;
    while (phrase.begin < phrase.end && tree.text[phrase.begin] == ' ') ++phrase.begin;
    while (phrase.begin < phrase.end && tree.text[phrase.end - 1] == ' ') --phrase.end;
    return phrase;
  }
};

Source superior_of(Source below, int levels, const Phrase& phrase) {
  Source source;
  source.kind = Source::Kind::superior_of;
  source.levels = levels;
  source.of = std::make_shared<const Source>(std::move(below));
  source.span = phrase.span();
  return source;
}

// Nothing that long says who; so phrases nest no deeper than a stack can bear.
constexpr std::size_t longest_phrase = 1000;

class PeopleReader {
 public:
  explicit PeopleReader(Reading& reading) : reading_(reading) {}

  std::optional<Source> read(const Phrase& phrase) {
    if (phrase.end - phrase.begin > longest_phrase) {
      const std::string_view begin = phrase.words().substr(0, 60);
      const std::string words(begin.substr(0, text::valid_utf8_prefix(begin)));
      reading_.tell(phrase.span(), "people-not-understood", {{"words", words + "…"}});
      return std::nullopt;
    }
    const std::string_view words = phrase.words();
    if (words == "starter") return plain(Source::Kind::starter, phrase);
    if (words == "holder") return plain(Source::Kind::holder, phrase);
    if (words.starts_with("each ")) return each_of(phrase.without_front(5));
    if (words.starts_with("worker of ")) return worker_of(phrase.without_front(10));
    if (words.starts_with("superior of ")) return above(phrase.without_front(12), 1, phrase);
    if (words.starts_with("superior ")) return above_by_levels(phrase);
    if (words.starts_with("chain of ")) return chain_of(phrase.without_front(9), phrase);
    if (words.starts_with("head of ")) {
      return of_other(Source::Kind::head_of, phrase.without_front(8), phrase);
    }
    if (words.starts_with("chosen by ")) {
      return of_other(Source::Kind::chosen_by, phrase.without_front(10), phrase);
    }
    if (words.starts_with("next of ")) return next_of(phrase.without_front(8));
    if (words.starts_with("least loaded of ")) return least_loaded(phrase.without_front(16));
    return role(phrase);
  }

 private:
  std::optional<Source> plain(Source::Kind kind, const Phrase& phrase) {
    Source source;
    source.kind = kind;
    source.span = phrase.span();
    return source;
  }

  std::optional<Source> role(const Phrase& phrase) {
    if (!text::is_name(phrase.words())) {
      reading_.tell(phrase.span(), "people-not-understood",
                    {{"words", std::string(phrase.words())}});
      return std::nullopt;
    }
    Source source = role_source(std::string(phrase.words()), phrase.span());
    check_role(source, reading_);
    return source;
  }

  std::optional<Source> each_of(const Phrase& phrase) {
    auto source = role(phrase);
    if (source) source->kind = Source::Kind::each_of_role;
    return source;
  }

  std::optional<Source> next_of(const Phrase& phrase) {
    auto source = role(phrase);
    if (!source) return source;
    source->kind = Source::Kind::next_of;
    reading_.builder.process().rotations.insert(source->name);
    return source;
  }

  std::optional<Source> least_loaded(const Phrase& phrase) {
    auto source = role(phrase);
    if (source) source->kind = Source::Kind::least_loaded;
    reading_.builder.process().asks_load = true;
    return source;
  }

  std::optional<Source> of_other(Source::Kind kind, const Phrase& other, const Phrase& whole) {
    auto of = read(other);
    if (!of) return std::nullopt;
    Source source;
    source.kind = kind;
    source.of = std::make_shared<const Source>(std::move(*of));
    source.span = whole.span();
    return source;
  }

  // `chain of starter up to general-manager`
  std::optional<Source> chain_of(const Phrase& rest, const Phrase& whole) {
    constexpr std::string_view up_to = " up to ";
    const std::size_t at = rest.words().find(up_to);
    if (at == std::string_view::npos) return role(whole);
    const Phrase below{rest.tree, rest.begin, rest.begin + at};
    auto source = of_other(Source::Kind::chain_of, below, whole);
    const auto top = role(rest.without_front(at + up_to.size()));
    if (!source || !top) return std::nullopt;
    source->name = top->name;
    return source;
  }

  std::optional<Source> worker_of(const Phrase& phrase) {
    Source source;
    source.kind = Source::Kind::worker_of;
    source.name = phrase.words();
    source.span = phrase.span();
    if (const auto step = reading_.builder.so_far().find(source.name)) {
      reading_.asked.push_back({*step, source.span});
      return source;
    }
    text::Tree name;
    name.text = source.name;
    name.span = source.span;
    reading_.tell_unknown(name, "unknown-step", reading_.step_names());
    return std::nullopt;
  }

  std::optional<Source> above(const Phrase& below, int levels, const Phrase& whole) {
    auto source = read(below);
    if (!source) return std::nullopt;
    return superior_of(std::move(*source), levels, whole);
  }

  // `superior 2 of starter`
  std::optional<Source> above_by_levels(const Phrase& phrase) {
    const Phrase rest = phrase.without_front(9);
    const std::size_t of = rest.words().find(" of ");
    if (of == std::string_view::npos) return role(phrase);
    return above_counted(rest.words().substr(0, of), rest.without_front(of + 4), phrase);
  }

  std::optional<Source> above_counted(std::string_view digits, const Phrase& below,
                                      const Phrase& whole) {
    int levels = 0;
    const auto end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, levels);
    if (error != std::errc() || stop != end || levels < 1) return role(whole);
    return above(below, levels, whole);
  }

  Reading& reading_;
};

}  // namespace

Source role_source(std::string role, text::Span span) {
  Source source;
  source.name = std::move(role);
  source.span = span;
  return source;
}

void check_role(const Source& source, Reading& reading) {
  const office::Organisation* organisation = reading.library.organisation;
  if (organisation == nullptr) return;
  if (organisation->canonical_role(source.name)) {
    if (organisation->members(source.name).empty()) {
      reading.warn(source.span, "role-without-people", {{"name", source.name}});
    }
    return;
  }
  std::vector<std::string_view> known;
  for (const office::Post& post : organisation->posts) known.push_back(post.name);
  for (const auto& [role, players] : organisation->played_by) known.push_back(role);
  text::Tree name;
  name.text = source.name;
  name.span = source.span;
  reading.tell_unknown(name, "unknown-role", known);
}

People read_people(const text::Tree& tree, Reading& reading) {
  People people;
  for (const text::Tree* item : text::read_list_or_one(tree)) {
    if (!text::read_text(*item, reading.problems)) continue;
    if (forms::is_formula(*item, reading.problems)) {
      Source source;
      source.kind = Source::Kind::formula;
      const feel::Type text = feel::Type::of(feel::Type::Kind::string);
      source.formula = read_value(*item, {text, feel::Type::list_of(text)}, reading);
      source.span = item->span;
      people.push_back(std::move(source));
      continue;
    }
    const Phrase phrase{*item, 0, item->text.size()};
    if (auto source = PeopleReader(reading).read(phrase)) people.push_back(std::move(*source));
  }
  return people;
}

}  // namespace banli::graph
