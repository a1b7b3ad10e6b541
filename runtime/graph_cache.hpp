// The graphs of the bundles that were used, compiled once. A bundle never changes, so nothing ever
// gets stale. Used by the writer and by views at the same time.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "graph/graph.hpp"
#include "runtime/store.hpp"

namespace banli::runtime {

class GraphCache {
 public:
  // The bundle must be deployed.
  std::shared_ptr<const graph::Graph> graph_of(const std::string& bundle, Reader& reader);

 private:
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<const graph::Graph>, std::less<>> by_bundle_;
};

}  // namespace banli::runtime
