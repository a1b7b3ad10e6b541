// The story of a case: one line for each act, with its time, who did it, at which step, and what
// came of it: fields old and new, opinions, what opened, what a return undid and whose work.
#pragma once

#include <expected>
#include <string>
#include <vector>

#include "execution/entry.hpp"
#include "execution/instance.hpp"
#include "views/titled_arguments.hpp"

namespace banli::views {

struct HistoryDetail {
  enum class Kind {
    number,    // word: the business number
    written,   // path, label, form, before, after
    opinion,   // after
    reason,    // after: why somebody else has the task now
    closed,    // step; word: the answer or outcome; tally
    passed,    // step: done by the engine; word: where it went, if it chose
    opened,    // step; holders, roles; word: which turn of several
    left_out,  // step; holders, roles: who is not asked; word: why; label: the step where he agreed
    answer,    // step; word: what a seat answered while others have not yet
    seat,      // step; word: claimed, released …; holders
    returned,  // several `step`s follow as `reached`; after: the reason
    reached,   // step: where the case went back to
    undone,    // step; holders: whose finished work is undone
    cancelled,  // step; holders: whose open work ends
    reopened,   // step: open again as it was
    stands,     // step; holders: what they did before a return stands again
    comment,    // after
    incident,   // step; word: the code; about: what its words name
    resolved,   // step
    met,        // step; tally: the kind of wait; word: what came: a message's id, a worker, a case
    called,     // process; word: its name; tally: the number of the case, or its id
    noticed,    // word: urged, escalated …; holders, roles: whom; tally: a message, a slip; or
                // chosen, with the step for which they are
    read,       // word: the number of another case; path there; after
    migrated,   // word: the version; tally: `horizon` where only the start can be returned to
    renamed,    // step: as it is called now; label: as it was before
    forgotten,  // step: was done, and is no more in the version that holds now; holders
    ended       // word: the outcome; after: the reason
  };
  Kind kind = Kind::opened;
  VisitId visit;
  Titled step;
  std::string step_kind;
  std::string word;
  std::string tally;
  std::vector<Titled> holders, roles;
  Titled process;
  TitledArguments about;
  std::string path;
  Bilingual label;                      // of the field, or of the answer that was given
  Titled form;                          // that has the field, or was copied
  const forms::Field* field = nullptr;  // of the path; lives as long as the site
  Value before, after;
  std::optional<Instant> due;  // of a time that was met late
};

struct HistoryLine {
  std::uint64_t number = 0;  // in the case, `#n`
  Position position;
  Instant time;
  Titled actor;
  std::string for_whom;
  std::string channel;
  std::string act;  // start, claim, complete …
  VisitId visit;    // at which the act was done; 0 = the case
  Titled step;
  std::vector<HistoryDetail> details;
};

std::string_view name(HistoryDetail::Kind kind);

// All entries of the case, in order. Without its bundle, steps and fields bear their names.
std::vector<HistoryLine> history(Site& site, InstanceId id);
text::Json to_json(const std::vector<HistoryLine>& lines);

}  // namespace banli::views
