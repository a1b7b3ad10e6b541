// A journal made by hand, without an engine: it gives the next entry of a subject with its
// position, number and hashes, and rows that go with it. The same calls always give the same
// journal.
#pragma once

#include <map>
#include <string>

#include "runtime/store.hpp"

namespace banli::tests {

class SampleJournal {
 public:
  struct Wish {  // what an entry is to be; the rest follows
    std::string subject;
    std::string actor = "zhangmin";
    std::string key;
    std::string values;
    std::string content = {};  // SHA-256 of a file that it brings
  };
  // `command` distinguishes commands: entries of one command share it.
  execution::Entry next(std::uint64_t command, const Wish& wish);

  runtime::Tail tail() const { return tail_; }

 private:
  struct Last {
    std::uint64_t number = 0;
    Digest hash{};
  };
  std::map<std::string, Last> chains_;
  runtime::Tail tail_;
};

// {"<digest>":{"s":…,"v":"<text>"}}
std::string one_value(std::string_view text);

// Rows such as the door writes beside an entry of case `id`: the case, one task open or done, a
// counter.
runtime::Rows sample_rows(InstanceId id, const execution::Entry& entry);

// A site, a process and three cases, in nine commands with twelve entries; one turn per command.
void write_sample(runtime::Store& store);

}  // namespace banli::tests
