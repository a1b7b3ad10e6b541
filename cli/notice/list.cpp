#include "cli/named_word.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

struct NoticeListGiven {
  bool all = false;
  std::size_t limit = 100;
};

std::string notice_table(Session& session, const std::vector<views::NoticeLine>& lines) {
  Table table({session.word(words::head_at), session.word(words::head_what),
               session.word(words::head_to), session.word(words::head_case),
               session.word(words::head_process), session.word(words::head_name)});
  for (const views::NoticeLine& line : lines) {
    const runtime::NoticeRow& row = line.row;
    const std::string id = std::to_string(row.instance.value);
    table.add({{session.local_time(row.at)},
               {named_word(row.what, session.language())},
               {session.title(line.to)},
               {row.number.empty() ? id : row.number},
               {session.title(line.process)},
               {row.name}});
  }
  return table.text(Stream::output);
}

runtime::NoticeFilter filter_of(const NoticeListGiven& given, Session& session) {
  runtime::NoticeFilter filter;
  filter.limit = given.limit;
  if (given.all) return filter;
  filter.person = session.site().person_name(session.actor());
  filter.roles = session.site().organisation().roles_of(filter.person);
  return filter;
}

Exit list_notices(const NoticeListGiven& given, Session& session) {
  std::vector<views::NoticeLine> lines;
  for (const runtime::NoticeRow& row : session.reader().notices(filter_of(given, session))) {
    lines.push_back(views::notice_line(session.site(), row));
  }
  if (session.is_json()) {
    session.print_json(views::list_json(lines));
  } else if (lines.empty()) {
    session.tell(words::no_notices);
  } else {
    session.print(notice_table(session, lines));
  }
  return Exit::fine;
}

}  // namespace

Verb notice_list() {
  return make_verb<NoticeListGiven>(
      {"notice",
       "list",
       {"收件箱：催办、通知、抄送给我或我的角色的，新的在前",
        "my inbox: what I or my roles were urged, told or copied, newest first"},
       {"banli notice list"}},
      [](NoticeListGiven& given, Options& options) {
        options.flag("--all", given.all, {"所有人的", "everybody's"});
        options.count("--limit", given.limit, words::limit_option);
      },
      [](const NoticeListGiven& given, Session& session) { return list_notices(given, session); });
}

}  // namespace banli::cli
