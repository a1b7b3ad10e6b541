#include "cli/doctor/complaint.hpp"
#include "cli/files.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "runtime/fault.hpp"
#include "text/catalogue.hpp"
#include "views/site_act.hpp"
#include "views/titled_arguments.hpp"

namespace banli::cli {
namespace {

constexpr Word all_well{"没有毛病：{path}，{entries} 条历史",
                        "nothing is wrong: {path}, {entries} entries"};
constexpr Word some_wrong{"{n} 处毛病", "things that are wrong: {n}"};

// A file that cannot be read is a finding as well, and the last one.
Complaints examine(Session& session) {
  Complaints found;
  try {
    if (!is_there(session.database())) return {{"no-database", {{"file", session.database()}}}};
    if (!session.has_site()) return {{"no-site", {{"file", session.database()}}}};
    for (const auto examine_one : {examine_place, examine_journal, examine_files, examine_office,
                                   examine_cases, examine_waits}) {
      for (Complaint& one : examine_one(session)) found.push_back(std::move(one));
    }
  } catch (const runtime::Fault& fault) {
    found.push_back({fault.code(), fault.arguments()});
  }
  return found;
}

text::Arguments in_titles(Session& session, const Complaint& one) {
  if (one.bundle.empty()) return one.arguments;
  const auto graph = session.site().graph(one.bundle);
  const auto titled = views::titled_arguments(session.site(), graph.get(), one.arguments);
  return views::arguments_in(titled, session.language());
}

std::vector<views::ComplaintLine> in_words(Session& session, const Complaints& found) {
  std::vector<views::ComplaintLine> lines;
  for (const Complaint& one : found) {
    const text::Arguments titled = in_titles(session, one);
    lines.push_back({one.code, text::message(one.code, titled, session.language()),
                     text::help(one.code, one.arguments, session.language())});
  }
  return lines;
}

std::string complaints_text(const std::vector<views::ComplaintLine>& lines) {
  std::string text;
  for (const views::ComplaintLine& line : lines) {
    text += line.message + " [" + line.code + "]\n  → " + line.help + "\n";
  }
  return text;
}

Exit examine_site(Session& session) {
  const Complaints found = examine(session);
  const std::vector<views::ComplaintLine> lines = in_words(session, found);
  if (session.is_json()) {
    session.print_json(views::to_json(lines));
  } else if (!found.empty()) {
    session.print(complaints_text(lines));
  }
  if (!found.empty()) {
    session.tell(some_wrong, {{"n", std::to_string(found.size())}});
    return Exit::refused;
  }
  const std::string entries = std::to_string(session.reader().tail().last.value);
  session.tell(all_well, {{"path", session.database()}, {"entries", entries}});
  return Exit::fine;
}

}  // namespace

Verb doctor() {
  struct Given {};
  return make_verb<Given>(
      {"",
       "doctor",
       {"体检：数据库、历史、组织和案件有什么毛病，各用哪条命令治",
        "what is wrong with this office, and which command helps"},
       {"banli doctor", "banli doctor --db office.db --json"},
       Needs::nothing},
      [](Given&, Options&) {},
      [](const Given&, Session& session) { return examine_site(session); });
}

}  // namespace banli::cli
