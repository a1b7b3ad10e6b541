// Deploying files: what each is, what changed, which processes that use a changed form get a new version; all or nothing.
// A name not among the files is looked for in what is deployed.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/verify.hpp"
#include "runtime/rows.hpp"
#include "runtime/site_event.hpp"
#include "text/problem.hpp"

namespace banli::runtime {

struct File {
  std::string path;
  std::string text;
};

// What is deployed, as far as a deploy must know it.
struct Deployed {
  std::function<std::optional<DocumentRow>(std::string_view kind, std::string_view name)> newest;
  std::function<std::vector<DocumentRow>(std::string_view kind)> all;
};

struct Plan {
  std::vector<DocumentDeployed> documents;  // only what changed, forms and organisation before processes
  std::vector<std::string> unchanged;       // names
  text::Problems warnings;
};

// `sources` receives the texts so that problems can be shown. `only_check`: files that nobody deploys are checked too.
text::Checked<Plan> plan_deploy(const std::vector<File>& files, const Deployed& deployed, text::Sources& sources);

// Compiles what is deployed under a bundle; new findings are no errors then.
std::shared_ptr<const graph::Graph> load_bundle(
    const DocumentRow& process,
    const std::function<std::optional<DocumentRow>(std::string_view kind, std::string_view digest)>& by_digest);

}  // namespace banli::runtime
