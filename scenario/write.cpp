#include "scenario/write.hpp"

#include "base/check.hpp"
#include "base/match.hpp"
#include "language/format.hpp"
#include "language/scenario_words.hpp"
#include "language/words.hpp"
#include "text/utf8.hpp"

namespace banli::scenario {
namespace {

using language::SaidValue;

// What YAML might take for something else stands in quotes.
std::string quoted(const std::string& words) {
  bool is_plain = text::is_name(words);
  for (std::size_t at = 0; !is_plain && at < words.size(); ++at) {
    const bool may_stand = words[at] == '.' || words[at] == ':';
    if (!may_stand && !text::is_name(words.substr(at, 1))) break;
    is_plain = at + 1 == words.size() && words.front() != '.' && words.back() != ':';
  }
  if (is_plain) return words;
  std::string marked = "\"";
  for (const char c : words) marked += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c);
  return marked + "\"";
}

std::string written_value(const Value& value) {
  if (const auto* list = value.as<List>()) {
    std::string inside;
    for (const Value& item : *list) inside += (inside.empty() ? "" : ", ") + written_value(item);
    return "[" + inside + "]";
  }
  if (const auto* row = value.as<Context>()) {
    std::string inside;
    for (const auto& [name, cell] : *row) {
      inside += (inside.empty() ? "" : ", ") + name + ": " + written_value(cell);
    }
    return "{" + inside + "}";
  }
  const std::string* words = value.as<std::string>();
  return quoted(words == nullptr ? std::string() : *words);
}

class ScenarioText {
 public:
  explicit ScenarioText(text::Vocabulary vocabulary) : vocabulary_(vocabulary) {}

  std::string write(const language::Scenario& scenario) {
    const auto line = [&](std::size_t row, const std::string& value) {
      text_ += word(language::words::scenario[row]) + ": " + value + "\n";
    };
    line(0, scenario.name);
    if (!scenario.title.empty()) line(1, bilingual(scenario.title));
    if (!scenario.note.empty()) line(2, bilingual(scenario.note));
    line(3, scenario.process.text);
    if (scenario.organisation) line(4, scenario.organisation->text);
    if (scenario.calendar) line(5, scenario.calendar->text);
    text_ += word(language::words::scenario[7]) + ":\n";
    for (const language::Act& act : scenario.acts) {
      entry_.clear();
      match(act.what, [&](const auto& what) { add(act, what); });
      const bool has_one_key = std::holds_alternative<language::Later>(act.what) ||
                               std::holds_alternative<language::Expecting>(act.what);
      text_ += "  - " + (has_one_key ? entry_ : "{" + entry_ + "}") + "\n";
    }
    return text_;
  }

 private:
  template <class Row>
  std::string word(const Row& row) const {
    return std::string(row.word_in(vocabulary_));
  }
  static std::string bilingual(const Bilingual& words) {
    const std::string& zh = words.in(Language::chinese);
    const std::string& en = words.in(Language::english);
    return zh == en ? quoted(zh) : "{zh: " + quoted(zh) + ", en: " + quoted(en) + "}";
  }
  template <std::size_t size>
  void put(const text::KeyRow (&rows)[size], std::string_view key, const std::string& value) {
    for (const text::KeyRow& row : rows) {
      if (row.en != key) continue;
      entry_ += (entry_.empty() ? "" : ", ") + word(row) + ": " + value;
    }
  }
  static std::string map_of(const std::vector<SaidValue>& values) {
    std::string inside;
    for (const SaidValue& one : values) {
      inside += (inside.empty() ? "" : ", ") + one.name.text + ": " + written_value(one.value);
    }
    return "{" + inside + "}";
  }

  void add(const language::Act& act, const language::Doing& doing) {
    const auto& rows = language::words::doing;
    put(rows, "who", quoted(doing.who.text));
    put(rows, "does", word(language::words::doings[static_cast<std::size_t>(doing.does)]));
    if (act.of_case) put(rows, "case", quoted(act.of_case->text));
    if (doing.step) put(rows, "step", doing.step->text);
    if (doing.answer) put(rows, "answer", quoted(doing.answer->text));
    if (!doing.opinion.empty()) put(rows, "opinion", quoted(doing.opinion));
    if (!doing.with.empty()) put(rows, "with", map_of(doing.with));
    if (!doing.choose.empty()) put(rows, "choose", people_by_step(doing));
  }
  static std::string people_by_step(const language::Doing& doing) {
    std::string inside;
    for (const auto& [step, people] : doing.choose) {
      std::string names;
      for (const language::Said& one : people)
        names += (names.empty() ? "" : ", ") + quoted(one.text);
      inside += (inside.empty() ? "" : ", ") + step + ": [" + names + "]";
    }
    return "{" + inside + "}";
  }
  void add(const language::Act&, const language::Later& later) {
    const bool is_chinese = vocabulary_ == text::Vocabulary::chinese;
    put(language::words::later, "later",
        is_chinese ? calendar::chinese_text(later.by) : calendar::text(later.by));
  }
  void add(const language::Act&, const language::Sending& sending) {
    const auto& rows = language::words::sending;
    put(rows, "message", quoted(sending.message.text));
    if (!sending.key.empty()) put(rows, "key", quoted(sending.key));
    if (!sending.with.empty()) put(rows, "with", map_of(sending.with));
  }
  void add(const language::Act&, const language::Working& working) {
    const auto& rows = language::words::working;
    put(rows, "job", quoted(working.worker.text));
    if (!working.gives.empty()) put(rows, "gives", map_of(working.gives));
    if (working.error) put(rows, "error", quoted(*working.error));
  }
  // Of what may be expected, only how the case ended is ever proposed.
  void add(const language::Act&, const language::Expecting& expecting) {
    if (!expecting.outcome) return;
    const text::WordRow& completed = language::words::outcome[0];
    const std::string& outcome = expecting.outcome->text;
    const std::string said = outcome == completed.en ? word(completed) : quoted(outcome);
    std::string inside;
    for (const text::KeyRow& row : language::words::expectation) {
      if (row.en == "outcome") inside = "{" + word(row) + ": " + said + "}";
    }
    put(language::words::expecting, "expect", inside);
  }

  text::Vocabulary vocabulary_;
  std::string text_;
  std::string entry_;
};

}  // namespace

std::string written(const language::Scenario& scenario) {
  text::Sources sources;
  const text::SourceId source =
      sources.add(scenario.name, ScenarioText(scenario.vocabulary).write(scenario));
  auto formatted = language::formatted(sources, source);
  BANLI_CHECK(formatted.has_value());
  return std::move(*formatted);
}

}  // namespace banli::scenario
