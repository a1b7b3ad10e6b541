// Strong numbers: an Id of one thing is never taken for the Id of another. 0 means "none".
#pragma once

#include <compare>
#include <cstdint>

namespace banli {

template <class Thing>
struct Id {
  std::uint64_t value = 0;

  auto operator<=>(const Id&) const = default;
  explicit operator bool() const { return value != 0; }
};

using InstanceId = Id<struct InstanceTag>;  // unique within the site
using VisitId = Id<struct VisitTag>;        // unique within its instance, never used twice
using Position = Id<struct PositionTag>;    // of an entry in the whole journal, gapless from 1

}  // namespace banli
