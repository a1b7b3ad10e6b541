// Each case is a process, and further files that it names, one after the other between lines of
// `===`; the answer is the graph as text, then problems or warnings as people see them. A case that
// begins with its steps is put into a small frame.
#include <doctest/doctest.h>

#include <sstream>

#include "graph/text.hpp"
#include "graph/verify.hpp"
#include "tables/read_table.hpp"
#include "tests/harness/script.hpp"
#include "text/catalogue/areas.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

constexpr std::string_view frame = R"(process: sample
title: Sample
start: [{by: clerk}]
lanes:
  office: {title: Office, role: clerk}
  boss: {title: Boss}
  client: {title: Client, outside: office}
)";

std::string framed(const std::string& input) {
  return input.starts_with("steps:") ? std::string(frame) + input : input;
}

class Files {
 public:
  explicit Files(const std::string& input)
      : language_(input.contains("流程:") ? Language::chinese : Language::english) {
    std::istringstream in(input);
    std::string file;
    for (std::string line; std::getline(in, line);) {
      if (line == "===") {
        take(file);
        file.clear();
      } else {
        file += line + "\n";
      }
    }
    take(file);
  }

  // The graph, and what is said about it.
  std::string answer() const {
    const auto verified = verify();
    if (!verified) return rendered(verified.error(), language_);
    return graph::canonical_text(*verified->graph) + rendered(verified->warnings, language_);
  }

  // Only what is said about it, in both languages.
  std::string words() const {
    const auto verified = verify();
    const text::Problems& problems = verified ? verified->warnings : verified.error();
    if (problems.empty()) return "ok";
    return rendered(problems, Language::english) + "\n" + rendered(problems, Language::chinese);
  }

 private:
  text::Checked<graph::Verified> verify() const {
    if (!problems_.empty()) return std::unexpected(problems_);
    const graph::Library library{
        [this](std::string_view id) -> std::shared_ptr<const forms::Form> {
          const auto found = forms_.find(id);
          return found == forms_.end() ? nullptr : found->second;
        },
        organisation_ ? &*organisation_ : nullptr,
        [this](std::string_view name) -> std::shared_ptr<const tables::Table> {
          for (const auto& table : tables_) {
            if (table->name == name || tables::name_in_expressions(table->name) == name) {
              return table;
            }
          }
          return nullptr;
        }};
    return graph::verify(process_, library);
  }

  template <class Thing>
  std::optional<Thing> kept(text::Checked<Thing> checked) {
    if (checked) return std::move(*checked);
    for (text::Problem& problem : checked.error()) problems_.push_back(std::move(problem));
    return std::nullopt;
  }

  void take(const std::string& file) {
    const auto source = sources_.add("file" + std::to_string(sources_.size() + 1), file);
    const auto tree = kept(text::read_yaml(sources_, source));
    if (!tree) return;
    const language::FileKind kind = language::file_kind(*tree);
    if (kind == language::FileKind::form) {
      if (auto form = kept(forms::read_form(*tree))) {
        forms_[form->id] = std::make_shared<const forms::Form>(*form);
      }
    } else if (kind == language::FileKind::organisation) {
      organisation_ = kept(office::read_organisation(*tree));
    } else if (kind == language::FileKind::table) {
      if (auto table = kept(tables::read_table(*tree))) {
        tables_.push_back(std::make_shared<const tables::Table>(std::move(*table)));
      }
    } else if (auto process = kept(language::read_process(*tree))) {
      process_ = std::move(*process);
    }
  }

  std::string rendered(const text::Problems& problems, Language language) const {
    return text::render(problems, sources_, language);
  }

  Language language_;  // of the process and of what is said about it
  text::Sources sources_;
  text::Problems problems_;
  language::Definition process_;
  std::map<std::string, std::shared_ptr<const forms::Form>, std::less<>> forms_;
  std::vector<std::shared_ptr<const tables::Table>> tables_;
  std::optional<office::Organisation> organisation_;
};

}  // namespace

TEST_CASE("graph: processes") {
  run_scripts("graph/process", [] {
    return [](const Case& script_case) { return Files(framed(script_case.input)).answer(); };
  });
}

// Each a pair: a process that breaks it, with the words in both languages, and one that keeps it.
TEST_CASE("graph: rules") {
  run_scripts("graph/rules", [] {
    return [](const Case& script_case) { return Files(framed(script_case.input)).words(); };
  });
}

TEST_CASE("graph: every rule of the catalogue has its pair of processes") {
  for (const auto& codes : {text::graph_codes, text::graph_people_codes, text::graph_scopes_codes,
                            text::graph_data_codes, text::soundness_codes}) {
    for (const text::Code& code : codes) {
      if (code.kind != text::CodeKind::problem) continue;
      const std::string name(code.code);
      const auto file = source_folder() / "tests" / "graph" / "rules" / (name + ".script");
      REQUIRE_MESSAGE(std::filesystem::exists(file), "no tests/graph/rules/" << name << ".script");
      const std::string script = read_file(file);
      CHECK_MESSAGE(script.contains("\nok\n"), name << " has no process that keeps it");
      const bool in_english =
          script.contains("error[" + name) || script.contains("warning[" + name);
      const bool in_chinese = script.contains("错误[" + name) || script.contains("警告[" + name);
      CHECK_MESSAGE((in_english && in_chinese), name << " has no process that breaks it");
      CHECK_MESSAGE(!code.zh.explain.empty(), name);
      CHECK_MESSAGE(!code.en.explain.empty(), name);
    }
  }
}

}  // namespace banli::tests
