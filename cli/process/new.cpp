#include <filesystem>

#include "cli/files.hpp"
#include "cli/format/rewriting.hpp"
#include "cli/verbs.hpp"
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
  - by: clerk
due: 5 working days
lanes:
  clerk: {title: Clerk, role: clerk}
  manager: {title: Manager, role: manager}
steps:
  apply:
    task: Fill in the request
    lane: clerk
    form: {name}-request
    due: 2 working days
  decide:
    approve: Decide
    lane: manager
    form: {name}-request
    rejected: {back to: apply, label: Sent back}
  done:
    end: Done
    lane: clerk
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
    by: manager
)";
constexpr std::string_view chinese_process = R"(# 有人申请，有人审批。按需要修改，然后检查：
# banli process check {path}
流程: {name}
标题: {name}
开始:
  - 由: 员工
期限: 5个工作日
泳道:
  员工: {标题: 员工, 角色: 员工}
  经理: {标题: 经理, 角色: 经理}
步骤:
  申请:
    办理: 填写申请
    泳道: 员工
    表单: {name}-申请单
    期限: 2个工作日
  审批:
    审批: 审批
    泳道: 经理
    表单: {name}-申请单
    不同意: {退回到: 申请, 标签: 退回}
  办结:
    结束: 办结
    泳道: 员工
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
    由: 经理
)";

constexpr Word was_written{"已写 {path}", "wrote {path}"};
constexpr Word check_next{"检查：banli process check {path}",
                          "check it: banli process check {path}"};

struct NewGiven {
  std::string name;
};

// Beside the other files of an office, in its folders; else here.
std::string place_for(std::string_view folder, const std::string& file) {
  const bool has_both =
      std::filesystem::is_directory("processes") && std::filesystem::is_directory("forms");
  return has_both ? std::string(folder) + "/" + file : file;
}

Exit write_new(const NewGiven& given, Session& session) {
  if (!text::is_name(given.name)) {
    return session.usage("no-name-for-a-file", {{"name", given.name}});
  }
  const bool is_chinese = session.language() == Language::chinese;
  const std::string form_name = given.name + (is_chinese ? "-申请单" : "-request");
  const std::string process = place_for("processes", given.name + ".yaml");
  const std::string form = place_for("forms", form_name + ".yaml");
  for (const std::string& path : {process, form}) {
    if (is_there(path)) return session.refuse("file-is-there", {{"path", path}});
  }
  const auto write = [&](const std::string& path, std::string_view text) {
    write_whole_file(path, text::fill_in(text, {{"name", given.name}, {"path", path}}));
    session.tell(was_written, {{"path", path}});
  };
  write(form, is_chinese ? chinese_form : english_form);
  write(process, is_chinese ? chinese_process : english_process);
  const bool beside = process == given.name + ".yaml";
  session.tell(check_next, {{"path", beside ? process + " " + form : process}});
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
