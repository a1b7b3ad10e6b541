#include <algorithm>
#include <filesystem>

#include "cli/files.hpp"
#include "cli/format/rewriting.hpp"
#include "cli/verbs.hpp"
#include "runtime/deploy_reading.hpp"
#include "text/catalogue.hpp"
#include "text/keys.hpp"

namespace banli::cli {
namespace {

constexpr std::string_view english_process =
    R"(# Somebody asks, somebody decides. Change it to what you need, then check it:
# banli process check {path}
process: {name}
title: {name}
start:
  - by: {asker}
due: 5 working days
lanes:
  {asker}: {title: {asker-title}, role: {asker}}
  {decider}: {title: {decider-title}, role: {decider}}
steps:
  apply:
    task: Fill in the request
    lane: {asker}
    form: {name}-request
    due: 2 working days
  decide:
    approve: Decide
    lane: {decider}
    form: {name}-request
    rejected: {back to: apply, label: Sent back}
  done:
    end: Done
    lane: {asker}
)";
constexpr std::string_view english_form = R"(form: {name}-request
as: request
title: Request
fields:
  subject:
    text: Subject
    must: filled
  reason:
    long text: Reason
  decided:
    opinion: Decision
    by: {decider}
)";
constexpr std::string_view chinese_process = R"(# 有人申请，有人审批。按需要修改，然后检查：
# banli process check {path}
流程: {name}
标题: {name}
开始:
  - 由: {asker}
期限: 5个工作日
泳道:
  {asker}: {标题: {asker-title}, 角色: {asker}}
  {decider}: {标题: {decider-title}, 角色: {decider}}
步骤:
  申请:
    办理: 填写申请
    泳道: {asker}
    表单: {name}-申请单
    期限: 2个工作日
  审批:
    审批: 审批
    泳道: {decider}
    表单: {name}-申请单
    不同意: {退回到: 申请, 标签: 退回}
  办结:
    结束: 办结
    泳道: {asker}
)";
constexpr std::string_view chinese_form = R"(表单: {name}-申请单
记作: 申请单
标题: 申请单
字段:
  事由:
    单行: 事由
    必填: 必填
  说明:
    多行: 说明
  审批意见:
    意见: 审批意见
    由: {decider}
)";

constexpr Word was_written{"已写 {path}", "wrote {path}"};
constexpr Word check_next{"检查：banli process check {path}",
                          "check it: banli process check {path}"};

struct NewGiven {
  std::string name;
};

constexpr std::string_view processes_folder = "processes";
constexpr std::string_view forms_folder = "forms";

bool is_office_folder() {
  return std::filesystem::is_directory(processes_folder) &&
         std::filesystem::is_directory(forms_folder);
}

// Who asks and who decides in it.
struct Parties {
  std::string asker, asker_title;
  std::string decider, decider_title;
};
constexpr Word example_asker{"员工", "clerk"};
constexpr Word example_asker_title{"员工", "Clerk"};
constexpr Word example_decider{"经理", "manager"};
constexpr Word example_decider_title{"经理", "Manager"};

// A title as it may stand in braces; one with marks of its own gives way to the name.
std::string title_in_braces(const Session& session, const office::Post& post) {
  const std::string& title = session.in(post.title);
  const bool is_plain = title.find_first_of(",:{}[]#&*!|>'\"%@`?") == std::string::npos;
  return is_plain && !title.empty() ? title : post.name;
}

bool has_posts_below(const office::Organisation& office, const office::Post& post) {
  return std::ranges::any_of(office.posts, [&](const office::Post& other) {
    return office.find_post(other.reports_to) == &post;
  });
}

// A post and the one it reports to, both held by somebody, so that the check knows them. The post
// of who asks for the file comes first, then one with nobody below.
std::optional<Parties> parties_in(const Session& session, const office::Organisation& office) {
  std::optional<Parties> found;
  int best = -1;
  for (const office::Post& post : office.posts) {
    const office::Post* above = office.find_post(post.reports_to);
    if (above == nullptr || office.members(post.name).empty()) continue;
    if (office.members(above->name).empty()) continue;
    const int fits = office.plays(session.actor(), post.name) ? 2 : !has_posts_below(office, post);
    if (fits <= best) continue;
    best = fits;
    found = {.asker = post.name,
             .asker_title = title_in_braces(session, post),
             .decider = above->name,
             .decider_title = title_in_braces(session, *above)};
  }
  return found;
}

// Files that cannot be read are left to the check.
std::optional<Parties> parties_of_folder(const Session& session) {
  text::Sources sources;
  text::Problems unread;
  const runtime::ReadFiles read =
      runtime::read_files(read_yaml_files({std::string(processes_folder)}), sources, unread);
  if (!read.organisation) return {};
  return parties_in(session, *read.organisation->thing);
}

Parties parties_of(Session& session) {
  std::optional<Parties> parties;
  if (session.has_site()) parties = parties_in(session, session.site().organisation());
  if (!parties && is_office_folder()) parties = parties_of_folder(session);
  if (parties) return *parties;
  return {std::string(session.word(example_asker)), std::string(session.word(example_asker_title)),
          std::string(session.word(example_decider)),
          std::string(session.word(example_decider_title))};
}

// Beside the other files of an office, in its folders; else here.
std::string place_for(std::string_view folder, const std::string& file) {
  return is_office_folder() ? std::string(folder) + "/" + file : file;
}

Exit write_new(const NewGiven& given, Session& session) {
  if (!text::is_name(given.name)) {
    return session.usage("no-name-for-a-file", {{"name", given.name}});
  }
  const bool is_chinese = session.language() == Language::chinese;
  const std::string form_name = given.name + (is_chinese ? "-申请单" : "-request");
  const std::string process = place_for(processes_folder, given.name + ".yaml");
  const std::string form = place_for(forms_folder, form_name + ".yaml");
  for (const std::string& path : {process, form}) {
    if (is_there(path)) return session.refuse("file-is-there", {{"path", path}});
  }
  const Parties parties = parties_of(session);
  const auto write = [&](const std::string& path, std::string_view text) {
    write_whole_file(path, text::fill_in(text, {{"name", given.name},
                                                {"path", path},
                                                {"asker", parties.asker},
                                                {"asker-title", parties.asker_title},
                                                {"decider", parties.decider},
                                                {"decider-title", parties.decider_title}}));
    session.tell(was_written, {{"path", path}});
  };
  write(form, is_chinese ? chinese_form : english_form);
  write(process, is_chinese ? chinese_process : english_process);
  const bool beside = process == given.name + ".yaml";
  session.tell(check_next, {{"path", beside ? process + " " + form : process}});
  print_rewritten(session, {form, process}, true);
  return Exit::fine;
}

}  // namespace

Verb process_new() {
  return make_verb<NewGiven>(
      {"process",
       "new",
       {"写一个新流程和它的表单，检查即可通过",
        "write a new process and its form, which pass the check"},
       {"banli process new leave-request", "banli process new 请假 --lang zh"},
       Needs::nothing},
      [](NewGiven& given, Options& options) {
        options.argument("NAME", given.name, {"流程的名称", "the name of the process"});
      },
      write_new);
}

}  // namespace banli::cli
