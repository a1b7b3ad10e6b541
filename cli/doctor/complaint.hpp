// What is wrong with an office, as `banli doctor` tells it: a note of the catalogue whose help
// names the command that mends it. The message calls things by their titles, the command by the
// names that it takes.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"

namespace banli::cli {

struct Complaint {
  std::string code;
  text::Arguments arguments;
  std::string bundle = {};  // whose steps and roles are named; none: they stand as they are
};
using Complaints = std::vector<Complaint>;

// The newest entries as they stand; `journal verify` reads them all.
Complaints examine_journal(Session& session);
// Contents of files that no entry names; reads all entries, if there are contents.
Complaints examine_files(Session& session);
// Cases that are held up: incidents, quarantines, overdue tasks that nobody can claim.
Complaints examine_cases(Session& session);
// What is deployed: an organisation, somebody for each role that steps need, a post for everybody.
Complaints examine_office(Session& session);
// Timers that nobody runs, messages that nobody came for.
Complaints examine_waits(Session& session);
// Room on the disk, and who may write the file.
Complaints examine_place(Session& session);

}  // namespace banli::cli
