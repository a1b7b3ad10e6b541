#include "runtime/compile.hpp"

#include <map>
#include <set>

#include "base/sha256.hpp"

namespace banli::runtime {

text::Checked<CompiledProcess> compile(const language::Definition& definition,
                                       const FormFinder& find_form, const TableFinder& find_table,
                                       const office::Organisation* organisation) {
  std::map<std::string, std::string> digests;
  std::map<std::string, std::string> table_digests;
  const auto find_and_note = [&](std::string_view name) -> std::shared_ptr<const forms::Form> {
    const std::optional<FoundForm> found = find_form(name);
    if (!found) return nullptr;
    digests.emplace(found->form->id, found->digest);
    return found->form;
  };
  const auto find_and_note_table =
      [&](std::string_view name) -> std::shared_ptr<const tables::Table> {
    const std::optional<FoundTable> found = find_table(name);
    if (!found) return nullptr;
    table_digests.emplace(found->table->name, found->digest);
    return found->table;
  };
  auto verified = graph::verify(definition, {find_and_note, organisation, find_and_note_table});
  if (!verified) return std::unexpected(std::move(verified.error()));
  CompiledProcess compiled{
      std::move(verified->graph), {}, std::move(verified->warnings), std::move(verified->linked)};
  for (const auto& [name, digest] : digests) compiled.uses.push_back({"form", name, digest});
  for (const auto& [name, digest] : table_digests) {
    compiled.uses.push_back({"table", name, digest});
  }
  return compiled;
}

std::string bundle_of(std::string_view process, std::string_view digest,
                      const std::vector<DocumentUse>& uses) {
  const auto line = [](std::string_view kind, std::string_view name, std::string_view hash) {
    return std::string(kind).append(" ").append(name).append(" ").append(hash).append("\n");
  };
  std::set<std::string> lines{line("process", process, digest)};
  for (const DocumentUse& use : uses) lines.insert(line(use.kind, use.name, use.digest));
  Sha256 hash;
  for (const std::string& one : lines) hash.add(one);
  return hex(hash.finish());
}

}  // namespace banli::runtime
