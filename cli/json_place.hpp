// Where the members of a JSON text stand, so that a problem with a value can show it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace banli::cli {

struct JsonPlace {  // bytes [begin, end)
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The values of an object's members, and of the members of those that are objects, as `a` and
// `a.b`. `json` must be valid.
std::map<std::string, JsonPlace> places_of_members(std::string_view json);

}  // namespace banli::cli
