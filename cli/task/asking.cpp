#include "cli/task/asking.hpp"

#include <algorithm>
#include <charconv>
#include <istream>
#include <ostream>

#include "cli/value_text.hpp"
#include "cli/words.hpp"
#include "forms/answer.hpp"
#include "forms/fill_demands.hpp"
#include "text/catalogue.hpp"

namespace banli::cli {
namespace {

constexpr Word keeps{"回车保留“{value}”", "Enter keeps `{value}`"};
constexpr Word keeps_preset{"回车用预填", "Enter takes the preset"};
constexpr Word may_stay_empty{"可空", "may stay empty"};
constexpr Word is_demanded{"必填", "must be filled"};
constexpr Word several_choices{"可选多项，用逗号隔开", "several, with commas between"};
constexpr Word table_by_file{"{label} 是表格，用 `--data` 填写",
                             "{label} is a table: fill it in with `--data`"};

using Use = views::FieldLine::Use;

bool is_preset(const forms::Field& field) { return field.preset || !field.preset_formula.empty(); }

class FieldAsking {
 public:
  FieldAsking(Session& session, Dialogue dialogue) : session_(session), dialogue_(dialogue) {}

  // An empty text: left as it is. Nothing at the end of the input.
  std::optional<std::string> ask(const views::FieldLine& line) {
    show(line);
    while (true) {
      dialogue_.out << "> " << std::flush;
      std::string written;
      if (!std::getline(dialogue_.in, written)) return {};
      const std::string answer = with_options(*line.field, std::string(forms::trimmed(written)));
      const text::Problems problems = problems_of(line, answer);
      if (problems.empty()) return answer;
      for (const text::Problem& problem : problems) tell(problem);
    }
  }

 private:
  void show(const views::FieldLine& line) {
    const forms::Field& field = *line.field;
    dialogue_.out << session_.in(field.label);
    if (!field.unit.empty()) dialogue_.out << " (" << session_.in(field.unit) << ")";
    dialogue_.out << " [" << hint_of(line) << "]\n";
    if (!field.hint.empty()) dialogue_.out << "  " << session_.in(field.hint) << "\n";
    std::size_t number = 0;
    for (const Bilingual& option : field.options) {
      dialogue_.out << "  " << ++number << "  " << session_.in(option) << "\n";
    }
    if (field.type == forms::FieldType::choices) {
      dialogue_.out << "  " << session_.word(several_choices) << "\n";
    }
  }

  std::string hint_of(const views::FieldLine& line) const {
    if (line.value != Value()) {
      return session_.word(keeps, {{"value", value_text(session_, line.value, line.field)}});
    }
    if (is_preset(*line.field)) return session_.word(keeps_preset);
    return session_.word(line.use == Use::must_write ? is_demanded : may_stay_empty);
  }

  static std::string option_named(const forms::Field& field, const std::string& word) {
    std::size_t number = 0;
    const char* end = word.data() + word.size();
    const auto [last, error] = std::from_chars(word.data(), end, number);
    const bool is_number = error == std::errc() && last == end;
    const bool is_listed = is_number && number >= 1 && number <= field.options.size();
    return is_listed ? forms::stored_text(field.options[number - 1]) : word;
  }

  // Numbers of options stand for them, unless an option is a number itself.
  static std::string with_options(const forms::Field& field, const std::string& answer) {
    const bool has_word = std::ranges::any_of(field.options, [&](const Bilingual& option) {
      return option.zh == answer || option.en == answer;
    });
    if (has_word || field.options.empty()) return answer;
    if (field.type != forms::FieldType::choices) return option_named(field, answer);
    std::string named;
    for (std::size_t begin = 0; begin <= answer.size();) {
      const std::size_t end = std::min(answer.find(',', begin), answer.size());
      const std::string word(forms::trimmed(std::string_view(answer).substr(begin, end - begin)));
      if (!word.empty()) named += (named.empty() ? "" : ", ") + option_named(field, word);
      begin = end + 1;
    }
    return named;
  }

  static text::Problems problems_of(const views::FieldLine& line, const std::string& answer) {
    const forms::AnswerPlace place{*line.field, line.field->name, {}};
    text::Problems problems;
    if (!answer.empty()) {
      const Value value = forms::read_value(place, Value(answer), problems);
      if (problems.empty()) forms::check_limits(place, value, problems);
      return problems;
    }
    const bool stands = line.value != Value() || is_preset(*line.field);
    if (line.use == Use::must_write && !stands) {
      problems.push_back(forms::problem_at(place, "field-missing"));
    }
    return problems;
  }

  void tell(const text::Problem& problem) {
    const Language language = session_.language();
    dialogue_.out << "! " << text::message(problem.code, problem.arguments, language) << "\n  → "
                  << text::help(problem.code, problem.arguments, language) << "\n";
  }

  Session& session_;
  Dialogue dialogue_;
};

bool is_asked(Session& session, const views::FieldLine& line) {
  if (line.use != Use::write && line.use != Use::must_write) return false;
  return line.by.empty() || std::ranges::any_of(line.by, [&](const views::Titled& role) {
           return session.site().organisation().plays(session.actor(), role.name);
         });
}

}  // namespace

std::optional<std::vector<std::string>> ask_fields(Session& session, const views::TaskSheet& sheet,
                                                   Dialogue dialogue) {
  std::vector<std::string> sets;
  FieldAsking asking(session, dialogue);
  for (const views::RecordSheet& form : sheet.forms) {
    for (const views::FieldLine& line : form.fields) {
      if (!is_asked(session, line)) continue;
      if (line.field->type == forms::FieldType::table) {
        dialogue.out << session.word(table_by_file, {{"label", session.in(line.field->label)}})
                     << "\n";
        continue;
      }
      const auto answer = asking.ask(line);
      if (!answer) return {};
      if (!answer->empty()) sets.push_back(line.path + "=" + *answer);
    }
  }
  return sets;
}

}  // namespace banli::cli
