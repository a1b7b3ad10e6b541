#include "cli/find.hpp"
#include "cli/named_word.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/files.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

constexpr Word no_files{"案件里还没有附件", "there are no files in this case yet"};

std::string file_table(Session& session, const std::vector<views::FileLine>& lines) {
  Table table({session.word(words::head_entry), session.word(words::head_field),
               session.word(words::head_label), session.word(words::head_name),
               session.word(words::head_size), session.word(words::head_by),
               session.word(words::head_at), session.word(words::head_state)});
  for (const views::FileLine& line : lines) {
    table.add({{std::to_string(line.entry)},
               {line.path},
               {session.in(line.label)},
               {line.file.name},
               {forms::size_text(line.file.size)},
               {session.title(line.by)},
               {session.local_time(line.at)},
               {named_word(views::name(line.state), session.language())}});
  }
  return table.text(Stream::output);
}

Exit list_files(const std::string& named, Session& session) {
  const auto found = find_case_to_read(session, named);
  if (!found) return session.refuse(found.error());
  const auto seen = session.door().see(found->id);
  if (!seen) return session.refuse(seen.error());
  const std::vector<views::FileLine> lines =
      views::files_of_case(session.site(), *seen->graph, *seen->instance);
  if (session.is_json()) {
    session.print_json(views::list_json(lines));
  } else if (lines.empty()) {
    session.tell(no_files);
  } else {
    session.print(file_table(session, lines));
  }
  return Exit::fine;
}

}  // namespace

Verb file_list() {
  struct Given {
    std::string instance;
  };
  return make_verb<Given>(
      {"file",
       "list",
       {"一件案件的附件：在哪个字段、多大、谁交的、换掉没有",
        "the files of a case: in which field, how large, who gave it, whether it stands"},
       {"banli file list HT2611001", "banli file list 17 --json"}},
      [](Given& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
      },
      [](const Given& given, Session& session) { return list_files(given.instance, session); });
}

}  // namespace banli::cli
