#include "cli/announce.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

struct MessageListGiven {
  std::size_t limit = 100;
};

std::string message_table(Session& session, const std::vector<runtime::MessageRow>& rows) {
  Table table({session.word(words::head_id), session.word(words::head_name),
               session.word(words::head_key), session.word(words::head_sent),
               session.word(words::head_kept), session.word(words::head_met)});
  for (const runtime::MessageRow& row : rows) {
    const auto met = row.met ? session.reader().instance(row.met) : std::nullopt;
    table.add({{row.id},
               {row.name},
               {row.key},
               {session.local_time(row.sent)},
               {row.met ? "" : session.local_time(row.kept_until)},
               {met ? case_name(*met) : ""}});
  }
  return table.text(Stream::output);
}

Exit list_messages(const MessageListGiven& given, Session& session) {
  const auto rows = session.reader().messages(given.limit);
  if (session.is_json()) {
    session.print_json(views::list_json(rows));
  } else if (rows.empty()) {
    session.tell(words::no_messages);
  } else {
    session.print(message_table(session, rows));
  }
  return Exit::fine;
}

}  // namespace

Verb message_list() {
  return make_verb<MessageListGiven>(
      {"message",
       "list",
       {"列出消息，新的在前：谁收了，还保留到何时",
        "list messages, newest first: who met them, until when they are kept"},
       {"banli message list"}},
      [](MessageListGiven& given, Options& options) {
        options.count("--limit", given.limit, words::limit_option);
      },
      [](const MessageListGiven& given, Session& session) {
        return list_messages(given, session);
      });
}

}  // namespace banli::cli
