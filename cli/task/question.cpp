#include "cli/task/question.hpp"

#include <algorithm>

#include "cli/attaching.hpp"
#include "cli/value_text.hpp"
#include "forms/answer.hpp"
#include "forms/fill_demands.hpp"

namespace banli::cli {
namespace {

constexpr Word keeps{"回车保留“{value}”，- 清空", "Enter keeps `{value}`, - empties it"};
constexpr Word keeps_must{"回车保留“{value}”", "Enter keeps `{value}`"};
constexpr Word takes_preset{"回车用预填“{value}”", "Enter takes `{value}`"};
constexpr Word keeps_preset{"回车用预填", "Enter takes the preset"};
constexpr Word may_stay_empty{"可空", "may stay empty"};
constexpr Word is_demanded{"必填", "must be filled"};
constexpr Word several_choices{"可选多项，用逗号隔开", "several, with commas between"};
constexpr Word yes_or_no{"是 / 否", "yes / no"};
constexpr Word as_a_date{"如 2026-11-22 或 2026年11月22日", "such as 2026-11-22"};
constexpr Word as_a_time{"如 09:30", "such as 09:30"};
constexpr Word as_both{"如 2026-11-22 09:30", "such as 2026-11-22 09:30"};
constexpr Word as_a_path{"文件的路径", "the path of a file"};
constexpr Word long_words{"行末写 \\ 可换行", "a line that ends with \\ goes on"};
constexpr Word as_a_span{"如 3天、2个月", "such as 3 days, 2 months"};
constexpr Word as_a_person{"姓名或登录名", "a name or login"};
constexpr std::string_view emptied = "-";

using Use = views::FieldLine::Use;
using forms::FieldType;

// How an answer of the type is written, where one might wonder.
constexpr struct {
  FieldType type;
  Word manner;
} manners[] = {{FieldType::tick, yes_or_no},          {FieldType::date, as_a_date},
               {FieldType::time, as_a_time},          {FieldType::date_and_time, as_both},
               {FieldType::choices, several_choices}, {FieldType::long_text, long_words},
               {FieldType::duration, as_a_span},      {FieldType::person, as_a_person},
               {FieldType::file, as_a_path}};

std::string manner_of(const Session& session, FieldType type) {
  for (const auto& row : manners) {
    if (row.type == type) return session.word(row.manner);
  }
  return "";
}

class FieldQuestion {
 public:
  FieldQuestion(Session& session, Dialogue& dialogue, const views::FieldLine& line,
                WrittenFields& written)
      : session_(session), dialogue_(dialogue), line_(line), field_(*line.field), all_(written) {}

  Dialogue::Reply ask() {
    dialogue_.say(head());
    const std::string options = options_text(session_, field_);
    if (!field_.hint.empty()) dialogue_.say("  " + session_.in(field_.hint));
    if (!options.empty()) dialogue_.say("  " + options);
    for (std::string answer; true;) {
      const Dialogue::Reply reply = dialogue_.read("> ", answer);
      if (reply != Dialogue::Reply::line) return reply;
      const text::Problems problems = take(answer);
      if (problems.empty()) return reply;
      for (const text::Problem& problem : problems) dialogue_.say(problem);
    }
  }

 private:
  std::string head() const {
    std::string text = session_.in(field_.label);
    if (!field_.unit.empty()) text += " (" + session_.in(field_.unit) + ")";
    text += "  [" + what_empty_does();
    const std::string manner = manner_of(session_, field_.type);
    return text + (manner.empty() ? "" : "; " + manner) + "]";
  }

  bool must() const { return line_.use == Use::must_write; }

  std::string what_empty_does() const {
    const std::string stands = value_standing();
    if (!stands.empty()) return session_.word(must() ? keeps_must : keeps, {{"value", stands}});
    if (field_.preset) {
      const std::string value = value_text(session_, *field_.preset, &field_);
      return session_.word(takes_preset, {{"value", value}});
    }
    if (is_preset(field_)) return session_.word(keeps_preset);
    return session_.word(must() ? is_demanded : may_stay_empty);
  }

  std::string value_standing() const {
    const auto typed = all_.find(line_.path);
    if (typed != all_.end()) return typed->second;
    return value_text(session_, line_.value, &field_);
  }

  text::Problems take(const std::string& answer) {
    if (answer.empty()) return missing_if(value_standing().empty() && !is_preset(field_));
    if (answer == emptied) {
      text::Problems problems = missing_if(true);
      if (problems.empty()) all_[line_.path].clear();
      return problems;
    }
    text::Problems problems = problems_of(field_, answer);
    if (problems.empty()) all_[line_.path] = as_given(field_, answer);
    return problems;
  }

  text::Problems missing_if(bool is_empty) const {
    if (!must() || !is_empty) return {};
    return {forms::problem_at({field_, field_.name, {}}, "field-missing")};
  }

  Session& session_;
  Dialogue& dialogue_;
  const views::FieldLine& line_;
  const forms::Field& field_;
  WrittenFields& all_;
};

text::Problems problems_of_path(const forms::AnswerPlace& place, const std::string& given) {
  text::Problems problems;
  if (given.empty()) return problems;
  const auto opened = open_file(given.substr(1), place);
  if (!opened) return {opened.error()};
  const Value value =
      forms::read_value(place, forms::file_of(opened->name, opened->content).value(), problems);
  if (problems.empty()) forms::check_limits(place, value, problems);
  return problems;
}

}  // namespace

std::string as_given(const forms::Field& field, const std::string& typed) {
  const bool is_path = field.type == FieldType::file && !typed.empty() && !typed.starts_with('@');
  return is_path ? "@" + typed : typed;
}

Dialogue::Reply ask_value(Session& session, Dialogue& dialogue, const views::FieldLine& line,
                          WrittenFields& written) {
  return FieldQuestion(session, dialogue, line, written).ask();
}

bool is_preset(const forms::Field& field) { return field.preset || !field.preset_formula.empty(); }

std::string options_text(const Session& session, const forms::Field& field) {
  std::string text;
  std::size_t number = 0;
  for (const Bilingual& option : field.options) {
    text += (text.empty() ? "" : "  ") + std::to_string(++number) + " " + session.in(option);
  }
  return text;
}

text::Problems problems_of(const forms::Field& field, const std::string& answer) {
  const forms::AnswerPlace place{field, field.name, {}};
  text::Problems problems;
  if (field.type == FieldType::file) return problems_of_path(place, as_given(field, answer));
  const Value value = forms::read_value(place, Value(answer), problems);
  if (problems.empty()) forms::check_limits(place, value, problems);
  return problems;
}

// Problems of cells name their table first: `items[2].amount`.
bool is_about(const text::Problems& problems, const views::FieldLine& line) {
  return std::ranges::any_of(problems, [&](const text::Problem& problem) {
    return std::ranges::any_of(problem.arguments, [&](const auto& argument) {
      const std::string& path = argument.second;
      return argument.first == "field" && path.substr(0, path.find('[')) == line.field->name;
    });
  });
}

}  // namespace banli::cli
