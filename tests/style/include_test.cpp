#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "tests/harness/script_text.hpp"
#include "tests/style/repository.hpp"

namespace banli::tests {
namespace {

struct Layer {
  std::string_view folder;  // below the root, or below engine/
  int rank;
};

// An include may only point to a lower rank, or stay in its own layer.
constexpr std::array<Layer, 19> layers = {{{"base", 0},
                                           {"text", 1},
                                           {"feel", 2},
                                           {"calendar", 3},
                                           {"office", 4},
                                           {"forms", 5},
                                           {"tables", 6},
                                           {"language", 7},
                                           {"graph", 8},
                                           {"execution", 9},
                                           {"picture", 10},
                                           {"exchange", 11},
                                           {"mining", 11},
                                           {"runtime", 12},
                                           {"storage", 13},
                                           {"views", 13},
                                           {"scenario", 13},
                                           {"api", 14},
                                           {"cli", 15}}};

constexpr std::array<std::string_view, 26> impure_headers = {
    "atomic",     "barrier",      "condition_variable",
    "ctime",      "date/tz.h",    "fcntl.h",
    "filesystem", "fstream",      "future",
    "iostream",   "latch",        "mutex",
    "netdb.h",    "pthread.h",    "random",
    "semaphore",  "shared_mutex", "socket.h",
    "sqlite3.h",  "stop_token",   "sys/socket.h",
    "sys/stat.h", "thread",       "time.h",
    "unistd.h",   "libpq-fe.h"};

constexpr std::array<std::string_view, 5> impure_header_folders = {"boost/asio", "boost/beast",
                                                                   "netinet/", "sys/", "arpa/"};

constexpr std::array<std::string_view, 5> impure_calls = {"::now(", "std::time(", "getenv(",
                                                          "std::rand(", "system("};

std::string_view first_folder(std::string_view path) { return path.substr(0, path.find('/')); }

std::optional<Layer> layer_of(std::string_view path) {
  if (path.starts_with("engine/")) path.remove_prefix(7);
  const auto* found = std::ranges::find(layers, first_folder(path), &Layer::folder);
  if (found == layers.end()) return {};
  return *found;
}

struct Include {
  std::string_view target;
  bool is_quoted;
};

std::optional<Include> include_in(std::string_view line) {
  if (!line.starts_with("#include ")) return {};
  const std::size_t open = line.find_first_of("<\"");
  const std::size_t close = line.find_last_of(">\"");
  if (open == std::string_view::npos || close <= open) return {};
  return Include{.target = line.substr(open + 1, close - open - 1), .is_quoted = line[open] == '"'};
}

bool are_rival_stores(std::string_view path, std::string_view target) {
  return (path.starts_with("storage/sqlite/") && target.starts_with("storage/postgres/")) ||
         (path.starts_with("storage/postgres/") && target.starts_with("storage/sqlite/"));
}

std::optional<std::string> direction_problem(std::string_view path, std::string_view target) {
  const auto from = layer_of(path);
  const auto to = layer_of(target);
  if (!from) return {};
  if (!to) return "an include names a layer first";
  if (are_rival_stores(path, target)) return "one store includes the other";
  if (from->folder == to->folder || to->rank < from->rank) return {};
  return std::string(from->folder) + " may not include " + std::string(to->folder);
}

bool is_impure(std::string_view header) {
  return std::ranges::find(impure_headers, header) != impure_headers.end() ||
         std::ranges::any_of(impure_header_folders,
                             [&](std::string_view folder) { return header.starts_with(folder); });
}

std::optional<std::string> include_problem(const SourceFile& file, std::string_view line) {
  const auto include = include_in(line);
  if (!include) return {};
  if (include->is_quoted) return direction_problem(file.path, include->target);
  const bool is_engine = file.path.starts_with("engine/");
  if (is_engine && is_impure(include->target)) return "engine/ may not include this header";
  if (include->target == "date/tz.h" && layer_of(file.path)->folder != "runtime") {
    return "only runtime/ reads time zones";
  }
  return {};
}

std::optional<std::string> call_problem(const SourceFile& file, std::string_view line) {
  if (!file.path.starts_with("engine/") || line.find("//") != std::string_view::npos) return {};
  for (const std::string_view call : impure_calls) {
    if (line.find(call) != std::string_view::npos)
      return "engine/ may not call " + std::string(call);
  }
  return {};
}

Findings check_direction(const SourceFile& file) {
  Findings found;
  if (!is_cpp(file.path) || !layer_of(file.path)) return found;
  const std::vector<std::string> lines = split_lines(file.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const int line = static_cast<int>(i) + 1;
    if (auto problem = include_problem(file, lines[i])) {
      found.push_back(finding(file, line, *problem));
    }
    if (auto problem = call_problem(file, lines[i])) found.push_back(finding(file, line, *problem));
  }
  return found;
}

Findings check_one_line(std::string_view path, std::string_view line) {
  return check_direction({.path = std::string(path), .text = std::string(line) + "\n"});
}

}  // namespace

TEST_CASE("style: an include that points right is found") {
  CHECK(check_one_line("engine/base/a.cpp", "#include \"text/b.hpp\"") ==
        Findings{"engine/base/a.cpp:1: base may not include text"});
  CHECK(check_one_line("engine/exchange/a.hpp", "#include \"mining/b.hpp\"").size() == 1);
  CHECK(check_one_line("storage/sqlite/a.hpp", "#include \"views/b.hpp\"").size() == 1);
  CHECK(check_one_line("storage/sqlite/a.hpp", "#include \"storage/postgres/b.hpp\"").size() == 1);
  CHECK(check_one_line("engine/text/a.cpp", "#include \"neighbour.hpp\"").size() == 1);
  CHECK(check_one_line("runtime/a.cpp", "#include \"tests/harness/script.hpp\"").size() == 1);
}

TEST_CASE("style: an include that points left is fine") {
  CHECK(check_one_line("engine/text/a.cpp", "#include \"base/b.hpp\"").empty());
  CHECK(check_one_line("engine/text/a.cpp", "#include \"text/b.hpp\"").empty());
  CHECK(check_one_line("cli/verbs/a.cpp", "#include \"storage/sqlite/store.hpp\"").empty());
  CHECK(check_one_line("tests/feel/a.cpp", "#include \"cli/b.hpp\"").empty());
}

TEST_CASE("style: the engine asks neither clock nor world") {
  CHECK(check_one_line("engine/base/a.hpp", "#include <thread>").size() == 1);
  CHECK(check_one_line("engine/base/a.hpp", "#include <sqlite3.h>").size() == 1);
  CHECK(check_one_line("engine/base/a.hpp", "#include <boost/asio/ip/tcp.hpp>").size() == 1);
  CHECK(check_one_line("engine/base/a.cpp", "auto t = std::chrono::system_clock::now();").size() ==
        1);
  CHECK(check_one_line("engine/base/a.hpp", "#include <chrono>").empty());
  CHECK(check_one_line("engine/graph/a.hpp", "#include <boost/graph/graph_traits.hpp>").empty());
  CHECK(check_one_line("runtime/a.hpp", "#include <thread>").empty());
  CHECK(check_one_line("storage/a.hpp", "#include <date/tz.h>").size() == 1);
  CHECK(check_one_line("runtime/a.hpp", "#include <date/tz.h>").empty());
}

TEST_CASE("style: includes point one way") {
  expect_none(apply_rule(check_direction, repository_files()));
}

}  // namespace banli::tests
