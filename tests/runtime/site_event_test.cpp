#include "runtime/site_event.hpp"

#include <doctest/doctest.h>

#include "base/check.hpp"

namespace banli::tests {

using runtime::SiteEvent;

TEST_CASE("runtime: events of the site are read as they were written") {
  const runtime::SiteFacts facts{
      "deploy",
      "abc",
      {runtime::SiteOpened{"客户服务部", "Asia/Shanghai"}, runtime::AdministratorNamed{"root"},
       runtime::DocumentDeployed{"process",
                                 "leave",
                                 3,
                                 "p/leave.yaml",
                                 "d1",
                                 "b1",
                                 "a: \"b\"\n",
                                 {{"form", "slip", "d2"}}}}};
  const std::string text = runtime::write_site_facts(facts);
  const runtime::SiteFacts read = runtime::read_site_facts(text);
  CHECK(read.act == "deploy");
  CHECK(read.asked == "abc");
  CHECK(read.events == facts.events);
  CHECK(runtime::write_site_facts(read) == text);
}

TEST_CASE("runtime: what is empty is left out of the events of the site") {
  CHECK(runtime::write_site_facts({"open-site", "", {runtime::SiteOpened{"T", ""}}}) ==
        R"({"act":"open-site","events":[{"e":"site-opened","o":{"title":"T"}}],"v":1})");
}

TEST_CASE("runtime: facts that nobody wrote are a bug") {
  CHECK_THROWS_AS(runtime::read_site_facts("{"), Bug);
  CHECK_THROWS_AS(runtime::read_site_facts(R"({"act":"a","asked":"","events":[{"e":"x","o":{}}]})"),
                  Bug);
}

}  // namespace banli::tests
