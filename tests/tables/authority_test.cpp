#include <doctest/doctest.h>

#include "tables/authority.hpp"
#include "tables/read_table.hpp"
#include "tests/harness/script.hpp"
#include "text/tree.hpp"

namespace banli::tests {
namespace {

tables::Table shipped_table(const std::string& name) {
  text::Sources sources;
  const auto path = source_folder() / "processes" / "tables" / (name + ".yaml");
  const auto tree = text::read_yaml(sources, sources.add(name, read_file(path)));
  REQUIRE(tree.has_value());
  const auto table = tables::read_table(*tree);
  REQUIRE(table.has_value());
  return *table;
}

}  // namespace

TEST_CASE("tables: the highest limit of one's roles counts, and none without a named role") {
  const tables::Table house = shipped_table("house-authority");
  REQUIRE(tables::is_authority(house));
  CHECK_FALSE(tables::is_authority(shipped_table("complaint-authority")));
  const auto may = [&](const Value& kind, std::vector<std::string> roles, const Value& amount) {
    return tables::within_authority(house, kind, roles, amount);
  };
  CHECK(may("投诉", {"complaint-supervisor"}, Value::whole(2000)) == true);
  CHECK(may("投诉", {"complaint-supervisor"}, Value::whole(2001)) == false);
  CHECK(may("complaint", {"complaint-supervisor"}, Value::whole(2000)) == true);
  CHECK(may("投诉", {"complaint-supervisor", "customer-service-manager"}, Value::whole(5000)) ==
        true);
  CHECK(may("接待", {"general-manager"}, Value::whole(50000)) == true);
  CHECK(may("投诉", {"call-centre-agent"}, Value::whole(1)) == false);
  CHECK(may("投诉", {}, Value::whole(1)) == false);
  CHECK(may("投诉", {"general-manager"}, Value()) == std::nullopt);
  CHECK(may(Value(), {"general-manager"}, Value::whole(1)) == std::nullopt);
}

}  // namespace banli::tests
