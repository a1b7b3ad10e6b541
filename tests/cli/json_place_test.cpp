#include "cli/json_place.hpp"

#include <doctest/doctest.h>

namespace banli::tests {
namespace {

std::string place_text(std::string_view json, const std::string& path) {
  const auto places = cli::places_of_members(json);
  const auto found = places.find(path);
  if (found == places.end()) return "(none)";
  return std::string(json.substr(found->second.begin, found->second.end - found->second.begin));
}

}  // namespace

TEST_CASE("cli: members of a JSON text are found where they stand") {
  const std::string json =
      R"( { "甲" : {"b": [1, {"c": "}"}], "d":true}, "e":"x\"y" ,"f": -1.50, "g\u0041":null } )";
  CHECK(place_text(json, "甲.b") == R"([1, {"c": "}"}])");
  CHECK(place_text(json, "甲.d") == "true");
  CHECK(place_text(json, "e") == R"("x\"y")");
  CHECK(place_text(json, "f") == "-1.50");
  CHECK(place_text(json, "gA") == "null");
  CHECK(place_text(json, "h") == "(none)");
  CHECK(cli::places_of_members("[1]").empty());
  CHECK(cli::places_of_members("{}").empty());
}

}  // namespace banli::tests
