#include "cli/verbs.hpp"

namespace banli::cli {
namespace {

struct NounRow {
  std::string_view noun;
  Word about;
};

constexpr NounRow noun_rows[] = {
    {"process", {"流程文件", "files of processes"}},
    {"form", {"表单文件", "files of forms"}},
    {"table", {"判定表文件", "files of decision tables"}},
    {"instance", {"案件：一个流程的一次办理", "cases: one run of a process each"}},
    {"task", {"待办：案件中等人办的一步", "tasks: steps of cases that wait for somebody"}},
    {"file", {"附件：案件里交来的文件", "files: what was handed in with cases"}},
    {"calendar", {"日历：工作日、上班时段和期限", "calendars: working days, hours, time limits"}},
    {"organisation",
     {"组织：部门、岗位、人员和角色", "the organisation: units, posts, people, roles"}},
    {"substitute", {"代理：不在时由谁代办", "substitutes: who acts for whom while he is away"}},
    {"incident", {"异常", "where a case is held up"}},
    {"message", {"消息：唤醒等待的案件，或发起案件", "messages: they wake cases, or start them"}},
    {"timer", {"计时：到时自己往下走", "timers: what goes on by itself when its time comes"}},
    {"job", {"作业：由外面的程序办", "jobs: work for programs outside"}},
    {"notice", {"通知：催办、告知和抄送", "notices: who was urged, told or copied"}},
    {"feel", {"公式", "expressions"}},
    {"journal", {"历史：只增不改", "the history, only ever added to"}},
    {"projection", {"由历史算出的查询表", "tables that follow from the journal"}}};

// In the order of the help.
using MakeVerb = Verb (*)();
constexpr MakeVerb makers[] = {init,
                               process_new,
                               process_check,
                               process_deploy,
                               process_draw,
                               process_list,
                               process_test,
                               form_check,
                               form_print,
                               table_check,
                               table_eval,
                               table_show,
                               instance_start,
                               instance_list,
                               instance_show,
                               instance_draw,
                               instance_history,
                               instance_replay,
                               instance_withdraw,
                               instance_terminate,
                               instance_void,
                               instance_suspend,
                               instance_resume,
                               instance_migrate,
                               file_list,
                               file_get,
                               task_list,
                               task_show,
                               task_view,
                               task_claim,
                               task_release,
                               task_draft,
                               task_complete,
                               task_answer,
                               task_approve,
                               task_refuse,
                               task_abstain,
                               task_return,
                               task_take_back,
                               task_comment,
                               task_transfer,
                               task_hand_over,
                               task_delegate,
                               task_advise,
                               task_add_signers,
                               task_remove_signer,
                               task_find_people,
                               task_jump,
                               task_skip,
                               task_urge,
                               task_copy,
                               calendar_show,
                               calendar_check,
                               calendar_days,
                               calendar_add,
                               calendar_between,
                               organisation_show,
                               organisation_check,
                               organisation_who,
                               organisation_chart,
                               organisation_people,
                               substitute_add,
                               substitute_end,
                               substitute_list,
                               incident_list,
                               incident_retry,
                               message_send,
                               message_accept,
                               message_list,
                               timer_run,
                               timer_list,
                               job_list,
                               job_fetch,
                               job_heartbeat,
                               job_complete,
                               job_fail,
                               notice_list,
                               notice_send,
                               journal_verify,
                               projection_rebuild,
                               feel_eval,
                               format,
                               rename,
                               schema,
                               doctor,
                               backup,
                               completion,
                               explain,
                               reference};

}  // namespace

const std::vector<Verb>& all_verbs() {
  static const std::vector<Verb> verbs = [] {
    std::vector<Verb> made;
    for (const auto make : makers) made.push_back(make());
    return made;
  }();
  return verbs;
}

Word about_noun(std::string_view noun) {
  for (const NounRow& row : noun_rows) {
    if (row.noun == noun) return row.about;
  }
  return {"", ""};
}

}  // namespace banli::cli
