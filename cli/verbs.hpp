// The table of all commands, in the order that the help lists them.
#pragma once

#include <vector>

#include "cli/verb.hpp"

namespace banli::cli {

Verb init();

Verb process_new();
Verb process_check();
Verb process_deploy();
Verb process_draw();
Verb process_list();
Verb process_test();

Verb form_check();
Verb form_print();

Verb table_check();
Verb table_eval();
Verb table_show();

Verb instance_start();
Verb instance_list();
Verb instance_show();
Verb instance_draw();
Verb instance_history();
Verb instance_replay();
Verb instance_withdraw();
Verb instance_terminate();
Verb instance_void();
Verb instance_suspend();
Verb instance_resume();
Verb instance_migrate();

Verb file_list();
Verb file_get();

Verb task_list();
Verb task_show();
Verb task_view();
Verb task_claim();
Verb task_release();
Verb task_draft();
Verb task_complete();
Verb task_answer();
Verb task_approve();
Verb task_refuse();
Verb task_abstain();
Verb task_return();
Verb task_take_back();
Verb task_comment();
Verb task_hand_over();
Verb task_transfer();
Verb task_delegate();
Verb task_advise();
Verb task_add_signers();
Verb task_remove_signer();
Verb task_find_people();
Verb task_jump();
Verb task_skip();
Verb task_urge();
Verb task_copy();

Verb calendar_show();
Verb calendar_check();
Verb calendar_days();
Verb calendar_add();
Verb calendar_between();

Verb organisation_show();
Verb organisation_check();
Verb organisation_who();
Verb organisation_chart();
Verb organisation_people();

Verb substitute_add();
Verb substitute_end();
Verb substitute_list();

Verb incident_list();
Verb incident_retry();

Verb message_send();
Verb message_accept();
Verb message_list();

Verb timer_run();
Verb timer_list();

Verb job_list();
Verb job_fetch();
Verb job_heartbeat();
Verb job_complete();
Verb job_fail();

Verb notice_list();
Verb notice_send();

Verb journal_verify();

Verb feel_eval();

Verb projection_rebuild();

Verb format();
Verb rename();
Verb schema();

Verb doctor();
Verb backup();
Verb completion();
Verb explain();
Verb reference();

const std::vector<Verb>& all_verbs();
// What a noun stands for.
Word about_noun(std::string_view noun);

}  // namespace banli::cli
