// What was read of deployed files, for doors to copies of one site: the graphs of bundles, and the
// office as a journal says it. A door by itself has its own.
#pragma once

#include <functional>
#include <map>
#include <mutex>

#include "runtime/graph_cache.hpp"
#include "runtime/office_in_force.hpp"

namespace banli::runtime {

class Readings {
 public:
  GraphCache graphs;

  // The office in force, read once for each state of the journal that was remembered.
  OfficeInForce office(Reader& reader, const std::function<Zone(std::string_view)>& zone_named);
  // What doors take for the office while the journal is as in `reader`.
  void remember(Reader& reader, OfficeInForce office);

 private:
  std::mutex mutex_;
  std::map<Digest, OfficeInForce> offices_;  // by the hash over the journal
};

}  // namespace banli::runtime
