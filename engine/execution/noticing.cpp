#include "execution/noticing.hpp"

#include <algorithm>

#include "execution/staffing.hpp"

namespace banli::execution {

void copy_to(Move& move, VisitId visit, const graph::People& people) {
  Noticed event;
  event.visit = visit;
  event.what = "cc";
  event.to = names_of_people(move, visit, people);
  if (!event.to.empty()) move.emit(std::move(event));
}

void notice(Move& move, VisitId host, std::string what, std::vector<std::string> to,
            std::uint32_t count, const graph::Stage& stage) {
  if (to.empty()) return;
  Noticed event;
  event.visit = host;
  event.what = std::move(what);
  event.to = std::move(to);
  event.count = count;
  event.name = stage.slip;
  move.emit(std::move(event));
}

}  // namespace banli::execution
