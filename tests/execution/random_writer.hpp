// Writes one random process, block by block: a block stands between its first step and the step
// behind it, and may hold blocks of its own. What every run has passed before a block is known, so
// that arrows back mostly lead where they may.
#pragma once

#include <string>
#include <vector>

#include "tests/execution/random_process.hpp"

namespace banli::tests {

class RandomWriter {
 public:
  explicit RandomWriter(Random& random) : random_(random) {}

  std::string process();

 private:
  using Names = std::vector<std::string>;
  // What a block leads to, and what its steps may go back to.
  struct Place {
    std::string entry;
    std::string next;
    int depth = 0;
  };

  bool chance(int percent) { return below(random_, 100) < static_cast<std::uint64_t>(percent); }
  std::string fresh() { return "s" + std::to_string(++names_); }
  template <class T>
  const T& one_of(const std::vector<T>& list) {
    return list[below(random_, list.size())];
  }
  void step(const std::string& name, const std::string& body);
  std::string lane();
  std::string large_x();  // a condition that mostly turns true in the end

  // random_writer.cpp: sequences and what moves the tokens.
  void sequence(const Place& at, Names& behind);
  void block(const Place& at, Names& behind, const Names& passed);
  void task(const Place& at, Names& behind);
  void loop(const Place& at, Names& behind, const Names& passed);
  void gate(const Place& at, Names& behind);
  std::string words_of_votes(bool may_abstain);
  std::string signers(const std::string& mode);
  void set(const Place& at);
  void exclusive(const Place& at, const Names& behind);
  void either(const Place& at, const Names& firsts, const Names& behind);
  Names branches(const Place& at, const std::string& join, const Names& behind,
                 const std::string& conditions);
  void branch_end(const std::string& last, const std::string& join, bool may_stop, Names& inside);
  void parallel(const Place& at, Names& behind);
  void early(const Place& at, const Names& behind);
  void inclusive(const Place& at, const Names& behind);

  // random_kinds.cpp: kinds that wait for no person, and scopes.
  void waiting(const Place& at, const Names& behind);
  void wait_for_several(const Place& at, const Names& behind);
  void call(const Place& at, const Names& behind);
  void job(const Place& at, const Names& behind);
  void notify(const Place& at, Names& behind);
  void decide(const Place& at);
  void group(const Place& at, Names& behind);
  std::string inside_of_group(const Place& at, const Names& behind, bool& may_fail);
  std::string turns(const std::string& step);

  // random_stages.cpp: what happens meanwhile, and the keys of any step.
  enum class Host { work, wait, call, group, group_that_fails, job, whole };
  std::string stages(Host host, const Place& at, const Names& behind, const Names& answers);
  std::string stage(Host host, const Place& at, const Names& behind, const Names& answers);
  std::string cause(Host host);
  std::string effect(Host host, const Place& at, const Names& behind, const Names& answers);
  std::string settings();
  std::string undo(const Names& behind);
  std::string aside(const Names& behind);
  void finish_scope();

  struct Aside {
    std::string entry;
    Names behind;
  };

  Random& random_;
  int names_ = 0;
  bool is_aside_ = false;  // inside of one nothing more is begun beside
  // Of the scope that is being written, behind its main path.
  std::vector<Aside> asides_;
  std::string detours_;
  std::string steps_;
};

}  // namespace banli::tests
