// What happens meanwhile, and the keys that any step may have.
#include "tests/execution/random_writer.hpp"

namespace banli::tests {

std::string RandomWriter::settings() {
  std::string body;
  if (chance(10)) body += "    opens: 1 day\n";
  if (chance(10)) body += "    skip when: " + large_x() + "\n";
  if (chance(4)) body += "    final: sealed\n";
  return body;
}

// Mostly none; of the whole case as a key of the process.
std::string RandomWriter::stages(Host host, const Place& at, const Names& behind,
                                 const Names& answers) {
  const bool is_whole = host == Host::whole;
  if (!is_whole && !chance(20)) return "";
  std::string text;
  for (int count = chance(30) ? 2 : 1; count > 0; --count) text += stage(host, at, behind, answers);
  const bool needs_due = text.contains("due:");
  if (is_whole) return "meanwhile:\n" + text;
  std::string moved = needs_due && host != Host::group ? "    due: 2 days\n" : "";
  moved += "    meanwhile:\n";
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = text.find('\n', begin);
    moved += "    " + text.substr(begin, end + 1 - begin);
    begin = end + 1;
  }
  return moved;
}

std::string RandomWriter::stage(Host host, const Place& at, const Names& behind,
                                const Names& answers) {
  std::string text = "  - " + cause(host);
  if (text.contains("every:")) return text + "    urge: starter\n    at most: 2\n";
  std::string then = effect(host, at, behind, answers);
  // A condition that holds once more whenever it is come to, and sends back, has no end.
  while (text.contains("condition:") && then.starts_with("answer:")) {
    then = effect(host, at, behind, answers);
  }
  return text + "    " + then;
}

std::string RandomWriter::cause(Host host) {
  const bool has_due = host != Host::group && host != Host::group_that_fails;
  const bool may_fail = host == Host::call || host == Host::group_that_fails || host == Host::whole;
  while (true) {
    switch (below(random_, 8)) {
      case 0:
        if (!has_due) break;
        return "overdue: " + std::to_string(below(random_, 2)) + " days\n";
      case 1:
        if (!has_due) break;
        return "before due: 1 day\n";
      case 2:
        return "after: 1 day\n";
      case 3:
        return "every: day at 09:00\n";
      case 4:
        return "message: hurry\n";
      case 5:
        return "message: hurry\n    key: =k\n";
      case 6:
        return "condition: " + large_x() + "\n";
      default:
        if (!may_fail) break;
        return chance(70) ? "error: broken\n" : "error: other\n";
    }
  }
}

std::string RandomWriter::effect(Host host, const Place& at, const Names& behind,
                                 const Names& answers) {
  const bool is_work = host == Host::work;
  switch (below(random_, is_work ? 9 : 6)) {
    case 0:
      return "urge: starter\n";
    case 1:
      return "notify: [boss]\n";
    case 2:
      return "start: child\n";
    case 3:
    case 4: {  // leaves, and goes another way to the same place
      const std::string other = fresh();
      detours_ += "  " + other + ":\n    task: t\n" + lane() + "    then: " + at.next + "\n";
      return "then: " + other + "\n";
    }
    case 5:
      return is_aside_ ? "urge: starter\n" : "also: " + aside(behind) + "\n";
    case 6:
      return "escalate: boss\n";
    case 7:
      return "hand to: head\n";
    default:
      return answers.empty() ? "urge: holder\n" : "answer: " + one_of(answers) + "\n";
  }
}

// By a step of this process, or another process.
std::string RandomWriter::undo(const Names& behind) {
  if (!chance(8)) return "";
  return "    undo: " + (is_aside_ || chance(30) ? "child" : aside(behind)) + "\n";
}

// The first step of what runs beside; it is written when the scope around is whole.
std::string RandomWriter::aside(const Names& behind) {
  asides_.push_back({fresh(), behind});
  return asides_.back().entry;
}

// What stands behind the main path of a scope: its first step is written first.
void RandomWriter::finish_scope() {
  const bool was_aside = is_aside_;
  is_aside_ = true;
  for (const Aside& one : asides_) {
    const std::string second = fresh(), over = fresh();
    Names inside = one.behind;
    step(one.entry, "    task: t\n" + lane() + "    then: " + second + "\n");
    inside.push_back(one.entry);
    sequence({second, over, 1}, inside);
    step(over, "    end: over\n    lane: clerk\n");
  }
  asides_.clear();
  is_aside_ = was_aside;
  steps_ += detours_;
  detours_.clear();
}

}  // namespace banli::tests
