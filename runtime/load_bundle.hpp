// Compiles what is deployed under a bundle; new warnings are not told then. What is deployed always
// compiles: if it does not, that is a Bug.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "graph/graph.hpp"
#include "runtime/rows.hpp"

namespace banli::runtime {

using ByDigest =
    std::function<std::optional<DocumentRow>(std::string_view kind, std::string_view digest)>;
std::shared_ptr<const graph::Graph> load_bundle(const DocumentRow& process,
                                                const ByDigest& by_digest);

}  // namespace banli::runtime
