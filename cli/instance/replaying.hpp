// A case watched again, entry by entry: what was done and how every step stood then, checked
// against the chain. At a terminal one goes from moment to moment; elsewhere all are printed.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "views/course.hpp"
#include "views/history.hpp"
#include "views/replay.hpp"

namespace banli::cli {

class Replaying {
 public:
  // `svg`: the file that gets the chart of each moment shown; empty for none.
  Replaying(Session& session, InstanceId id, std::string svg);

  void step_through();
  void print_all();
  text::Json as_json() const;
  // Whether all entries hold, in words too.
  Exit tell_chain();
  // With all that was written by then.
  Exit show_in_full(const views::Replayed& replayed);

 private:
  std::string moment_text(std::size_t at);
  void show(std::size_t at);
  void draw(std::size_t at);
  Exit tell(const views::Replayed& replayed);

  Session& session_;
  InstanceId id_;
  std::string svg_;
  std::vector<views::HistoryLine> story_;
  std::vector<views::Moment> moments_;
};

}  // namespace banli::cli
