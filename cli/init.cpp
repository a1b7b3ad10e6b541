#include <filesystem>

#include "cli/files.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "cli/world.hpp"
#include "runtime/fault.hpp"
#include "views/site_act.hpp"

namespace banli::cli {
namespace {

struct InitGiven {
  std::string zone = "Asia/Shanghai";
  std::string title;
};

bool is_known_zone(const std::string& zone) {
  try {
    surroundings().zone(zone);
    return true;
  } catch (const runtime::Fault&) {
    return false;
  }
}

Exit open_site(const InitGiven& given, Session& session) {
  if (!is_known_zone(given.zone)) return session.usage("unknown-zone", {{"zone", given.zone}});
  const std::string& path = session.database();
  const std::string missing = missing_folder_of(path);
  if (!missing.empty()) return session.usage("path-missing", {{"path", missing}});
  if (is_there(path)) return session.refuse("file-taken", {{"path", path}});
  session.store(Opening::create);
  const std::string title =
      given.title.empty() ? std::filesystem::path(path).stem().string() : given.title;
  const runtime::Request request =
      session.request(runtime::OpenSite{title, given.zone, session.actor()});
  const auto answer = session.door().submit(request);
  if (!answer) return session.refuse(answer.error());
  if (session.is_json()) {
    session.print_json(views::to_json(views::OpenedSite{title, given.zone, session.actor(), path}));
  }
  session.tell(words::opened_site, {{"path", path}, {"person", session.actor()}});
  session.tell(words::next, {{"command", "banli process deploy PATH…"}});
  return Exit::fine;
}

}  // namespace

Verb init() {
  return make_verb<InitGiven>(
      {"",
       "init",
       {"建库：新建数据库文件，登录者为管理员",
        "create the database file; who is logged in becomes its administrator"},
       {"banli init", "banli init --db office.db --title 客户服务部 --zone Asia/Shanghai"},
       Needs::nothing},
      [](InitGiven& given, Options& options) {
        options.value("--zone", "ZONE", given.zone, {"办公室的时区", "the office's time zone"});
        options.value("--title", "TEXT", given.title, {"单位名称", "what the office is called"});
      },
      [](const InitGiven& given, Session& session) { return open_site(given, session); });
}

}  // namespace banli::cli
