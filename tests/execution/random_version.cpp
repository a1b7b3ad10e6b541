#include "tests/execution/random_version.hpp"

#include <regex>
#include <vector>

namespace banli::tests {
namespace {

std::vector<std::string> names_of_steps(const std::string& yaml) {
  static const std::regex head("\n +(s[0-9]+):\n");
  std::vector<std::string> names;
  for (std::sregex_iterator at(yaml.begin(), yaml.end(), head), end; at != end; ++at) {
    names.push_back((*at)[1]);
  }
  return names;
}

std::string replaced(const std::string& yaml, const std::string& word, const std::string& by) {
  return std::regex_replace(yaml, std::regex("\\b" + word + "\\b"), by);
}

RandomVersion with_a_renamed_step(const std::string& yaml, const std::string& step) {
  const std::string name = "r" + step.substr(1);
  return {replaced(yaml, step, name), step + "=" + name};
}

// On one of the arrows that lead to the step.
RandomVersion with_a_step_before(const std::string& yaml, const std::string& step, Random& random) {
  const std::string arrow = "then: " + step;
  std::vector<std::size_t> places;
  for (auto at = yaml.find(arrow); at != yaml.npos; at = yaml.find(arrow, at + 1)) {
    const std::size_t behind = at + arrow.size();
    if (behind < yaml.size() && !std::isdigit(static_cast<unsigned char>(yaml[behind]))) {
      places.push_back(at);
    }
  }
  if (places.empty()) return {yaml, ""};
  std::string changed = yaml;
  changed.replace(places[below(random, places.size())], arrow.size(), "then: between");
  return {changed + "  between:\n    task: between\n    lane: clerk\n    then: " + step + "\n", ""};
}

// A plain one, which leads to one other.
RandomVersion without_a_step(const std::string& yaml, const std::string& step) {
  const std::regex plain("\n( +)" + step + ":\n((?:\\1 .*\n)*?)\\1  then: (\\w+)\n(?!\\1 )");
  std::smatch found;
  if (!std::regex_search(yaml, found, plain)) return {yaml, ""};
  const std::string next = found[3];
  const std::string rest = found.prefix().str() + "\n" + found.suffix().str();
  return {replaced(rest, step, next), step + "="};
}

// All branches of a split are gone, whatever held before.
RandomVersion without_conditions(const std::string& yaml) {
  if (yaml.contains("choose: c\n    branches:")) return {yaml, ""};
  static const std::regex conditional("- when: [^\n]*\n +then: (\\w+)\n");
  static const std::regex alive(" +needs: alive\n");
  return {std::regex_replace(std::regex_replace(yaml, conditional, "- $1\n"), alive, ""), ""};
}

}  // namespace

RandomVersion random_version(const std::string& yaml, Random& random) {
  const std::vector<std::string> names = names_of_steps(yaml);
  if (names.empty()) return {yaml, ""};
  const std::string& step = names[below(random, names.size())];
  switch (below(random, 10)) {
    case 0:
      return {yaml, ""};
    case 1:
    case 2:
      return with_a_renamed_step(yaml, step);
    case 3:
    case 4:
      return with_a_step_before(yaml, step, random);
    case 5:
    case 6:
      return without_a_step(yaml, step);
    case 7:
    case 8:
      return without_conditions(yaml);
    default:
      return {random_process(random), ""};
  }
}

}  // namespace banli::tests
