// Checking files as a deploy would, without deploying them.
#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"
#include "cli/session.hpp"

namespace banli::cli {

struct CheckGiven {
  std::vector<std::string> paths;
  bool strict = false;

  void declare(Options& options);
};

Exit check_files(const CheckGiven& given, Session& session);

}  // namespace banli::cli
