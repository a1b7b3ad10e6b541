#include "runtime/deploy.hpp"
#include "runtime/load_bundle.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "tests/harness/script.hpp"
#include "tests/runtime/world.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

std::vector<runtime::File> files_below(std::initializer_list<const char*> folders) {
  std::vector<runtime::File> files;
  for (const char* folder : folders) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(source_folder() / folder)) {
      if (!entry.is_regular_file()) continue;
      files.push_back({entry.path().filename().string(), read_file(entry.path())});
    }
  }
  return files;
}

const runtime::DocumentDeployed* find_process(const runtime::Plan& plan, std::string_view name) {
  for (const runtime::DocumentDeployed& document : plan.documents) {
    if (document.document == "process" && document.name == name) return &document;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("runtime: the processes of the house can be deployed together") {
  text::Sources sources;
  const auto plan =
      plan_deploy(files_below({"processes", "forms"}), runtime::nothing_deployed(), sources);
  const std::string problems = plan ? "" : text::render(plan.error(), sources, Language::english);
  CHECK(problems == "");
}

TEST_CASE("runtime: a bundle is named by its files, whatever their order and paths") {
  std::vector<runtime::File> files = files_below({"processes", "forms"});
  text::Sources sources;
  const auto plan = plan_deploy(files, runtime::nothing_deployed(), sources);
  REQUIRE(plan);
  std::reverse(files.begin(), files.end());
  for (runtime::File& file : files) file.path = "elsewhere/" + file.path;
  const auto again = plan_deploy(files, runtime::nothing_deployed(), sources);
  REQUIRE(again);
  const auto* one = find_process(*plan, "complaint-handling");
  const auto* other = find_process(*again, "complaint-handling");
  REQUIRE(one != nullptr);
  REQUIRE(other != nullptr);
  CHECK(one->bundle == other->bundle);
  CHECK(one->bundle.size() == 64);
  CHECK(one->uses == other->uses);
}

TEST_CASE("runtime: a deployed bundle compiles to its graph") {
  World world;
  runtime::Door door(world.store, world.surroundings());
  REQUIRE(door.submit({.channel = "test", .act = runtime::OpenSite{"Test", "UTC", "root"}}));
  const runtime::Deploy files{files_below({"processes", "forms"})};
  REQUIRE(door.submit({.actor = "root", .channel = "test", .act = files}));
  const auto reader = world.store.reader();
  const auto row = reader->newest_document("process", "complaint-handling");
  REQUIRE(row);
  CHECK(reader->process_of_bundle(row->bundle)->name == "complaint-handling");
  const auto graph = runtime::load_bundle(
      *row, [&](auto kind, auto digest) { return reader->document_by_digest(kind, digest); });
  CHECK(graph->process().name == "complaint-handling");
  CHECK(graph->find("approve-plan"));
}

}  // namespace banli::tests
