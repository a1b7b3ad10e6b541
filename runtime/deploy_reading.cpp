#include "runtime/deploy_reading.hpp"

#include <algorithm>
#include <utility>

#include "base/sha256.hpp"
#include "language/scenario.hpp"
#include "tables/proof.hpp"
#include "tables/read_table.hpp"
#include "text/tree.hpp"

namespace banli::runtime {
namespace {

// Moves the problems of a reading into `problems`; what was read is kept.
template <class Thing>
std::optional<Thing> taken(text::Checked<Thing> read, text::Problems& problems) {
  if (read) return std::move(*read);
  problems.insert(problems.end(), read.error().begin(), read.error().end());
  return {};
}

struct SourceTree {
  text::SourceId source;
  std::optional<text::Tree> tree;
};

SourceTree read_source(const File& file, text::Sources& sources, text::Problems& problems) {
  const text::SourceId source = sources.add(file.path, file.text);
  return {source, taken(text::read_yaml(sources, source), problems)};
}

text::Span first_key(const SourceTree& read) {
  if (read.tree->pairs.empty()) return {read.source, 0, 0};
  return read.tree->pairs.front().key.span;
}

template <class Thing>
std::optional<ReadDocument<Thing>> document(const File& file, const SourceTree& read,
                                            text::Checked<Thing> checked,
                                            text::Problems& problems) {
  std::optional<Thing> thing = taken(std::move(checked), problems);
  if (!thing) return {};
  return ReadDocument<Thing>{file.path, file.text, hex(sha256(file.text)), first_key(read),
                             std::make_shared<const Thing>(std::move(*thing))};
}

text::Problem twice(const text::Span& second, const text::Span& first, std::string name) {
  text::Problem problem = text::error_at(second, "deployed-twice", {{"name", name}});
  problem.notes.push_back({"deployed-first-here", first, {{"name", std::move(name)}}});
  return problem;
}

class FilesReader {
 public:
  FilesReader(text::Sources& sources, text::Problems& problems)
      : sources_(sources), problems_(problems) {}

  void read(const File& file) {
    const SourceTree read = read_source(file, sources_, problems_);
    if (!read.tree) return;
    switch (language::file_kind(*read.tree)) {
      case language::FileKind::process:
        return keep_process(file, read);
      case language::FileKind::form:
        return keep(files_.forms, &forms::Form::id,
                    document(file, read, forms::read_form(*read.tree), problems_));
      case language::FileKind::organisation:
        return keep_organisation(
            document(file, read, office::read_organisation(*read.tree), problems_));
      case language::FileKind::calendar:
        return keep(files_.calendars, &calendar::CalendarFile::name,
                    document(file, read, calendar::read_calendar(*read.tree), problems_));
      case language::FileKind::table:
        return keep_table(document(file, read, tables::read_table(*read.tree), problems_));
      case language::FileKind::scenario:  // is checked, and played elsewhere
        static_cast<void>(taken(language::read_scenario(*read.tree), problems_));
        return;
      case language::FileKind::report:
        return report_key("file-not-built-yet", read);
      case language::FileKind::unknown:
        return report_key("unknown-file", read);
    }
  }
  ReadFiles take() {
    files_.are_known = errors_in_parts_ == count_errors(problems_);
    return std::move(files_);
  }

 private:
  static std::ptrdiff_t count_errors(const text::Problems& problems) {
    return std::ranges::count(problems, text::Severity::error, &text::Problem::severity);
  }

  void keep_process(const File& file, const SourceTree& read) {
    text::Problems problems;
    auto definition = language::read_process_in_part(*read.tree, problems);
    if (definition) errors_in_parts_ += count_errors(problems);
    std::ranges::move(problems, std::back_inserter(problems_));
    if (!definition) return;
    keep(files_.processes, &language::Definition::name,
         document(file, read, text::Checked<language::Definition>(std::move(*definition)),
                  problems_));
  }

  template <class Thing>
  void keep(std::map<std::string, ReadDocument<Thing>, std::less<>>& kept,
            std::string Thing::* name, std::optional<ReadDocument<Thing>> read) {
    if (!read) return;
    const text::Span span = read->span;
    const auto [place, is_new] = kept.try_emplace((*read->thing).*name, std::move(*read));
    if (!is_new) problems_.push_back(twice(span, place->second.span, place->first));
  }
  void keep_organisation(std::optional<ReadOrganisation> read) {
    if (!read) return;
    if (!files_.organisation) {
      files_.organisation = std::move(read);
    } else {
      problems_.push_back(twice(read->span, files_.organisation->span, read->thing->name));
    }
  }
  void keep_table(std::optional<ReadTable> read) {
    if (!read) return;
    std::ranges::move(tables::prove(*read->thing), std::back_inserter(problems_));
    keep(files_.tables, &tables::Table::name, std::move(read));
  }
  void report_key(std::string code, const SourceTree& read) {
    const text::Span span = first_key(read);
    problems_.push_back(
        text::error_at(span, std::move(code), {{"key", std::string(sources_.text(span))}}));
  }

  text::Sources& sources_;
  text::Problems& problems_;
  ReadFiles files_;
  std::ptrdiff_t errors_in_parts_ = 0;  // of processes that are looked at all the same
};

}  // namespace

ReadFiles read_files(const std::vector<File>& files, text::Sources& sources,
                     text::Problems& problems) {
  FilesReader reader(sources, problems);
  for (const File& file : files) reader.read(file);
  return reader.take();
}

std::optional<ReadCalendar> read_calendar_text(const File& file, text::Sources& sources,
                                               text::Problems& problems) {
  const SourceTree read = read_source(file, sources, problems);
  if (!read.tree) return {};
  return document(file, read, calendar::read_calendar(*read.tree), problems);
}

std::optional<ReadForm> read_form_text(const File& file, text::Sources& sources,
                                       text::Problems& problems) {
  const SourceTree read = read_source(file, sources, problems);
  if (!read.tree) return {};
  return document(file, read, forms::read_form(*read.tree), problems);
}

std::optional<ReadOrganisation> read_organisation_text(const File& file, text::Sources& sources,
                                                       text::Problems& problems) {
  const SourceTree read = read_source(file, sources, problems);
  if (!read.tree) return {};
  return document(file, read, office::read_organisation(*read.tree), problems);
}

std::optional<ReadTable> read_table_text(const File& file, text::Sources& sources,
                                         text::Problems& problems) {
  const SourceTree read = read_source(file, sources, problems);
  if (!read.tree) return {};
  return document(file, read, tables::read_table(*read.tree), problems);
}

std::optional<ReadProcess> read_process_text(const File& file, text::Sources& sources,
                                             text::Problems& problems) {
  const SourceTree read = read_source(file, sources, problems);
  if (!read.tree) return {};
  return document(file, read, language::read_process(*read.tree), problems);
}

void append_new(text::Problems& problems, const text::Problems& more) {
  for (const text::Problem& problem : more) {
    const auto is_same = [&](const text::Problem& one) {
      return one.code == problem.code && one.span == problem.span;
    };
    if (std::ranges::none_of(problems, is_same)) problems.push_back(problem);
  }
}

}  // namespace banli::runtime
