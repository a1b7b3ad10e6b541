#include "runtime/graph_cache.hpp"

#include "base/check.hpp"
#include "runtime/load_bundle.hpp"

namespace banli::runtime {

std::shared_ptr<const graph::Graph> GraphCache::graph_of(const std::string& bundle,
                                                         Reader& reader) {
  const std::lock_guard lock(mutex_);
  std::shared_ptr<const graph::Graph>& graph = by_bundle_[bundle];
  if (graph == nullptr) {
    const std::optional<DocumentRow> process = reader.process_of_bundle(bundle);
    BANLI_CHECK(process.has_value());
    graph = load_bundle(*process, [&](std::string_view kind, std::string_view digest) {
      return reader.document_by_digest(kind, digest);
    });
  }
  return graph;
}

}  // namespace banli::runtime
