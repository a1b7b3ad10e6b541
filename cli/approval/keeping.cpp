#include "cli/instance/case_act.hpp"
#include "cli/task/task_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {

Verb task_skip() {
  struct Given {
    std::string task;
    std::string reason;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"task",
       "skip",
       {"跳过：管理员让这一步不办就过", "an administrator lets a step pass undone"},
       {"banli task skip TS2611001-5 --reason 岗位空缺"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        options.value("--reason", "TEXT", given.reason, words::reason_option);
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [&](const FoundTask& found) {
              return execution::SkipStep{found.task.visit, given.reason};
            },
            {words::step_skipped}, given.dry_run.mode());
      });
}

Verb task_jump() {
  struct Given {
    std::string task;
    std::string step;
    std::string reason;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"task",
       "jump",
       {"跳转：管理员让案件回到某一步，或向前跳过中间各步",
        "an administrator lets a case go back to a step, or forward past the steps between"},
       {"banli task jump TS2611001-5 investigate --reason 补充调查"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        options.argument("STEP", given.step, words::to_step);
        options.value("--reason", "TEXT", given.reason, words::reason_option);
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [&](const FoundTask& found) {
              return execution::Jump{found.task.visit, given.step, given.reason};
            },
            {words::jumped, {{"step", given.step}}}, given.dry_run.mode());
      });
}

Verb task_find_people() {
  struct Given {
    std::string task;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"task",
       "find-people",
       {"重新找人：组织变动后，按现在的组织安排", "look for people anew, as the office is today"},
       {"banli task find-people TS2611001-5"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [](const FoundTask& found) { return execution::FindPeople{found.task.visit}; },
            {words::people_found}, given.dry_run.mode());
      });
}

Verb task_urge() {
  struct Given {
    std::string task;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"task",
       "urge",
       {"催办：提醒经办人，按次编号", "remind whoever is to act; numbered"},
       {"banli task urge TS2611001-5"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [](const FoundTask& found) { return execution::Urge{found.task.visit}; },
            {words::urged}, given.dry_run.mode());
      });
}

Verb task_copy() {
  struct Given {
    std::string task;
    std::vector<std::string> people;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"task",
       "copy",
       {"抄送：让别人知道，每人一次", "send copies, one to each person"},
       {"banli task copy TS2611001-5 --to zhaoliu wangwu"}},
      [](Given& given, Options& options) {
        options.argument("TASK", given.task, words::a_task);
        options.list("--to", "PERSON", given.people, words::people_argument);
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_task(
            session, given.task,
            [&](const FoundTask& found) {
              return execution::CopyTo{found.task.visit, given.people};
            },
            {words::copied_to}, given.dry_run.mode());
      });
}

Verb instance_suspend() {
  struct Given {
    std::string instance;
    std::string reason;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"instance",
       "suspend",
       {"挂起：案件停下，期限也停", "let a case stand still, and its clocks with it"},
       {"banli instance suspend TS2611001 --reason 等待法院判决"}},
      [](Given& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        options.value("--reason", "TEXT", given.reason, words::reason_option);
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_case(session, given.instance, execution::Suspend{given.reason},
                           words::suspended, given.dry_run.mode());
      });
}

Verb instance_resume() {
  struct Given {
    std::string instance;
    DryRun dry_run;
  };
  return make_verb<Given>(
      {"instance",
       "resume",
       {"激活：挂起的案件继续，期限顺延", "let a suspended case go on; what was due is due later"},
       {"banli instance resume TS2611001"}},
      [](Given& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        given.dry_run.declare(options);
      },
      [](const Given& given, Session& session) {
        return act_on_case(session, given.instance, execution::Activate{}, words::activated,
                           given.dry_run.mode());
      });
}

}  // namespace banli::cli
