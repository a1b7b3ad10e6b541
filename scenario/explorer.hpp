// Plays a process by machine, towards an element that nobody has passed: whoever may act acts,
// fills in what is asked for, and takes the way that the guide points out. What it did can be
// played again as a scenario.
#pragma once

#include <optional>

#include "scenario/filler.hpp"
#include "scenario/guide.hpp"
#include "scenario/world.hpp"

namespace banli::scenario {

struct Aim {
  const graph::Graph& graph;
  Element target;
  text::Vocabulary vocabulary = text::Vocabulary::english;
};

class Explorer {
 public:
  Explorer(const Aim& aim, std::shared_ptr<const Premises> premises, std::uint64_t seed);

  // The acts of a play that passed the target and came to the end of its case; nothing where it did
  // not get there.
  std::optional<std::vector<language::Act>> explore();
  const Passed& passed() const { return world_.passed(); }

 private:
  enum class Came { on, nowhere };

  bool start();
  InstanceId first_case();
  Came move();
  Came await();
  Came act_at(const runtime::TaskRow& row);
  Came wait_for_time();
  Came meet(const runtime::WaitRow& wait);
  bool try_act(language::Act act, const graph::Work* work);
  void answer_problems(language::Doing& doing, const text::Refusal& refusal,
                       const graph::Work* work);
  void choose_people(language::Doing& doing, std::string_view at);
  void fill_telling(language::Doing& doing, const graph::Work* work);
  void put(language::Doing& doing, const forms::Field& field, const std::string& name);
  std::vector<std::string> people_for(const runtime::TaskRow& row) const;
  std::vector<runtime::TaskRow> tasks();
  bool is_over();
  bool has_passed_target() const;

  const Aim& aim_;
  std::shared_ptr<const Premises> premises_;
  World world_;
  Guide guide_;
  Chance chance_;
  Filler filler_;
  bool fills_more_ = false;  // than is asked for
  InstanceId case_;
  std::vector<language::Act> acts_;
};

}  // namespace banli::scenario
