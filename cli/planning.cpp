#include "cli/planning.hpp"

#include <set>

#include "cli/files.hpp"

namespace banli::cli {
namespace {

// What is looked for beside the files that name it.
std::optional<language::FileKind> kind_of(std::string_view document) {
  if (document == "form") return language::FileKind::form;
  if (document == "calendar") return language::FileKind::calendar;
  return {};
}

runtime::DocumentRow row_of(const runtime::File& file, std::string_view kind,
                            std::string_view name) {
  runtime::DocumentRow row;
  row.kind = kind;
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

runtime::Deployed deployed_or_beside(Session& session, const std::string& path) {
  runtime::Deployed all = deployed_here(session);
  all.newest = [newest = all.newest, path](
                   std::string_view document,
                   std::string_view name) -> std::optional<runtime::DocumentRow> {
    if (auto row = newest(document, name)) return row;
    if (document != "process") return {};
    const auto file = find_nearby(path, language::FileKind::process, name);
    if (!file) return {};
    return row_of(*file, document, name);
  };
  return all;
}

std::optional<Exit> refuse_paths(Session& session, const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    if (!is_there(path)) return session.usage("path-missing", {{"path", path}});
  }
  if (read_yaml_files(paths).empty()) return session.refuse("no-files", {{"path", paths.front()}});
  return {};
}

std::vector<runtime::File> files_with_nearby_forms(Session& session,
                                                   const std::vector<std::string>& paths) {
  std::vector<runtime::File> files = read_yaml_files(paths);
  if (files.empty()) return files;
  std::set<std::pair<std::string, std::string>> given;  // kind and name
  for (const runtime::File& file : files) {
    for (const char* document : {"form", "calendar"}) {
      given.emplace(document, name_in_file(file, *kind_of(document)));
    }
  }
  std::vector<runtime::File> nearby;
  const runtime::Deployed here = deployed_here(session);
  runtime::Deployed asked = here;
  asked.newest = [&](std::string_view document,
                     std::string_view name) -> std::optional<runtime::DocumentRow> {
    if (auto row = here.newest(document, name)) return row;
    const auto kind = kind_of(document);
    if (!kind || given.contains({std::string(document), std::string(name)})) return {};
    auto file = find_nearby(files.front().path, *kind, name);
    if (!file) return {};
    given.emplace(document, name);
    nearby.push_back(*file);
    return row_of(*file, document, name);
  };
  // Only to learn what is asked for; what is wrong is told by the plan that counts.
  text::Sources unseen;
  static_cast<void>(runtime::plan_deploy(files, asked, unseen));
  files.insert(files.end(), nearby.begin(), nearby.end());
  return files;
}

}  // namespace banli::cli
