#include "forms/form_checks.hpp"

#include <map>
#include <set>

#include "forms/read_field.hpp"

namespace banli::forms {
namespace {

// What a form can know of the names in its expressions: its own fields. All else is the host's.
class FormTypes final : public feel::Types {
 public:
  FormTypes(const Form& form, const Field* table) : form_(form), table_(table) {}

  std::optional<feel::Type> find(std::string_view name) const override {
    if (const Field* column = table_ == nullptr ? nullptr : table_->find_column(name)) {
      return type_of(*column);
    }
    if (name == form_.as) return type_of(form_);
    if (const Field* field = form_.find(name)) return type_of(*field);
    return feel::Type();
  }
  const feel::Function* find_function(std::string_view) const override { return nullptr; }

 private:
  const Form& form_;
  const Field* table_;
};

void check_types(const Form& form, const Field* table, const std::vector<Field>& fields,
                 text::Problems& problems) {
  const FormTypes types(form, table);
  for (const Field& field : fields) {
    for (const feel::Expression* one : {&field.must_when, &field.check, &field.preset_formula,
                                        &field.formula, &field.min_formula, &field.max_formula}) {
      if (!one->empty()) feel::check(*one, types, problems);
    }
    if (!field.columns.empty()) check_types(form, &field, field.columns, problems);
  }
}

// The computed fields of a form that a formula reads, by the beginnings of its paths.
class FormulaOrder {
 public:
  FormulaOrder(const Form& form, text::Problems& problems) : form_(form), problems_(problems) {}

  void check() {
    for (const Field& field : form_.fields) {
      for (const std::string& read : reads_of(field)) needs_[field.name].insert(read);
    }
    for (const Field& field : form_.fields) {
      path_.clear();
      visited_.clear();
      if (!told_.contains(field.name) && leads_to(field.name, field.name)) report(field);
    }
  }

 private:
  std::set<std::string> reads_of(const Field& field) const {
    std::set<std::string> names;
    std::vector<const feel::Expression*> formulas{&field.formula};
    for (const Field& column : field.columns) formulas.push_back(&column.formula);
    for (const feel::Expression* formula : formulas) {
      if (formula->empty()) continue;
      for (const std::string& path : formula->reads()) {
        std::string_view rest = path;
        if (rest.starts_with(form_.as + ".")) rest.remove_prefix(form_.as.size() + 1);
        const std::string name(rest.substr(0, rest.find('.')));
        const bool own_column = formula != &field.formula && field.find_column(name) != nullptr;
        if (!own_column && form_.find(name) != nullptr) names.insert(name);
      }
    }
    return names;
  }

  bool leads_to(const std::string& at, const std::string& goal) {
    path_.push_back(at);
    for (const std::string& next : needs_[at]) {
      if (next == goal) return true;
      if (visited_.insert(next).second && leads_to(next, goal)) return true;
    }
    path_.pop_back();
    return false;
  }

  void report(const Field& field) {
    std::string words;
    for (const std::string& name : path_) {
      words += name + " → ";
      told_.insert(name);
    }
    problems_.push_back(text::error_at(field.span, "formula-loop", {{"path", words + field.name}}));
  }

  const Form& form_;
  text::Problems& problems_;
  std::map<std::string, std::set<std::string>> needs_;
  std::set<std::string> told_;
  std::set<std::string> visited_;
  std::vector<std::string> path_;
};

}  // namespace

void check_form(const Form& form, text::Problems& problems) {
  check_names(form.fields, problems);
  FormulaOrder(form, problems).check();
  check_types(form, nullptr, form.fields, problems);
}

}  // namespace banli::forms
