#include <algorithm>

#include "cli/named_word.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "runtime/outbox.hpp"
#include "views/letter.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

struct NoticeListGiven {
  bool all = false;
  bool undelivered = false;
  bool seen = false;
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

std::vector<runtime::OutboxRow> undelivered(const NoticeListGiven& given, Session& session) {
  std::vector<runtime::OutboxRow> rows = session.reader().outbox({.due = {}, .limit = given.limit});
  if (given.all) return rows;
  const runtime::NoticeFilter his = filter_of(given, session);
  std::erase_if(rows, [&](const runtime::OutboxRow& row) {
    const std::string& to = row.notice.to;
    return to != his.person && std::ranges::find(his.roles, to) == his.roles.end();
  });
  return rows;
}

std::string undelivered_table(Session& session, const std::vector<runtime::OutboxRow>& rows) {
  Table table({session.word(words::head_id), session.word(words::head_what),
               session.word(words::head_to), session.word(words::head_case),
               session.word(words::head_tries), session.word(words::head_again),
               session.word(words::head_reason)});
  for (const runtime::OutboxRow& row : rows) {
    const views::NoticeLine line = views::notice_line(session.site(), row.notice);
    const std::string id = std::to_string(row.notice.instance.value);
    const bool is_given_up = !row.due;
    table.add({{runtime::notice_id(row.notice)},
               {named_word(row.notice.what, session.language())},
               {session.title(line.to)},
               {row.notice.number.empty() ? id : row.notice.number},
               {std::to_string(row.attempts)},
               {is_given_up ? session.word(words::never_again) : session.local_time(*row.due),
                is_given_up ? Paint::red : Paint::plain},
               {reason_word(row.error, session.language())}});
  }
  return table.text(Stream::output);
}

Exit list_undelivered(const NoticeListGiven& given, Session& session) {
  const std::vector<runtime::OutboxRow> rows = undelivered(given, session);
  if (session.is_json()) {
    session.print_json(views::list_json(rows));
  } else if (rows.empty()) {
    session.tell(words::no_notices);
  } else {
    session.print(undelivered_table(session, rows));
  }
  return Exit::fine;
}

// Once for each step; of one that nobody knows any more nothing is recorded.
void record_seen(Session& session, const std::vector<views::NoticeLine>& lines) {
  for (const views::NoticeLine& line : lines) {
    const runtime::NoticeRow& row = line.row;
    if (!row.visit) continue;
    runtime::Request view =
        session.request(runtime::OnCase{row.instance, execution::View{row.visit}});
    view.key.clear();  // one key cannot stand for several commands
    static_cast<void>(session.door().submit(view));
  }
}

Exit list_notices(const NoticeListGiven& given, Session& session) {
  if (given.undelivered) return list_undelivered(given, session);
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
  if (given.seen && !given.all) record_seen(session, lines);
  return Exit::fine;
}

}  // namespace

Verb notice_list() {
  return make_verb<NoticeListGiven>(
      {"notice",
       "list",
       {"收件箱：催办、通知、抄送给我或我的角色的，新的在前",
        "my inbox: what I or my roles were urged, told or copied, newest first"},
       {"banli notice list", "banli notice list --undelivered --all"}},
      [](NoticeListGiven& given, Options& options) {
        options.flag("--all", given.all, {"所有人的", "everybody's"});
        options.flag(
            "--undelivered", given.undelivered,
            {"只列尚未送达的，连同试过几次", "only what is not delivered yet, with its tries"});
        options.flag("--seen", given.seen,
                     {"我的各条记为已阅", "put on record that I have seen what is mine"});
        options.count("--limit", given.limit, words::limit_option);
      },
      [](const NoticeListGiven& given, Session& session) { return list_notices(given, session); });
}

}  // namespace banli::cli
