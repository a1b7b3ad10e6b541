#include "tests/execution/random_process.hpp"

#include <vector>

namespace banli::tests {

std::uint64_t below(Random& random, std::uint64_t bound) { return random() % bound; }

namespace {

using Names = std::vector<std::string>;

class Writer {
 public:
  explicit Writer(Random& random) : random_(random) {}

  std::string process() {
    Names behind;
    step("begin", "    task: begin\n    lane: clerk\n    then: s1\n");
    behind.push_back("begin");
    names_ = 1;
    sequence("s1", "finish", 2, behind);
    step("finish", "    end: finish\n    lane: clerk\n");
    return "process: random\ntitle: random\nstart:\n  - by: clerk\nlanes:\n"
           "  clerk: {title: clerk}\n  boss: {title: boss}\n"
           "data:\n  x: {integer: x}\nsteps:\n" +
           steps_;
  }

 private:
  bool chance(int percent) { return below(random_, 100) < static_cast<std::uint64_t>(percent); }
  std::string fresh() { return "s" + std::to_string(++names_); }
  template <class T>
  const T& one_of(const std::vector<T>& list) {
    return list[below(random_, list.size())];
  }
  void step(const std::string& name, const std::string& body) {
    steps_ += "  " + name + ":\n" + body;
  }
  std::string lane() { return std::string("    lane: ") + (chance(70) ? "clerk" : "boss") + "\n"; }

  // Blocks one after another; `behind` are steps with people that every run has passed.
  void sequence(const std::string& entry, const std::string& next, int depth, Names& behind) {
    const std::size_t count = 1 + below(random_, depth > 0 ? 3 : 2);
    Names entries{entry};
    while (entries.size() < count) entries.push_back(fresh());
    Names passed;  // entries before, in this sequence: an arrow forward to them is a loop
    for (std::size_t i = 0; i < count; ++i) {
      passed.push_back(entries[i]);
      block(entries[i], i + 1 < count ? entries[i + 1] : next, depth, behind, passed);
    }
  }

  void block(const std::string& entry, const std::string& next, int depth, Names& behind,
             const Names& passed) {
    const std::uint64_t kind = below(random_, depth > 0 ? 10 : 5);
    switch (kind) {
      case 0:
      case 1:
        return task(entry, next, behind);
      case 2:
        return loop(entry, next, behind, passed);
      case 3:
        return gate(entry, next, behind);
      case 4:
        return set(entry, next);
      case 5:
        return exclusive(entry, next, depth, behind);
      case 6:
      case 7:
        return parallel(entry, next, depth, behind);
      case 8:
        return early(entry, next, depth, behind);
      default:
        return inclusive(entry, next, depth, behind);
    }
  }

  void task(const std::string& entry, const std::string& next, Names& behind) {
    std::string body = "    task: t\n" + lane();
    if (chance(25))
      body += "    who: [clerk, boss, superior of starter]\n    needs: " +
              std::string(chance(50) ? "all" : "2") + "\n";
    step(entry, body + "    then: " + next + "\n");
    behind.push_back(entry);
  }

  void loop(const std::string& entry, const std::string& next, Names& behind, const Names& passed) {
    std::string back = "then: " + one_of(passed);
    if (chance(40)) back = "back to: " + one_of(behind);
    step(entry, "    task: t\n" + lane() + "    answers:\n      again: {" + back +
                    "}\n      go: {then: " + next + "}\n");
    behind.push_back(entry);
  }

  void gate(const std::string& entry, const std::string& next, Names& behind) {
    static const Names modes{"any", "all", "in order", "2", "at least 2/3", "more than 1/2"};
    const std::string mode = one_of(modes);
    std::string body = "    approve: a\n" + lane() + "    pass: " + mode + "\n";
    if (chance(70) || mode == "2") body += "    who: [clerk, boss, head]\n";
    if (chance(30)) body += "    abstain: not counted\n";
    if (chance(20)) body += "    early: all answered\n";
    body += "    opinion: free\n    approved: " + next + "\n    rejected: ";
    step(entry, body + (chance(70) ? "{back to: " + one_of(behind) + "}" : next) + "\n");
    behind.push_back(entry);
  }

  void set(const std::string& entry, const std::string& next) {
    step(entry, "    set: s\n    values:\n      x: =if x = null then 1 else x + 1\n    then: " +
                    next + "\n");
  }

  void exclusive(const std::string& entry, const std::string& next, int depth, Names& behind) {
    const std::string one = fresh(), other = fresh();
    if (chance(50)) {
      step(entry, "    choose: c\n    branches:\n      - when: x != null and x > " +
                      std::to_string(below(random_, 4)) + "\n        then: " + one +
                      "\n      - otherwise: " + other + "\n");
    } else {
      step(entry, "    choose: c\n" + lane() + "    answers:\n      left: {then: " + one +
                      "}\n      right: {then: " + other + "}\n");
    }
    Names inside = behind;
    sequence(one, next, depth - 1, inside);
    inside = behind;
    sequence(other, next, depth - 1, inside);
  }

  // Branches between a split and a join; the last step of each is known by name.
  Names branches(const std::string& split, const std::string& join, int depth, const Names& behind,
                 const std::string& conditions) {
    const std::size_t count = 2 + below(random_, 2);
    Names lasts;
    std::string body = "    split: p\n    branches:\n";
    Names firsts;
    for (std::size_t i = 0; i < count; ++i) firsts.push_back(fresh());
    for (std::size_t i = 0; i < count; ++i) {
      body += conditions.empty() || i == 0
                  ? "      - " + firsts[i] + "\n"
                  : "      - when: x != null and x > " + std::to_string(below(random_, 3)) +
                        "\n        then: " + firsts[i] + "\n";
    }
    step(split, body);
    for (std::size_t i = 0; i < count; ++i) {
      Names inside = behind;
      const std::string last = fresh();
      sequence(firsts[i], last, depth - 1, inside);
      lasts.push_back(last);
      const bool may_stop = !conditions.empty() && chance(30);
      if (!may_stop) {
        task(last, join, inside);
        continue;
      }
      const std::string stop = fresh();
      step(last, "    task: t\n" + lane() + "    answers:\n      go: {then: " + join +
                     "}\n      stop: {then: " + stop + "}\n");
      step(stop, "    end: e\n    lane: clerk\n");
    }
    return lasts;
  }

  void parallel(const std::string& entry, const std::string& next, int depth, Names& behind) {
    const std::string join = fresh();
    const Names lasts = branches(entry, join, depth, behind, "");
    step(join, "    join: j\n    then: " + next + "\n");
    behind.push_back(one_of(lasts));
  }

  void early(const std::string& entry, const std::string& next, int depth, Names& behind) {
    static const Names rests{"go on", "cancel", "finish"};
    const std::string join = fresh();
    const Names lasts = branches(entry, join, depth, behind, "");
    std::string needs = chance(50) ? "first" : "2";
    if (chance(30)) needs = "[" + lasts[0] + "]";
    step(join, "    join: j\n    needs: " + needs + "\n    rest: " + one_of(rests) +
                   "\n    then: " + next + "\n");
  }

  void inclusive(const std::string& entry, const std::string& next, int depth, Names& behind) {
    const std::string join = fresh();
    branches(entry, join, depth, behind, "when");
    step(join, "    join: j\n    needs: alive\n    then: " + next + "\n");
  }

  Random& random_;
  int names_ = 0;
  std::string steps_;
};

}  // namespace

std::string random_process(Random& random) { return Writer(random).process(); }

}  // namespace banli::tests
