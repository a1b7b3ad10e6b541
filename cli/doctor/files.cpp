#include <set>

#include "cli/doctor/complaint.hpp"
#include "execution/contents_named.hpp"

namespace banli::cli {

// The contents first: what is written meanwhile is named by an entry that is read as well.
Complaints examine_files(Session& session) {
  const std::vector<std::string> kept = session.reader().contents();
  if (kept.empty()) return {};
  std::set<std::string> unnamed(kept.begin(), kept.end());
  session.reader().entries_after({}, [&](const execution::Entry& entry) {
    for (const std::string& sha256 : execution::contents_named(entry.facts)) unnamed.erase(sha256);
  });
  if (unnamed.empty()) return {};
  return {{"content-unnamed", {{"n", std::to_string(unnamed.size())}}}};
}

}  // namespace banli::cli
