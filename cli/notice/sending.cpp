#include "cli/notice/sending.hpp"

#include <memory>

#include "cli/named_word.hpp"
#include "cli/words.hpp"
#include "runtime/command_sender.hpp"
#include "runtime/file_sender.hpp"
#include "runtime/outbox.hpp"
#include "views/letter.hpp"
#include "views/waits.hpp"

namespace banli::cli {
namespace {

constexpr std::string_view file_scheme = "file:";

// Nothing where the options name no way, or two.
std::unique_ptr<runtime::Sender> sender_of(const WayOut& way) {
  if (way.to.empty() == way.by.empty()) return nullptr;
  if (!way.by.empty()) return std::make_unique<runtime::CommandSender>(way.by);
  if (!way.to.starts_with(file_scheme) || way.to.size() == file_scheme.size()) return nullptr;
  return std::make_unique<runtime::FileSender>(way.to.substr(file_scheme.size()));
}

text::Json json_of(const runtime::Sending& sending) {
  text::JsonArray list;
  for (const runtime::OutboxRow& row : sending.delivered) {
    list.push_back(views::to_json(row));
    list.back().as<text::JsonObject>()->insert_or_assign("delivered", true);
  }
  for (const runtime::OutboxRow& row : sending.failed) {
    list.push_back(views::to_json(row));
    list.back().as<text::JsonObject>()->insert_or_assign("delivered", false);
  }
  return list;
}

void tell_failed(Session& session, const runtime::OutboxRow& row) {
  const text::Arguments arguments{{"id", runtime::notice_id(row.notice)},
                                  {"reason", reason_word(row.error, session.language())},
                                  {"time", row.due ? session.local_time(*row.due) : ""}};
  session.tell(row.due ? words::notice_failed : words::notice_given_up, arguments);
}

}  // namespace

void declare_way_out(WayOut& way, Options& options) {
  options.value("--to", "file:DIR", way.to,
                {"投到文件夹：每条通知一个 JSON 文件", "into a folder, a JSON file for each"});
  options.value("--by", "COMMAND", way.by,
                {"交给程序：标准输入为 JSON，退出码 0 算送达",
                 "to a program: JSON on its standard input; exit code 0 means delivered"});
}

Exit send_notices(Session& session, const WayOut& way, Told told) {
  const std::unique_ptr<runtime::Sender> sender = sender_of(way);
  if (sender == nullptr) return session.usage("no-way-out");
  const auto sending = runtime::send_due(
      session.door(), session.actor(), session.now(), way.limit, *sender,
      [&](const runtime::OutboxRow& row) { return views::letter_of(session.site(), row); });
  if (!sending) return session.refuse(sending.error());
  if (session.is_json() && told == Told::with_data) {
    session.print_json(json_of(*sending));
  } else {
    for (const runtime::OutboxRow& row : sending->failed) tell_failed(session, row);
    session.tell(words::notices_sent, {{"n", std::to_string(sending->delivered.size())}});
  }
  return sending->failed.empty() ? Exit::fine : Exit::fault;
}

}  // namespace banli::cli
