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

}  // namespace banli::execution
