#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/document.hpp"

namespace banli::cli {
namespace {

constexpr std::size_t shown_digits = 12;

std::string process_table(Session& session, const std::vector<views::DocumentLine>& lines) {
  Table table({session.word(words::head_name), session.word(words::head_title),
               session.word(words::head_version), session.word(words::head_bundle)});
  for (const views::DocumentLine& line : lines) {
    table.add({{line.row.name},
               {session.in(line.title)},
               {std::to_string(line.row.version)},
               {line.row.bundle.substr(0, shown_digits)}});
  }
  return table.text(Stream::output);
}

Exit list_processes(Session& session, std::size_t limit) {
  std::vector<views::DocumentLine> lines;
  for (const runtime::DocumentRow& row : session.reader().documents("process")) {
    if (lines.size() < limit) lines.push_back(views::document_line(session.site(), row));
  }
  if (session.is_json()) {
    session.print_json(views::to_json(lines));
  } else if (lines.empty()) {
    session.tell(words::no_processes);
    session.tell(words::next, {{"command", "banli process deploy PATH…"}});
  } else {
    session.print(process_table(session, lines));
  }
  return Exit::fine;
}

}  // namespace

Verb process_list() {
  struct Given {
    std::size_t limit = 1'000;
  };
  return make_verb<Given>(
      {"process",
       "list",
       {"已部署的流程，各自的最新一版", "the deployed processes, the newest version of each"},
       {"banli process list", "banli process list --json"}},
      [](Given& given, Options& options) {
        options.count("--limit", given.limit, words::limit_option);
      },
      [](const Given& given, Session& session) { return list_processes(session, given.limit); });
}

}  // namespace banli::cli
