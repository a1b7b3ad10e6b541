// Files given on the command line, and the forms and calendars beside them that they name and
// nobody deployed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "runtime/deploy.hpp"

namespace banli::cli {

// Nothing where each path is there and some hold files.
std::optional<Exit> refuse_paths(Session& session, const std::vector<std::string>& paths);
std::vector<runtime::File> files_with_nearby_forms(Session& session,
                                                   const std::vector<std::string>& paths);
// What is deployed here; nothing where there is no site yet.
runtime::Deployed deployed_here(Session& session);
// With the processes whose files stand beside this one: they are there, though nobody deploys them.
runtime::Deployed deployed_or_beside(Session& session, const std::string& path);

}  // namespace banli::cli
