#include "forms/fill.hpp"

#include <algorithm>
#include <set>

#include "forms/answer_file.hpp"
#include "forms/fill_demands.hpp"
#include "forms/fill_links.hpp"
#include "forms/fill_names.hpp"
#include "text/keys.hpp"

namespace banli::forms {
namespace {

using text::Problems;

Value value_in(const Context& values, std::string_view name) {
  const auto found = values.find(name);
  return found == values.end() ? Value() : found->second;
}

class FormFiller {
 public:
  FormFiller(const Filling& filling, const Answers& answers)
      : filling_(filling), answers_(answers), values_(filling.current) {}

  text::Checked<std::vector<Change>> fill(Moment moment) {
    for (const auto& [name, answer] : answers_.fields) take_answer(name, answer);
    if (moment == Moment::completing) complete();
    if (!problems_.empty()) return std::unexpected(std::move(problems_));
    return changes();
  }

 private:
  Right right_of(const Field& field) const {
    const auto right = filling_.rights.find(field.name);
    return right == filling_.rights.end() ? Right::edit : right->second;
  }

  bool is_admitted(const Field& field) const {
    return field.by.empty() || std::ranges::any_of(field.by, filling_.plays);
  }

  bool is_open(const Field& field) const {
    const Right right = right_of(field);
    return (right == Right::edit || right == Right::must) && is_admitted(field);
  }

  // Why the actor may not write a field, or nothing.
  std::string why_closed(const Field& field) const {
    const Right right = right_of(field);
    if (right == Right::read || right == Right::hide) return "field-closed";
    if (!is_admitted(field)) return "field-of-others";
    if (!field.formula.empty()) return "field-computed";
    if (field.type == FieldType::serial) return "serial-typed";
    return field.type == FieldType::signature ? "signature-typed" : "";
  }

  AnswerPlace place_of(const Field& field) const {
    const auto answer = answers_.fields.find(field.name);
    const bool given = answer != answers_.fields.end();
    return {field, field.name, given ? answer->second.span : answers_.span};
  }

  void take_answer(const std::string& name, const Answers::Answer& answer) {
    const Field* field = filling_.form.find(name);
    if (field == nullptr) return report_unknown(name, answer.span);
    const std::string closed = why_closed(*field);
    if (!closed.empty()) {
      if (!stands_already(*field, answer)) report_closed(*field, closed);
      return;
    }
    const std::size_t before = problems_.size();
    Value value = read_value(place_of(*field), answer.value, problems_);
    check_links(place_of(*field), value, filling_.find, problems_);
    if (filling_.brought != nullptr) {
      const Value stands = value_in(filling_.current, name);
      check_brought(place_of(*field), value, stands, *filling_.brought, problems_);
    }
    if (problems_.size() > before) {
      unread_.insert(name);
      return;
    }
    check_limits(place_of(*field), value, problems_);
    values_[name] = std::move(value);
  }

  // What is closed may come back as it stands; but nobody finds out by trying what is hidden.
  bool stands_already(const Field& field, const Answers::Answer& answer) const {
    if (right_of(field) == Right::hide) return false;
    const Value stands = value_in(filling_.current, field.name);
    if (answer.value == stands) return true;
    if (field.is_given()) return false;
    Problems unread;
    const Value value = read_value(place_of(field), answer.value, unread);
    return unread.empty() && value == stands;
  }

  void report_closed(const Field& field, const std::string& code) {
    std::string roles;
    for (const std::string& role : field.by) roles += (roles.empty() ? "`" : ", `") + role + "`";
    problems_.push_back(problem_at(place_of(field), code, {{"roles", roles}}));
  }

  void report_unknown(const std::string& name, text::Span span) {
    text::Arguments arguments = {{"field", name}, {"form", filling_.form.id}};
    std::vector<std::string_view> candidates;
    for (const Field& field : filling_.form.fields) candidates.push_back(field.name);
    text::suggest(arguments, name, candidates);
    problems_.push_back(text::error_at(span, "no-such-field", std::move(arguments)));
  }

  void complete() {
    preset();
    number();
    compute();
    sign();
    for (const Field& field : filling_.form.fields) {
      if (unread_.contains(field.name)) continue;
      const bool open = is_open(field) && field.formula.empty();
      const AnswerPlace place = place_of(field);
      if (open) {
        const bool by_step = right_of(field) == Right::must;
        check_presence(filling_, values_, place, by_step ? Demand::step : Demand::form, problems_);
      }
      if (open || !field.formula.empty()) check_checks(filling_, values_, place, problems_);
    }
  }

  // Only what is open and nobody has written: a field that was emptied stays empty.
  void preset() {
    for (const Field& field : filling_.form.fields) {
      if (!is_open(field)) continue;
      if (field.type == FieldType::table) preset_cells(field);
      if (answers_.fields.contains(field.name) || !value_in(values_, field.name).is_null()) {
        continue;
      }
      if (has_preset(field)) values_[field.name] = preset_of(field, nullptr);
    }
  }

