#include "tests/execution/random_writer.hpp"

namespace banli::tests {

std::string RandomWriter::process() {
  Names behind{"start"};
  names_ = 1;
  step("begin", "    task: begin\n    lane: clerk\n    then: s1\n");
  behind.push_back("begin");
  const Place whole{"s1", "finish", 2};
  std::string meanwhile;
  if (chance(25)) meanwhile = stages(Host::whole, whole, {}, {});
  sequence(whole, behind);
  step("finish", "    end: finish\n    lane: clerk\n");
  finish_scope();
  const bool is_due = meanwhile.contains("due:") || chance(50);
  const std::string due = is_due ? "due: 4 days\n" : "";
  return "process: random\ntitle: random\nstart:\n  - by: clerk\n" + due +
         "withdraw: any time\nlanes:\n  clerk: {title: clerk}\n  boss: {title: boss}\n"
         "data:\n  x: {integer: x}\n  k: {text: k}\n" +
         meanwhile + "steps:\n" + steps_;
}

void RandomWriter::step(const std::string& name, const std::string& body) {
  steps_ += "  " + name + ":\n" + body;
}

std::string RandomWriter::lane() {
  return std::string("    lane: ") + (chance(70) ? "clerk" : "boss") + "\n";
}

std::string RandomWriter::large_x() {
  return "x != null and x > " + std::to_string(below(random_, 4));
}

// Blocks one after another; `behind` are steps with people that every run has passed.
void RandomWriter::sequence(const Place& at, Names& behind) {
  const std::size_t count = 1 + below(random_, at.depth > 0 ? 3 : 2);
  Names entries{at.entry};
  while (entries.size() < count) entries.push_back(fresh());
  Names passed;  // entries before, in this sequence: an arrow forward to them is a loop
  for (std::size_t i = 0; i < count; ++i) {
    passed.push_back(entries[i]);
    block({entries[i], i + 1 < count ? entries[i + 1] : at.next, at.depth}, behind, passed);
  }
}

void RandomWriter::block(const Place& at, Names& behind, const Names& passed) {
  const std::uint64_t kind = below(random_, at.depth > 0 ? 20 : 11);
  if (kind < 2) return task(at, behind);
  switch (kind) {
    case 2:
      return loop(at, behind, passed);
    case 3:
    case 4:
      return gate(at, behind);
    case 5:
      return set(at);
    case 6:
      return waiting(at, behind);
    case 7:
      return call(at, behind);
    case 8:
      return job(at, behind);
    case 9:
      return notify(at, behind);
    case 10:
      return decide(at);
    case 11:
    case 12:
      return exclusive(at, behind);
    case 13:
      return wait_for_several(at, behind);
    case 14:
    case 15:
      return parallel(at, behind);
    case 16:
      return early(at, behind);
    case 17:
      return inclusive(at, behind);
    default:
      return group(at, behind);
  }
}

void RandomWriter::task(const Place& at, Names& behind) {
  std::string body = "    task: t\n" + lane() + settings();
  if (chance(25))
    body += "    who: [clerk, boss, superior of starter]\n    needs: " +
            std::string(chance(50) ? "all" : "2") + "\n";
  if (chance(30)) body += "    form: note\n";
  if (chance(15)) body += turns(at.entry);
  body += stages(Host::work, at, behind, {}) + undo(behind);
  step(at.entry, body + "    then: " + at.next + "\n");
  behind.push_back(at.entry);
}

void RandomWriter::loop(const Place& at, Names& behind, const Names& passed) {
  std::string back = "then: " + one_of(passed);
  if (chance(40)) back = "back to: " + one_of(behind);
  std::string body = "    task: t\n" + lane() + settings();
  if (chance(10)) body += turns(at.entry);
  body += stages(Host::work, at, behind, {"again", "go"});
  step(at.entry,
       body + "    answers:\n      go: {then: " + at.next + "}\n      again: {" + back + "}\n");
  behind.push_back(at.entry);
}

void RandomWriter::gate(const Place& at, Names& behind) {
  static const Names modes{"any", "all", "in order", "2", "at least 2/3", "more than 1/2"};
  const std::string mode = one_of(modes);
  std::string body = "    approve: a\n" + lane() + settings() + "    pass: " + mode + "\n";
  body += signers(mode);
  const bool may_abstain = chance(30);
  if (may_abstain) body += "    abstain: not counted\n";
  if (chance(15)) body += words_of_votes(may_abstain);
  if (chance(20)) body += "    early: all answered\n";
  if (chance(10)) body += turns(at.entry);
  body += stages(Host::work, at, behind, {"approved", "rejected"});
  body += "    opinion: free\n    approved: " + at.next + "\n    rejected: ";
  step(at.entry, body + (chance(70) ? "{back to: " + one_of(behind) + "}" : at.next) + "\n");
  behind.push_back(at.entry);
}

std::string RandomWriter::words_of_votes(bool may_abstain) {
  std::string body = "    answers:\n      gladly: {counts as: agreed}\n";
  if (chance(50)) body += "      well: {counts as: agreed, opinion: required}\n";
  body += "      never: {counts as: refused}\n";
  return may_abstain ? body + "      pass: {counts as: abstained}\n" : body;
}

// Whom a gate asks, and what happens when they are the same as before, themselves, or nobody.
std::string RandomWriter::signers(const std::string& mode) {
  static const Names others{"chain of starter up to head", "each clerk",      "next of clerk",
                            "superior of starter",         "worker of begin", "nobody at all"};
  std::string who = one_of(others);
  std::string body;
  if (chance(60) || mode == "2") {
    body = "    who: [clerk, boss, head]\n";
  } else if (who == "nobody at all") {
    body = "    who: superior of starter\n    nobody: skip\n";
  } else if (chance(50)) {
    body = "    who: " + who + "\n";
  }
  if (chance(15))
    body += "    self: " + std::string(chance(50) ? "skip" : "superior of starter") + "\n";
  if (chance(10)) body += "    same person: skip\n";
  if (chance(15)) body += "    again: refusers\n";
  if (chance(15)) body += "    resubmit: direct\n";
  if (chance(15)) body += "    cc: [boss, head]\n";
  return body;
}

void RandomWriter::set(const Place& at) {
  step(at.entry, "    set: s\n    values:\n      x: =if x = null then 1 else x + 1\n    then: " +
                     at.next + "\n");
}

// Two ways on, each with blocks of its own.
void RandomWriter::either(const Place& at, const Names& firsts, const Names& behind) {
  for (const std::string& first : firsts) {
    Names inside = behind;
    sequence({first, at.next, at.depth - 1}, inside);
  }
}

void RandomWriter::exclusive(const Place& at, const Names& behind) {
  const Names firsts{fresh(), fresh()};
  if (chance(50)) {
    step(at.entry, "    choose: c\n    branches:\n      - when: " + large_x() +
                       "\n        then: " + firsts[0] + "\n      - otherwise: " + firsts[1] + "\n");
  } else {
    step(at.entry, "    choose: c\n" + lane() + "    answers:\n      left: {then: " + firsts[0] +
                       "}\n      right: {then: " + firsts[1] + "}\n");
  }
  either(at, firsts, behind);
}

// Branches between a split and a join; the last step of each is known by name.
RandomWriter::Names RandomWriter::branches(const Place& at, const std::string& join,
                                           const Names& behind, const std::string& conditions) {
  const std::size_t count = 2 + below(random_, 2);
  Names lasts;
  std::string body = "    split: p\n    branches:\n";
  Names firsts;
  for (std::size_t i = 0; i < count; ++i) firsts.push_back(fresh());
  for (std::size_t i = 0; i < count; ++i) {
    body += conditions.empty() || i == 0
                ? "      - " + firsts[i] + "\n"
                : "      - when: " + large_x() + "\n        then: " + firsts[i] + "\n";
  }
  step(at.entry, body);
  for (std::size_t i = 0; i < count; ++i) {
    Names inside = behind;
    const std::string last = fresh();
    sequence({firsts[i], last, at.depth - 1}, inside);
    lasts.push_back(last);
    branch_end(last, join, !conditions.empty() && chance(30), inside);
  }
  return lasts;
}

void RandomWriter::branch_end(const std::string& last, const std::string& join, bool may_stop,
                              Names& inside) {
  if (!may_stop) return task({last, join, 0}, inside);
  const std::string stop = fresh();
  step(last, "    task: t\n" + lane() + "    answers:\n      go: {then: " + join +
                 "}\n      stop: {then: " + stop + "}\n");
  step(stop, "    end: e\n    lane: clerk\n");
}

void RandomWriter::parallel(const Place& at, Names& behind) {
  const std::string join = fresh();
  const Names lasts = branches(at, join, behind, "");
  step(join, "    join: j\n    then: " + at.next + "\n");
  behind.push_back(one_of(lasts));
}

void RandomWriter::early(const Place& at, const Names& behind) {
  static const Names rests{"go on", "cancel", "finish"};
  const std::string join = fresh();
  const Names lasts = branches(at, join, behind, "");
  std::string needs = chance(50) ? "first" : "2";
  if (chance(30)) needs = "[" + lasts[0] + "]";
  step(join, "    join: j\n    needs: " + needs + "\n    rest: " + one_of(rests) +
                 "\n    then: " + at.next + "\n");
}

void RandomWriter::inclusive(const Place& at, const Names& behind) {
  const std::string join = fresh();
  branches(at, join, behind, "when");
  step(join, "    join: j\n    needs: alive\n    then: " + at.next + "\n");
}

}  // namespace banli::tests
