// What commands on the whole site answer.
#pragma once

#include "runtime/store.hpp"
#include "text/json.hpp"

namespace banli::views {

struct OpenedSite {
  std::string title, zone, administrator, path;
};
text::Json to_json(const OpenedSite& site);

struct Rebuilt {
  std::uint64_t entries = 0;
};
text::Json to_json(const Rebuilt& rebuilt);

struct BackedUp {
  std::string path, checkpoint;
  std::uint64_t entries = 0;
};
text::Json to_json(const BackedUp& copy);

// Files of a designer that were written anew; not done: only shown.
struct Rewritten {
  std::vector<std::string> paths;
  bool is_done = true;
};
text::Json to_json(const Rewritten& files);

// What is wrong with the office, in words, and the command that helps.
struct ComplaintLine {
  std::string code, message, help;
};
text::Json to_json(const std::vector<ComplaintLine>& complaints);

// What a check of the journal found at an entry, in words.
struct FindingLine {
  std::string code, message;
  Position position;
  std::string subject;
};
struct VerificationSheet {
  std::vector<FindingLine> findings;
  std::uint64_t found = 0, entries = 0, subjects = 0, values = 0, contents = 0;
  std::string checkpoint;  // empty where something was found
};
text::Json to_json(const VerificationSheet& sheet);

}  // namespace banli::views
