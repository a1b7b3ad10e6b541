#include "runtime/zones.hpp"

#include <doctest/doctest.h>

#include "runtime/fault.hpp"

namespace banli::tests {
namespace {

std::string local_text(const Zone& zone, std::string_view utc) {
  return iso_text(zone.local(*instant_from_text(utc)));
}

}  // namespace

TEST_CASE("runtime: a zone is its table of transitions") {
  const Zone shanghai = runtime::zone_named("Asia/Shanghai");
  CHECK(shanghai.name() == "Asia/Shanghai");
  CHECK(local_text(shanghai, "2026-11-22T02:00:00Z") == "2026-11-22T10:00");
  CHECK(local_text(shanghai, "1988-07-01T02:00:00Z") == "1988-07-01T11:00");  // summer time then
  const Zone berlin = runtime::zone_named("Europe/Berlin");
  CHECK(local_text(berlin, "2026-03-29T00:59:00Z") == "2026-03-29T01:59");
  CHECK(local_text(berlin, "2026-03-29T01:00:00Z") == "2026-03-29T03:00");
  CHECK(local_text(berlin, "2099-07-01T00:00:00Z") == "2099-07-01T02:00");
  CHECK(local_text(runtime::zone_named("UTC"), "2026-11-22T02:00:00Z") == "2026-11-22T02:00");
}

TEST_CASE("runtime: an unknown zone is a fault") {
  CHECK_THROWS_AS(runtime::zone_named("Asia/Nowhere"), runtime::Fault);
}

}  // namespace banli::tests
