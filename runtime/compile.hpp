// A process with the forms and tables it uses, verified. Which it uses is what the proof asked for.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "graph/verify.hpp"
#include "language/definition.hpp"
#include "office/organisation.hpp"
#include "runtime/site_event.hpp"
#include "text/problem.hpp"

namespace banli::runtime {

struct CompiledProcess {
  std::shared_ptr<const graph::Graph> graph;
  std::vector<DocumentUse> uses;  // by name
  text::Problems warnings;
  std::vector<graph::LinkedPath> linked;
};

struct FoundForm {
  std::shared_ptr<const forms::Form> form;
  std::string digest;
};
struct FoundTable {
  std::shared_ptr<const tables::Table> table;
  std::string digest;
};
// By its name, also as an expression writes it.
using TableFinder = std::function<std::optional<FoundTable>(std::string_view name)>;
using FormFinder = std::function<std::optional<FoundForm>(std::string_view name)>;

text::Checked<CompiledProcess> compile(const language::Definition& definition,
                                       const FormFinder& find_form, const TableFinder& find_table,
                                       const office::Organisation* organisation);

// The name of what a process is together with what it uses.
std::string bundle_of(std::string_view process, std::string_view digest,
                      const std::vector<DocumentUse>& uses);

}  // namespace banli::runtime
