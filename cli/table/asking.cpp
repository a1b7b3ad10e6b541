#include "cli/table/asking.hpp"

#include "cli/files.hpp"
#include "cli/planning.hpp"
#include "tables/read_table.hpp"
#include "text/tree.hpp"

namespace banli::cli {

std::expected<tables::Table, Exit> find_table(Session& session, const std::string& named) {
  runtime::File file{named, {}};
  if (is_there(named)) {
    file.text = read_file_or_input(named);
  } else if (const auto row = deployed_here(session).newest("table", named)) {
    file = {row->path, row->text};
  } else {
    return std::unexpected(session.usage("no-such-table", {{"name", named}}));
  }
  const auto tree = text::read_yaml(session.sources(), session.sources().add(file.path, file.text));
  if (!tree) return std::unexpected(session.report(tree.error()));
  auto table = tables::read_table(*tree);
  if (!table) return std::unexpected(session.report(table.error()));
  return std::move(*table);
}

}  // namespace banli::cli
