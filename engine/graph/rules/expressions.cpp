#include <algorithm>

#include "feel/syntax.hpp"
#include "forms/answer.hpp"
#include "forms/fill.hpp"
#include "graph/rules/rules.hpp"
#include "graph/turn_types.hpp"

namespace banli::graph {
namespace {

// The types of the case, and the holder of the vote that is weighed.
class WeightTypes : public feel::Types {
 public:
  explicit WeightTypes(const CaseTypes& types) : types_(types) {}
  std::optional<feel::Type> find(std::string_view name) const override {
    if (name == "holder") return feel::Type::of(feel::Type::Kind::string);
    return types_.find(name);
  }
  const feel::Function* find_function(std::string_view name) const override {
    return types_.find_function(name);
  }

 private:
  const CaseTypes& types_;
};

// The names that a message, a job or a called case brings are not known here.
class ForeignTypes : public feel::Types {
 public:
  explicit ForeignTypes(const CaseTypes& types) : types_(types) {}
  std::optional<feel::Type> find(std::string_view) const override { return feel::Type(); }
  const feel::Function* find_function(std::string_view name) const override {
    return types_.find_function(name);
  }

 private:
  const CaseTypes& types_;
};

bool fits(const feel::Type& type, const Formula& formula) {
  using enum Formula::Wanted;
  if (type.is(feel::Type::Kind::any) || formula.wanted == anything) return true;
  if (formula.wanted == typed) {
    return std::ranges::any_of(
        formula.types, [&](const feel::Type& one) { return feel::is_compatible(one, type); });
  }
  return type.is(formula.wanted == truth ? feel::Type::Kind::boolean : feel::Type::Kind::number);
}

// A working time is a record to FEEL, and a duration to people: the other durations say it.
std::string words_of(const std::vector<feel::Type>& types, Language language) {
  std::string words;
  for (const feel::Type& type : types) {
    if (type.is(feel::Type::Kind::context) && types.size() > 1) continue;
    const bool is_chinese = language == Language::chinese;
    if (!words.empty()) words += is_chinese ? "或" : " or ";
    words += is_chinese ? feel::chinese_text(type) : feel::text(type);
  }
  return words;
}

void tell_other_type(const Formula& formula, const std::vector<feel::Type>& wanted,
                     const feel::Type& type, Reading& reading) {
  reading.tell(formula.expression.span(), "formula-of-other-type",
               {{"type", feel::text(type)},
                {"type_zh", feel::chinese_text(type)},
                {"wanted", words_of(wanted, Language::english)},
                {"wanted_zh", words_of(wanted, Language::chinese)}});
}

void tell_misfit(const Formula& formula, const feel::Type& type, Reading& reading) {
  if (formula.wanted == Formula::Wanted::typed) {
    return tell_other_type(formula, formula.types, type, reading);
  }
  const bool is_weight = formula.wanted == Formula::Wanted::weight;
  reading.tell(formula.expression.span(), is_weight ? "weight-not-number" : "when-not-boolean",
               {{"type", feel::text(type)}, {"type_zh", feel::chinese_text(type)}});
}

// A literal is read as an answer, so that a word may stand for a date or for an option.
void check_written(const Graph& graph, const Formula& formula, const feel::Type& type,
                   Reading& reading) {
  const forms::Field* field = graph.field_at(formula.place);
  if (field == nullptr) return;  // told where names are looked up
  const auto* literal = feel::as<feel::Literal>(formula.expression.syntax());
  const text::Span span = formula.expression.span();
  if (literal != nullptr) {
    const auto read = forms::read_answer(*field, literal->value, span);
    if (!read) reading.problems.push_back(read.error());
  } else if (field->is_given()) {
    const bool is_serial = field->type == forms::FieldType::serial;
    reading.problems.push_back(forms::problem_at({*field, formula.place, span},
                                                 is_serial ? "serial-typed" : "signature-typed"));
  } else if (!forms::may_hold(*field, type)) {
    tell_other_type(formula, {forms::type_of(*field)}, type, reading);
  }
}

class ExpressionCheck {
 public:
  ExpressionCheck(const Graph& graph, Reading& reading)
      : graph_(graph), reading_(reading), types_(graph), weight_(types_), foreign_(types_) {}

  void check(const Formula& formula) {
    const feel::Type type = type_of(formula);
    if (formula.wanted == Formula::Wanted::written) {
      check_written(graph_, formula, type, reading_);
    } else if (!fits(type, formula)) {
      tell_misfit(formula, type, reading_);
    }
  }

 private:
  feel::Type type_of(const Formula& formula) {
    if (formula.names == Formula::Names::of_others) {
      return feel::check(formula.expression, foreign_, reading_.problems);
    }
    const bool is_weight = formula.wanted == Formula::Wanted::weight;
    const feel::Types& around = is_weight ? static_cast<const feel::Types&>(weight_) : types_;
    const TurnTypes known(around, graph_, formula.step, formula.from);
    return feel::check(formula.expression, known, reading_.problems);
  }

  const Graph& graph_;
  Reading& reading_;
  const CaseTypes types_;
  const WeightTypes weight_;
  const ForeignTypes foreign_;
};

}  // namespace

void check_expressions(const Graph& graph, Reading& reading) {
  ExpressionCheck check(graph, reading);
  for (const Formula& formula : reading.formulas) check.check(formula);
}

}  // namespace banli::graph