  static bool has_preset(const Field& field) {
    return field.preset || !field.preset_formula.empty();
  }

  Value preset_of(const Field& field, const Context* row) {
    if (field.preset) return *field.preset;
    const Value value = evaluate(field.preset_formula, filling_, values_, row);
    return read_value(place_of(field), value, problems_);
  }

  void preset_cells(const Field& table) {
    each_row(table, [this](const Field& column, const Context& row) -> std::optional<Value> {
      if (!has_preset(column) || !value_in(row, column.name).is_null()) return std::nullopt;
      return preset_of(column, &row);
    });
  }

  // Formulas may read each other, in no particular order and without a loop: as many rounds as
  // there are formulas settle all.
  void compute() {
    std::size_t rounds = 0;
    for (const Field& field : filling_.form.fields) {
      rounds += field.formula.empty() ? 0 : 1;
      for (const Field& column : field.columns) rounds += column.formula.empty() ? 0 : 1;
    }
    for (bool changed = true; changed && rounds > 0; --rounds) {
      changed = false;
      for (const Field& field : filling_.form.fields) changed = compute_field(field) || changed;
    }
    for (const Field& field : filling_.form.fields) {
      if (!field.formula.empty()) check_limits(place_of(field), values_[field.name], problems_);
    }
  }

  bool compute_field(const Field& field) {
    if (field.type == FieldType::table) {
      return each_row(field, [this](const Field& column, const Context& row) {
        return column.formula.empty() ? std::nullopt : computed(column, &row);
      });
    }
    const auto value = field.formula.empty() ? std::nullopt : computed(field, nullptr);
    if (!value || *value == value_in(values_, field.name)) return false;
    values_[field.name] = *value;
    return true;
  }

  std::optional<Value> computed(const Field& field, const Context* row) {
    Problems unfit;
    const Value result = evaluate(field.formula, filling_, values_, row);
    Value value = read_value(place_of(field), result, unfit);
    // The rounds ask again and again: a problem is told once.
    if (!unfit.empty() && unread_.insert(field.name).second) {
      problems_.insert(problems_.end(), unfit.begin(), unfit.end());
    }
    return value;
  }

  // Sets the cells for which `cell(column, row)` gives a value; true where one changed.
  template <class Cell>
  bool each_row(const Field& table, const Cell& cell) {
    Value value = value_in(values_, table.name);
    List* rows = value.as<List>();
    if (rows == nullptr) return false;
    bool changed = false;
    for (Value& item : *rows) {
      Context* row = item.as<Context>();
      for (std::size_t at = 0; row != nullptr && at < table.columns.size(); ++at) {
        const Field& column = table.columns[at];
        const std::optional<Value> now = cell(column, *row);
        if (!now || *now == value_in(*row, column.name)) continue;
        (*row)[column.name] = *now;
        changed = true;
      }
    }
    if (changed) values_[table.name] = std::move(value);
    return changed;
  }

  // Nobody numbers or signs a paper that was only looked at: something stands on it, or there is
  // nothing to write but what the system gives.
  bool is_used() const {
    const auto is_written = [this](const Field& field) {
      return !field.is_given() && (!value_in(filling_.current, field.name).is_null() ||
                                   answers_.fields.contains(field.name));
    };
    const auto is_writable = [this](const Field& field) {
      return !field.is_given() && field.formula.empty() && is_open(field);
    };
    return std::ranges::any_of(filling_.form.fields, is_written) ||
           std::ranges::none_of(filling_.form.fields, is_writable);
  }

  void number() {
    if (!filling_.next_number || !is_used()) return;
    for (const Field& field : filling_.form.fields) {
      const bool is_empty = value_in(values_, field.name).is_null();
      if (field.type != FieldType::serial || !is_open(field) || !is_empty) continue;
      values_[field.name] = filling_.next_number(field);
    }
  }

  void sign() {
    if (!is_used()) return;
    for (const Field& field : filling_.form.fields) {
      if (field.type != FieldType::signature || !is_open(field)) continue;
      if (value_in(values_, field.name).is_null()) values_[field.name] = filling_.signature;
    }
  }

  std::vector<Change> changes() const {
    std::vector<Change> changes;
    for (const Field& field : filling_.form.fields) {
      Value before = value_in(filling_.current, field.name);
      Value after = value_in(values_, field.name);
      if (before == after) continue;
      changes.push_back({field.name, std::move(before), std::move(after), field.is_redactable()});
    }
    return changes;
  }

  const Filling& filling_;
  const Answers& answers_;
  Context values_;
  std::set<std::string, std::less<>> unread_;  // told already
  Problems problems_;
};

}  // namespace

text::Checked<std::vector<Change>> fill_in(const Filling& filling, const Answers& answers,
                                           Moment moment) {
  return FormFiller(filling, answers).fill(moment);
}

}  // namespace banli::forms
