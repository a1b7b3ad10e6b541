// Each case is a YAML map, read as a lane of a small made-up table; the answer is what was read, or
// the problems in both languages.
#include <doctest/doctest.h>

#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"
#include "text/keys.hpp"

namespace banli::tests {
namespace {

using text::Built;
using text::KeyRow;
using text::MapReader;
using text::Presence;
using text::Problems;
using text::Tree;
using text::WordRow;

constexpr KeyRow kinds[] = {{.en = "lane", .zh = "泳道"}, {.en = "lamp", .zh = "灯"}};
constexpr KeyRow lane_keys[] = {
    {.en = "lane", .zh = "泳道", .presence = Presence::required},
    {.en = "title", .zh = "标题", .presence = Presence::required},
    {.en = "withdraw", .zh = "撤回"},
    {.en = "needs", .zh = "需"},
    {.en = "field", .zh = "字段"},
    {.en = "roles", .zh = "角色"},
    {.en = "weather", .zh = "天气", .built = Built::not_yet},
};
constexpr WordRow withdraw_words[] = {
    {.en = "never", .zh = "从不"},
    {.en = "any time", .zh = "任何时候"},
};

std::string read_lane(const Tree& file, text::Vocabulary vocabulary, Problems& problems) {
  const std::string_view what = kinds[0].word_in(vocabulary);
  const MapReader reader(file, lane_keys, vocabulary, problems, what);
  std::string out;
  if (const Tree* name = reader.find("lane")) {
    out += "lane " + text::read_name(*name, problems).value_or("?") + "\n";
  }
  if (const Tree* title = reader.find("title")) {
    const Bilingual texts = text::read_bilingual(*title, vocabulary, problems);
    out += "title zh=" + texts.zh + " en=" + texts.en + "\n";
  }
  if (const Tree* withdraw = reader.find("withdraw")) {
    const auto word = text::read_word(*withdraw, withdraw_words, vocabulary, problems);
    out += "withdraw " + std::string(word.value_or("?")) + "\n";
  }
  if (const Tree* needs = reader.find("needs")) {
    out += "needs " + std::to_string(text::read_count(*needs, problems).value_or(0)) + "\n";
  }
  if (const Tree* field = reader.find("field")) {
    out += "field " + text::read_field_name(*field, problems).value_or("?") + "\n";
  }
  if (const Tree* roles = reader.find("roles")) {
    for (const Tree* role : text::read_list_or_one(*roles)) {
      out += "role " + text::read_name(*role, problems).value_or("?") + "\n";
    }
  }
  return out;
}

std::string read_file_of_kind(const Case& script_case) {
  text::Sources sources;
  const text::SourceId id = sources.add("lane.yaml", script_case.input);
  const text::Checked<Tree> tree = text::read_yaml(sources, id);
  if (!tree) return text::render(tree.error(), sources, Language::english);
  Problems problems;
  std::string out;
  if (const auto kind = text::read_file_kind(*tree, kinds, problems)) {
    out = read_lane(*tree, kind->vocabulary, problems);
  }
  if (problems.empty()) return out;
  return text::render(problems, sources, Language::chinese) + "\n" +
         text::render(problems, sources, Language::english);
}

}  // namespace

TEST_CASE("text: maps are read by a table of keys in two vocabularies") {
  run_scripts("text/keys", [] { return read_file_of_kind; });
}

TEST_CASE("text: names") {
  CHECK(text::is_name("complaint-registration-1"));
  CHECK(text::is_name("投诉登记_2"));
  CHECK(text::is_name("二〇二六"));
  CHECK_FALSE(text::is_name(""));
  CHECK_FALSE(text::is_name("-a"));
  CHECK_FALSE(text::is_name("a b"));
  CHECK_FALSE(text::is_name("a　b"));
  CHECK_FALSE(text::is_name("a.b"));
  CHECK_FALSE(text::is_name("\xFF"));
  CHECK(text::is_field_name("金额_1"));
  CHECK_FALSE(text::is_field_name("a-b"));
  CHECK_FALSE(text::is_field_name("1a"));
}

TEST_CASE("text: the nearest word is found only if it is near") {
  constexpr std::string_view words[] = {"answers", "approved", "then", "步骤", "下一步"};
  CHECK(text::nearest_word("annswers", words) == "answers");
  CHECK(text::nearest_word("hten", words) == "then");
  CHECK(text::nearest_word("步聚", words) == "步骤");
  CHECK_FALSE(text::nearest_word("weather", words));
  CHECK_FALSE(text::nearest_word("", words));
  CHECK_FALSE(text::nearest_word(std::string(1'000'000, 'a'), words));
}

}  // namespace banli::tests
