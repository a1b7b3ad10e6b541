// The files of a deploy, each read as what its first key says it is. Two files that say they are
// the same thing, two organisations and kinds that are not built yet are Problems.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "calendar/calendar_file.hpp"
#include "forms/form.hpp"
#include "language/definition.hpp"
#include "office/organisation.hpp"
#include "runtime/deploy.hpp"
#include "tables/table.hpp"

namespace banli::runtime {

template <class Thing>
struct ReadDocument {
  std::string path;
  std::string text;
  std::string digest;
  text::Span span;  // the begin of the file
  std::shared_ptr<const Thing> thing;
};
using ReadCalendar = ReadDocument<calendar::CalendarFile>;
using ReadForm = ReadDocument<forms::Form>;
using ReadOrganisation = ReadDocument<office::Organisation>;
using ReadProcess = ReadDocument<language::Definition>;
using ReadTable = ReadDocument<tables::Table>;

struct ReadFiles {
  std::map<std::string, ReadCalendar, std::less<>> calendars;
  std::map<std::string, ReadForm, std::less<>> forms;
  std::optional<ReadOrganisation> organisation;
  std::map<std::string, ReadProcess, std::less<>> processes;
  std::map<std::string, ReadTable, std::less<>> tables;
  // All of them, but for errors inside of processes whose steps and lanes are known.
  bool are_known = true;
};

ReadFiles read_files(const std::vector<File>& files, text::Sources& sources,
                     text::Problems& problems);

// Each once: what several files bring about is told of one.
void append_new(text::Problems& problems, const text::Problems& more);

// One text as one kind of thing; what a deployed text says.
std::optional<ReadCalendar> read_calendar_text(const File& file, text::Sources& sources,
                                               text::Problems& problems);
std::optional<ReadForm> read_form_text(const File& file, text::Sources& sources,
                                       text::Problems& problems);
std::optional<ReadOrganisation> read_organisation_text(const File& file, text::Sources& sources,
                                                       text::Problems& problems);
std::optional<ReadTable> read_table_text(const File& file, text::Sources& sources,
                                         text::Problems& problems);
std::optional<ReadProcess> read_process_text(const File& file, text::Sources& sources,
                                             text::Problems& problems);

}  // namespace banli::runtime
