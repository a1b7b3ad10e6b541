#include "forms/form_checks.hpp"

#include <map>
#include <set>

#include "feel/syntax.hpp"
#include "forms/fill.hpp"
#include "forms/read_field.hpp"

namespace banli::forms {
namespace {

// While the host is not known, anything may have any name.
class UnknownHost final : public feel::Types {
 public:
  std::optional<feel::Type> find(std::string_view) const override { return feel::Type(); }
  const feel::Function* find_function(std::string_view) const override { return nullptr; }
};

class FormTypes final : public feel::Types {
 public:
  FormTypes(const Form& form, const Field* table, const feel::Types& host)
      : form_(form), table_(table), host_(host) {}

  std::optional<feel::Type> find(std::string_view name) const override {
    if (const Field* column = table_ == nullptr ? nullptr : table_->find_column(name)) {
      return type_of(*column);
    }
    if (name == form_.as) return type_of(form_);
    if (const Field* field = form_.find(name)) return type_of(*field);
    return host_.find(name);
  }
  const feel::Function* find_function(std::string_view name) const override {
    return host_.find_function(name);
  }

 private:
  const Form& form_;
  const Field* table_;
  const feel::Types& host_;
};

class FormulaCheck {
 public:
  FormulaCheck(const Form& form, const feel::Types& host, text::Problems& problems)
      : form_(form), host_(host), problems_(problems) {}

  void check(const Field* table, const std::vector<Field>& fields) {
    const FormTypes types(form_, table, host_);
    for (const Field& field : fields) {
      for (const feel::Expression* one : {&field.must_when, &field.check}) {
        demand_truth(*one, types);
      }
      for (const feel::Expression* one :
           {&field.preset_formula, &field.formula, &field.min_formula, &field.max_formula}) {
        demand_value(field, *one, types);
      }
      if (!field.columns.empty()) check(&field, field.columns);
    }
  }

 private:
  void demand_truth(const feel::Expression& condition, const feel::Types& types) {
    if (condition.empty()) return;
    const feel::Type type = feel::check(condition, types, problems_);
    if (!feel::is_compatible(feel::Type::of(feel::Type::Kind::boolean), type)) {
      tell(condition, "when-not-boolean", type, {});
    }
  }

  // A formula that is one value is read as an answer, as everything computed is.
  void demand_value(const Field& field, const feel::Expression& formula, const feel::Types& types) {
    if (formula.empty()) return;
    const feel::Type type = feel::check(formula, types, problems_);
    if (const auto* literal = feel::as<feel::Literal>(formula.syntax())) {
      const auto read = read_answer(field, literal->value, formula.span());
      if (!read) problems_.push_back(read.error());
      return;
    }
    if (may_hold(field, type)) return;
    const feel::Type wanted = type_of(field);
    tell(formula, "formula-of-other-type", type,
         {{"wanted", feel::text(wanted)}, {"wanted_zh", feel::chinese_text(wanted)}});
  }

  void tell(const feel::Expression& formula, std::string code, const feel::Type& type,
            text::Arguments about) {
    about.emplace_back("type", feel::text(type));
    about.emplace_back("type_zh", feel::chinese_text(type));
    problems_.push_back(text::error_at(formula.span(), std::move(code), std::move(about)));
  }

  const Form& form_;
  const feel::Types& host_;
  text::Problems& problems_;
};

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
  check_formulas(form, UnknownHost(), problems);
}

void check_formulas(const Form& form, const feel::Types& host, text::Problems& problems) {
  FormulaCheck(form, host, problems).check(nullptr, form.fields);
}

}  // namespace banli::forms
