// The course of a case, moment by moment: how every step stands behind each entry. What a return
// undid stays to be seen, though the case itself no longer knows of it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "execution/entry.hpp"
#include "graph/graph.hpp"
#include "views/site.hpp"

namespace banli::views {

struct StepStanding {
  enum class Mark { ahead, live, done, undone, cancelled };
  Titled step;
  std::size_t lane = 0;  // of the process
  Mark mark = Mark::ahead;
  std::vector<Titled> people;  // who hold it or may claim it; once it is over, who did it
  Instant at;                  // since when it is open, or when it was over
  std::uint32_t times = 0;     // visits of it
  bool is_held_up = false;     // by an incident
};

struct Moment {
  std::uint64_t number = 0;  // of the entry, in the case
  Position position;
  Instant time;
  std::vector<StepStanding> steps;            // all of the process, in the order of writing
  std::shared_ptr<const graph::Graph> graph;  // by which the case went then
};

std::string_view name(StepStanding::Mark mark);

// One moment for each entry.
std::vector<Moment> course(Site& site, InstanceId id);
text::Json to_json(const Moment& moment);

}  // namespace banli::views
