// The files of a case, as its history has them: who filled in which, when, and whether it still
// stands. One that was replaced is still there, named by the entry that brought it. What is secret
// to the reader is not among them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "execution/instance.hpp"
#include "forms/file.hpp"
#include "views/site.hpp"

namespace banli::views {

struct FileLine {
  enum class State { stands, undone, replaced };  // undone: its writer was, by a return
  std::uint64_t entry = 0;                        // of the case, that brought it
  std::string path;                               // record.field, record.table[2].column
  Bilingual label;                                // of the field
  forms::FileValue file;
  Titled by;
  Instant at;
  State state = State::replaced;
};
std::string_view name(FileLine::State state);

// In the order in which they came.
std::vector<FileLine> files_of_case(Site& site, const graph::Graph& graph,
                                    const execution::Instance& instance);

text::Json to_json(const FileLine& line);

}  // namespace banli::views
