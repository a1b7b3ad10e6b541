#include <algorithm>

#include "base/sha256.hpp"
#include "cli/files.hpp"
#include "cli/planning.hpp"
#include "cli/process/drawing.hpp"
#include "cli/verbs.hpp"

#include "runtime/load_bundle.hpp"

namespace banli::cli {
namespace {

struct DrawProcessGiven {
  std::string process;
  DrawGiven drawing;
};

using FoundGraph = std::expected<std::shared_ptr<const graph::Graph>, Exit>;

// What is deployed counts for the forms that the file names, but the process is always the file's.
FoundGraph graph_in_file(const std::string& path, Session& session) {
  const std::vector<runtime::File> files = files_with_nearby_forms(session, {path});
  runtime::Deployed deployed = deployed_here(session);
  const auto newest = deployed.newest;
  deployed.newest = [&newest](std::string_view kind, std::string_view name) {
    return kind == "process" ? std::optional<runtime::DocumentRow>() : newest(kind, name);
  };
  deployed.all = [](std::string_view) { return std::vector<runtime::DocumentRow>(); };
  const auto plan = runtime::plan_deploy(files, deployed, session.sources());
  if (!plan) return std::unexpected(session.report(plan.error()));
  const auto process =
      std::ranges::find(plan->documents, "process", &runtime::DocumentDeployed::document);
  if (process == plan->documents.end()) {
    return std::unexpected(session.refuse("no-process-to-draw", {{"path", path}}));
  }
  runtime::DocumentRow row;
  row.path = process->path;
  row.text = process->text;
  row.uses = runtime::write_uses(process->uses);
  return runtime::load_bundle(
      row,
      [&](std::string_view kind, std::string_view digest) -> std::optional<runtime::DocumentRow> {
        for (const runtime::File& file : files) {
          if (hex(sha256(file.text)) != digest) continue;
          runtime::DocumentRow used;
          used.path = file.path;
          used.text = file.text;
          return used;
        }
        return session.reader().document_by_digest(kind, digest);
      });
}

FoundGraph graph_to_draw(const std::string& named, Session& session) {
  if (is_there(named)) {
    if (const auto refused = refuse_paths(session, {named})) return std::unexpected(*refused);
    return graph_in_file(named, session);
  }
  if (session.has_site()) {
    if (const auto row = session.reader().newest_document("process", named)) {
      return session.site().graph(row->bundle);
    }
  }
  return std::unexpected(session.usage("path-missing", {{"path", named}}));
}

Exit draw_process(const DrawProcessGiven& given, Session& session) {
  const FoundGraph graph = graph_to_draw(given.process, session);
  return graph ? write_drawing(**graph, {}, given.drawing, session) : graph.error();
}

}  // namespace

Verb process_draw() {
  return make_verb<DrawProcessGiven>(
      {"process",
       "draw",
       {"把流程画成泳道图：A4 一页，可打印上墙",
        "draw a process as a swimlane chart on a page of A4"},
       {"banli process draw processes/complaint-handling.yaml -o complaint.svg",
        "banli process draw complaint-handling --format mermaid"},
       Needs::nothing},
      [](DrawProcessGiven& given, Options& options) {
        options.argument("PROCESS", given.process,
                         {"流程文件，或已部署流程的名称", "a process file, or a deployed process"});
        given.drawing.declare(options);
      },
      [](const DrawProcessGiven& given, Session& session) { return draw_process(given, session); });
}

}  // namespace banli::cli
