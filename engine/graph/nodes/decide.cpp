#include <algorithm>

#include "forms/fill.hpp"
#include "forms/formula.hpp"
#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_forms.hpp"
#include "graph/read_formula.hpp"

namespace banli::graph {
namespace {

std::shared_ptr<const tables::Table> find_table(StepReading& reading) {
  const text::Tree* name = reading.find("table");
  if (name == nullptr || !text::read_text(*name, reading.problems())) return nullptr;
  const Library& library = reading.process.library;
  auto table = library.table ? library.table(name->text) : nullptr;
  if (table && table->name != name->text) table = nullptr;
  if (!table) reading.process.tell(name->span, "unknown-table", {{"name", name->text}});
  return table;
}

// A literal is read as an answer to the input, so that a word of a choice is one of its words.
tables::Answer read_given(const text::Tree& tree, const forms::Field& input, StepReading& reading) {
  if (forms::is_formula(tree, reading.problems())) {
    return read_value(tree, {forms::type_of(input)}, reading.process);
  }
  if (!text::read_text(tree, reading.problems())) return Value();
  auto value = forms::read_answer(input, tree.text, tree.span);
  if (value) return std::move(*value);
  reading.problems().push_back(std::move(value.error()));
  return Value();
}

void read_with(Decide& decide, StepReading& reading) {
  const std::vector<forms::Field>& inputs = decide.table->inputs;
  std::vector<std::string_view> names;
  for (const forms::Field& input : inputs) names.push_back(input.name);
  decide.with.resize(inputs.size());
  if (const text::Tree* with = reading.find("with")) {
    for (const text::Pair& pair : text::read_pairs(*with, reading.problems())) {
      const auto input = std::ranges::find(inputs, pair.key.text, &forms::Field::name);
      if (input == inputs.end()) {
        reading.process.tell_unknown(pair.key, "unknown-table-input", names);
        continue;
      }
      std::erase(names, pair.key.text);
      const auto place = static_cast<std::size_t>(input - inputs.begin());
      decide.with[place] = read_given(pair.value, *input, reading);
    }
  }
  for (const std::string_view name : names) {
    reading.process.tell(reading.step.span, "table-input-missing",
                         {{"step", reading.step.name}, {"input", std::string(name)}});
  }
}

}  // namespace

Decide read_decide(StepReading& reading) {
  Decide decide;
  decide.table = find_table(reading);
  if (decide.table) {
    auto form = std::make_shared<const forms::Form>(tables::result_form(*decide.table));
    const text::Tree* as = reading.find("as");
    decide.record = form->as;
    if (as != nullptr) {
      decide.record = text::read_field_name(*as, reading.problems()).value_or(form->as);
    }
    keep_record({.form = std::move(form), .record = decide.record, .rights = {}, .prefill = {}},
                as == nullptr ? reading.step.span : as->span, reading.process);
    read_with(decide, reading);
  }
  decide.then = read_arrows_or_next("then", reading);
  return decide;
}

}  // namespace banli::graph
