// What drawing a process and drawing a case share: where the picture goes, as what, and how its
// lanes lie.
#pragma once

#include <string>

#include "cli/session.hpp"
#include "graph/graph.hpp"
#include "picture/marks.hpp"

namespace banli::cli {

class Options;

struct DrawGiven {
  std::string path;
  std::string format = "svg";
  std::string sheet = "columns";

  void declare(Options& options);
};

Exit write_drawing(const graph::Graph& graph, const picture::Marks& marks, const DrawGiven& given,
                   Session& session);

}  // namespace banli::cli
