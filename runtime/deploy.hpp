// Deploying files: what each is, what changed, which processes that use a changed form get a new
// version; all or nothing. A name not among the files is looked for in what is deployed. A file is
// named by the SHA-256 of its text, a process's bundle by the SHA-256 over the sorted lines
// `kind name digest` of the process and the forms it uses, each line ended by a line feed.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/verify.hpp"
#include "runtime/rows.hpp"
#include "runtime/site_event.hpp"
#include "runtime/zones.hpp"
#include "text/problem.hpp"

namespace banli::runtime {

class Reader;

struct File {
  std::string path;
  std::string text;
};

// What is deployed, as far as a deploy must know it.
struct Deployed {
  std::function<std::optional<DocumentRow>(std::string_view kind, std::string_view name)> newest;
  std::function<std::vector<DocumentRow>(std::string_view kind)> all;  // the newest of each name
  std::function<Zone(std::string_view name)> zone = zone_named;        // throws for unknown ones
};
Deployed deployed_in(Reader& reader);  // which must outlive it; zones are the system's
Deployed nothing_deployed();

struct Plan {
  std::vector<DocumentDeployed> documents;  // what changed; processes last
  std::vector<std::string> unchanged;       // names
  std::map<std::string, std::shared_ptr<const graph::Graph>> graphs;  // of the processes
  text::Problems warnings;
};

// `sources` receives the texts so that problems can be shown: the files first, in their order.
text::Checked<Plan> plan_deploy(const std::vector<File>& files, const Deployed& deployed,
                                text::Sources& sources);

}  // namespace banli::runtime
