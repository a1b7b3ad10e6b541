// Blocks of kinds that wait for no person, and of those that have an inside.
#include <utility>

#include "tests/execution/random_writer.hpp"

namespace banli::tests {

namespace {

std::string indented(const std::string& text) {
  std::string moved;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = text.find('\n', begin);
    moved += "    " + text.substr(begin, end + 1 - begin);
    begin = end + 1;
  }
  return moved;
}

}  // namespace

void RandomWriter::waiting(const Place& at, const Names& behind) {
  static const Names ways{"    after: 2 days\n",
                          "    until: =date(\"2026-11-10\")\n",
                          "    message: paid\n",
                          "    message: paid\n    key: =k\n",
                          "    turn: =if k = null then \"-\" else k\n",
                          "    ended: =if k = null then \"-\" else k\n"};
  std::string body = "    wait: w\n" + lane() + one_of(ways);
  if (chance(20)) body += "    opens: 1 day\n";
  step(at.entry, body + stages(Host::wait, at, behind, {}) + "    then: " + at.next + "\n");
}

void RandomWriter::wait_for_several(const Place& at, const Names& behind) {
  const Names firsts{fresh(), fresh()};
  step(at.entry, "    wait: w\n" + lane() + stages(Host::wait, at, behind, {}) +
                     "    for:\n      - message: paid\n        then: " + firsts[0] +
                     "\n      - after: 2 days\n        then: " + firsts[1] + "\n");
  either(at, firsts, behind);
}

void RandomWriter::call(const Place& at, const Names& behind) {
  std::string body = "    call: c\n" + lane() + "    process: child\n    with:\n      what: =x\n";
  if (chance(25)) {
    body += "    runs: on its own\n";
  } else {
    if (chance(20)) body += turns(at.entry);
    if (chance(20)) body += "    opens: 1 day\n";
    body += "    gives:\n      x: =x\n" + stages(Host::call, at, behind, {});
  }
  step(at.entry, body + "    then: " + at.next + "\n");
}

void RandomWriter::job(const Place& at, const Names& behind) {
  std::string body = "    job: j\n" + lane() + "    worker: poster\n";
  if (chance(50)) body += "    gives:\n      x: =receipt\n";
  if (chance(5)) body += "    final: sealed\n";
  step(at.entry,
       body + stages(Host::job, at, behind, {}) + undo(behind) + "    then: " + at.next + "\n");
}

void RandomWriter::notify(const Place& at, Names&) {
  std::string body = "    notify: n\n" + lane() + "    to: [boss, head]\n    message: m\n";
  if (chance(40)) body += "    receipt: required\n";
  if (chance(30)) body += "    send: news\n    key: =k\n";
  if (chance(15)) body += turns(at.entry);
  if (chance(5)) body += "    final: sealed\n";
  step(at.entry, body + undo({}) + "    then: " + at.next + "\n");
}

void RandomWriter::decide(const Place& at) {
  step(at.entry,
       "    decide: d\n    table: rate\n    with:\n      size: =x\n    as: rating\n    then: " +
           at.next + "\n");
}

void RandomWriter::group(const Place& at, Names& behind) {
  bool may_fail = false;
  const std::string inside = inside_of_group(at, behind, may_fail);
  std::string body = "    group: g\n";
  if (chance(40)) body += turns(at.entry);
  body += stages(may_fail ? Host::group_that_fails : Host::group, at, behind, {});
  step(at.entry, body + "    then: " + at.next + "\n    steps:\n" + indented(inside));
  behind.push_back(at.entry);
}

std::string RandomWriter::inside_of_group(const Place& at, const Names& behind, bool& may_fail) {
  std::string inside_steps = std::exchange(steps_, {});
  std::string detours = std::exchange(detours_, {});
  std::vector<Aside> asides = std::exchange(asides_, {});
  const std::string first = fresh(), over = fresh();
  Names inside = behind;
  may_fail = chance(30);
  if (may_fail) {
    const std::string last = fresh(), fail = fresh();
    sequence({first, last, at.depth - 1}, inside);
    step(last, "    task: t\n" + lane() + "    answers:\n      fine: {then: " + over +
                   "}\n      bad: {then: " + fail + "}\n");
    step(fail, "    end: fail\n    lane: clerk\n    error: broken\n");
  } else {
    sequence({first, over, at.depth - 1}, inside);
  }
  step(over,
       "    end: over\n    lane: clerk\n" + std::string(chance(30) ? "    stops: all\n" : ""));
  finish_scope();
  std::swap(inside_steps, steps_);
  std::swap(detours, detours_);
  std::swap(asides, asides_);
  return inside_steps;
}

std::string RandomWriter::turns(const std::string& step) {
  const std::uint64_t kind = below(random_, 5);
  if (kind == 0) return "    for each: {days: [1, 3], from: begin}\n";
  if (kind == 1) {
    return "    for each:\n      every: 1 day\n      until: steps." + step + ".times > 1\n";
  }
  static const Names lists{R"(=["a", "b"])", R"(=["a", "b", "c"])", "=[]",
                           R"(=if x = null then ["a"] else ["a", "b"])"};
  std::string text = "    for each:\n      in: " + one_of(lists) + "\n      as: item\n";
  if (chance(50)) text += "      order: in order\n";
  if (chance(30)) text += "      until: " + large_x() + "\n";
  return text;
}

}  // namespace banli::tests
