#include "runtime/load_bundle.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "runtime/compile.hpp"
#include "runtime/deploy_reading.hpp"

namespace banli::runtime {

std::shared_ptr<const graph::Graph> load_bundle(const DocumentRow& process,
                                                const ByDigest& by_digest) {
  text::Sources sources;
  text::Problems problems;
  const auto read = read_process_text({process.path, process.text}, sources, problems);
  BANLI_CHECK(read.has_value());
  const std::vector<DocumentUse> uses = read_uses(process.uses);
  const auto find_form = [&](std::string_view name) -> std::optional<FoundForm> {
    const auto use = std::ranges::find_if(
        uses, [&](const DocumentUse& one) { return one.kind == "form" && one.name == name; });
    if (use == uses.end()) return {};
    const std::optional<DocumentRow> row = by_digest("form", use->digest);
    BANLI_CHECK(row.has_value());
    const auto form = read_form_text({row->path, row->text}, sources, problems);
    if (!form) return {};
    return FoundForm{form->thing, form->digest};
  };
  const auto find_table = [&](std::string_view name) -> std::optional<FoundTable> {
    const auto use = std::ranges::find_if(uses, [&](const DocumentUse& one) {
      return one.kind == "table" &&
             (one.name == name || tables::name_in_expressions(one.name) == name);
    });
    if (use == uses.end()) return {};
    const std::optional<DocumentRow> row = by_digest("table", use->digest);
    BANLI_CHECK(row.has_value());
    const auto table = read_table_text({row->path, row->text}, sources, problems);
    if (!table) return {};
    return FoundTable{table->thing, table->digest};
  };
  auto compiled = compile(*read->thing, find_form, find_table, nullptr);
  BANLI_CHECK(compiled.has_value());
  return std::move(compiled->graph);
}

}  // namespace banli::runtime
