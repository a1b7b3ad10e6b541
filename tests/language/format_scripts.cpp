// Each case is a file. A first line `keys zh` or `keys en` asks for the other vocabulary; then the
// answer is also translated back, and must be what it was.
#include <doctest/doctest.h>

#include <ctime>
#include <filesystem>

#include "language/definition.hpp"
#include "language/format.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

using text::Vocabulary;

text::Checked<std::string> format_text(const std::string& source, text::Sources& sources,
                                       std::optional<Vocabulary> keys = {}) {
  return language::formatted(sources, sources.add("file.yaml", source), keys);
}

std::string there_and_back(const std::string& source, Vocabulary keys) {
  const Vocabulary other = keys == Vocabulary::chinese ? Vocabulary::english : Vocabulary::chinese;
  text::Sources sources;
  const auto there = format_text(source, sources, keys);
  if (!there) {
    return text::render(there.error(), sources, Language::chinese) + "\n" +
           text::render(there.error(), sources, Language::english);
  }
  const auto back = format_text(*there, sources, other);
  const auto plain = format_text(source, sources, other);
  REQUIRE(back);
  REQUIRE(plain);
  CHECK(*back == *plain);
  return *there;
}

std::string format_case(const Case& script_case) {
  const std::string& input = script_case.input;
  const std::size_t first = input.find('\n') + 1;
  if (input.starts_with("keys zh\n")) {
    return there_and_back(input.substr(first), Vocabulary::chinese);
  }
  if (input.starts_with("keys en\n")) {
    return there_and_back(input.substr(first), Vocabulary::english);
  }
  text::Sources sources;
  const auto formatted = format_text(input, sources);
  if (formatted) return *formatted;
  return text::render(formatted.error(), sources, Language::chinese) + "\n" +
         text::render(formatted.error(), sources, Language::english);
}

}  // namespace

TEST_CASE("language: files laid out and translated") {
  run_scripts("language/format", [] { return format_case; });
}

TEST_CASE("language: hostile files are laid out, translated and read soon") {
  const auto repeated = [](std::string_view part, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += part;
    return out;
  };
  const std::vector<std::string> files = {
      "process: a\ntitle: " + repeated("superior of ", 20'000),
      "process: a\nvisible to: " + repeated("superior of ", 20'000) + "x",
      "流程: a\n可见: x" + repeated("的上级", 20'000),
      "process: a\nsteps:\n" + repeated("  s: {task: a, lane: b}\n", 5'000),
      "process: a\nsteps: " + repeated("{steps: ", 60) + "x" + repeated("}", 60),
      "form: a\nfields:\n  a: " + repeated("{columns: {a: ", 25) + "x" + repeated("}}", 25),
      "process: a\n# " + repeated("# ", 40'000),
      "process: a\nnote: |\n" + repeated("  # x\n\n", 20'000),
      "process: a\n" + repeated("\n", 200'000),
  };
  for (const std::string& file : files) {
    const std::clock_t begin = std::clock();
    text::Sources sources;
    const text::SourceId id = sources.add("file.yaml", file);
    for (const Vocabulary keys : {Vocabulary::english, Vocabulary::chinese}) {
      const auto formatted = language::formatted(sources, id, keys);
      if (!formatted) CHECK(!formatted.error().empty());
    }
    if (const auto tree = text::read_yaml(sources, id)) CHECK(!language::read_process(*tree));
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    CHECK_MESSAGE(seconds < 3.0, file.substr(0, 60));  // seven readings
  }
}

TEST_CASE("language: shipped files are translated and come back as they were") {
  int count = 0;
  for (const char* folder : {"processes", "forms"}) {
    for (const auto& entry : std::filesystem::directory_iterator(source_folder() / folder)) {
      if (entry.path().extension() != ".yaml") continue;
      INFO(entry.path());
      const std::string there = there_and_back(read_file(entry.path()), Vocabulary::chinese);
      CHECK_MESSAGE(!there.starts_with("错误"), there);
      ++count;
    }
  }
  CHECK(count > 20);
}

}  // namespace banli::tests
