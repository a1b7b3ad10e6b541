// One play's world: a copy of the premises whose clock stands still until it is told to move on.
// What happens in it is noted as passed. Chance is a count, so a play is always the same.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "runtime/door.hpp"
#include "scenario/passed.hpp"
#include "scenario/premises.hpp"

namespace banli::scenario {

class World {
 public:
  World(std::shared_ptr<const Premises> premises, Instant begin);

  Instant now() const { return now_; }
  const office::Office& office() const { return premises_->office(); }
  const calendar::Calendar& calendar() const { return office().calendar; }
  // As the history names him; what was given where nobody is called so.
  std::string person(std::string_view login_or_person) const;

  std::expected<runtime::Answer, text::Refusal> ask(const std::string& actor,
                                                    decltype(runtime::Request::act) act);
  // The clock moves on to `until`. What is due on the way happens, each at its time.
  void pass_to(Instant until);

  runtime::Reader& reader() { return *reader_; }
  runtime::Door::Seen see(InstanceId id);  // which is there
  std::vector<runtime::TaskRow> open_tasks(InstanceId id);
  const Passed& passed() const { return passed_; }

 private:
  void fire_what_is_due();
  runtime::Surroundings surroundings();
  void attach_files(runtime::Request& request);

  std::shared_ptr<const Premises> premises_;
  runtime::MemoryStore store_;
  std::unique_ptr<runtime::Reader> reader_;
  Instant now_;
  std::uint64_t chance_ = 0;
  Passed passed_;
  runtime::Door door_;
  std::map<InstanceId, runtime::Door::Seen> seen_;
};

}  // namespace banli::scenario
