#include "cli/planning.hpp"

#include <algorithm>

#include "cli/files.hpp"

namespace banli::cli {
namespace {

runtime::DocumentRow row_of(const runtime::File& file, std::string_view name) {
  runtime::DocumentRow row;
  row.kind = "form";
  row.name = name;
  row.path = file.path;
  row.digest = hex(sha256(file.text));
  row.text = file.text;
  return row;
}

}  // namespace

runtime::Deployed deployed_here(Session& session) {
  return session.has_site() ? runtime::deployed_in(session.reader()) : runtime::nothing_deployed();
}

std::vector<runtime::File> files_with_nearby_forms(Session& session,
                                                   const std::vector<std::string>& paths) {
  std::vector<runtime::File> files = read_yaml_files(paths);
  if (files.empty()) return files;
  std::vector<runtime::File> nearby;
  const runtime::Deployed here = deployed_here(session);
  runtime::Deployed asked = here;
  asked.newest = [&](std::string_view kind,
                     std::string_view name) -> std::optional<runtime::DocumentRow> {
    if (auto row = here.newest(kind, name)) return row;
    if (kind != "form") return {};
    auto file = find_form_nearby(files.front().path, name);
    if (!file) return {};
    nearby.push_back(*file);
    return row_of(*file, name);
  };
  // Only to learn which forms are asked for; what is wrong is told when the files are planned again.
  text::Sources unseen;
  const auto plan = runtime::plan_deploy(files, asked, unseen);
  for (runtime::File& file : nearby) {
    const bool is_given = std::ranges::find(files, file.path, &runtime::File::path) != files.end();
    if (!is_given) files.push_back(std::move(file));
  }
  return files;
}

}  // namespace banli::cli
