// `form` and a file, then cases of filling it in:
//
//   complete clerk note=must      or `save`; roles of the actor, rights at the step
//   before {"a": 1}               what was filled in earlier, by somebody who plays every role
//   {"a": 2}                      the answers
//
// The reply is what changes, or every problem in both languages.
#include <doctest/doctest.h>

#include <memory>
#include <set>
#include <sstream>

#include "forms/fill.hpp"
#include "forms/total.hpp"
#include "tests/harness/script.hpp"
#include "text/catalogue.hpp"
#include "text/diagnostic.hpp"
#include "text/json.hpp"

namespace banli::tests {
namespace {

using forms::Right;

struct CaseNames final : feel::Names {
  std::optional<Value> find(std::string_view name) const override {
    if (name == "case") return Value(Context{{"number", Value("TS2611001")}});
    return std::nullopt;
  }
};

forms::Answers answers_of(std::string_view json) {
  const auto read = text::read_json(json);
  REQUIRE(read);
  forms::Answers answers;
  const Value value = text::value_from_plain_json(*read);
  for (const auto& [name, answer] : *value.as<Context>()) answers.fields[name] = {answer, {}};
  return answers;
}

std::string words_of(const text::Problems& problems) {
  std::string out;
  for (const text::Problem& problem : problems) {
    out += problem.code + "\n";
    for (const Language language : {Language::chinese, Language::english}) {
      out += "  " + text::message(problem.code, problem.arguments, language) + "\n";
    }
  }
  return out;
}

forms::Rights rights_of(std::istream& words, std::set<std::string, std::less<>>& roles) {
  const std::map<std::string, Right> known = {
      {"edit", Right::edit}, {"read", Right::read}, {"hide", Right::hide}, {"must", Right::must}};
  forms::Rights rights;
  for (std::string word; words >> word;) {
    const std::size_t equals = word.find('=');
    if (equals == word.npos) {
      roles.insert(word);
    } else {
      rights[word.substr(0, equals)] = known.at(word.substr(equals + 1));
    }
  }
  return rights;
}

// A person, a role and a unit of the office, each with two names.
std::optional<std::string> name_found(forms::FieldType type, std::string_view called) {
  using forms::FieldType;
  if (type == FieldType::person && (called == "zhang" || called == "张敏")) return "zhang";
  if (type == FieldType::role && (called == "clerk" || called == "科员")) return "clerk";
  if (type == FieldType::department && (called == "service" || called == "客服部"))
    return "service";
  return std::nullopt;
}

class FillScript {
 public:
  std::string answer(const Case& script_case) {
    std::istringstream lines(script_case.input);
    std::string head;
    std::getline(lines, head);
    std::string rest(std::istreambuf_iterator<char>(lines), {});
    if (head == "form") return read(rest);
    std::istringstream words(head);
    std::string moment;
    words >> moment;
    std::set<std::string, std::less<>> roles;
    const forms::Rights rights = rights_of(words, roles);
    Context current;
    if (rest.starts_with("before ")) {
      const std::size_t end = rest.find('\n');
      const auto changes = fill(rest.substr(7, end - 7), {}, nullptr, {}, forms::Moment::saving);
      if (!changes) return "before: " + words_of(changes.error());
      for (const forms::Change& change : *changes) current[change.field] = change.after;
      rest.erase(0, end + 1);
    }
    const auto changes = fill(rest, current, &roles, rights,
                              moment == "save" ? forms::Moment::saving : forms::Moment::completing);
    return changes ? shown(*changes) : words_of(changes.error());
  }

 private:
  std::string read(const std::string& file) {
    text::Sources sources;
    const auto tree = text::read_yaml(sources, sources.add("form.yaml", file));
    REQUIRE(tree);
    auto form = forms::read_form(*tree);
    if (!form) return text::render(form.error(), sources, Language::english);
    form_ = std::move(*form);
    return std::to_string(form_.fields.size()) + " fields\n";
  }

  text::Checked<std::vector<forms::Change>> fill(std::string_view json, const Context& current,
                                                 const std::set<std::string, std::less<>>* roles,
                                                 const forms::Rights& rights,
                                                 forms::Moment moment) const {
    const CaseNames names;
    const forms::Filling filling{
        .form = form_,
        .rights = rights,
        .current = current,
        .plays = [&](std::string_view role) { return roles == nullptr || roles->contains(role); },
        .names = names,
        .actor = "zhang",
        .signature = "张敏 2026-11-22 10:30",
        .now = {},
        .record = "second",
        .find = {.find_name = name_found},
        .next_number =
            [](const forms::Field& field) { return field.pattern->number({2026, 11, 22}, 7); },
    };
    return forms::fill_in(filling, answers_of(json), moment);
  }

  std::string shown(const std::vector<forms::Change>& changes) const {
    std::string out;
    for (const forms::Change& change : changes) {
      out += change.field + ": " + text::write_json(text::to_plain_json(change.before)) + " → " +
             text::write_json(text::to_plain_json(change.after));
      out += change.redactable ? ", redactable\n" : "\n";
      const forms::Field& field = *form_.find(change.field);
      if (field.total.empty()) continue;
      const Context sums = forms::totals(field, change.after);
      out += "  total " + text::write_json(text::to_plain_json(sums)) + "\n";
    }
    return out.empty() ? "nothing changes\n" : out;
  }

  forms::Form form_;
};

}  // namespace

TEST_CASE("forms: filling in") {
  run_scripts("forms/filling", [] {
    auto script = std::make_shared<FillScript>();
    return [script](const Case& script_case) { return script->answer(script_case); };
  });
}

}  // namespace banli::tests
