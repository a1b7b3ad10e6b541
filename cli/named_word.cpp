#include "cli/named_word.hpp"

#include <span>

#include "cli/words.hpp"
#include "text/catalogue.hpp"

namespace banli::cli {
namespace {

struct NamedWord {
  std::string_view name;
  Word word;
};

constexpr NamedWord state_words[] = {{"abstained", words::state_abstained},
                                     {"active", words::state_active},
                                     {"added", words::state_added},
                                     {"added-after", words::state_added_after},
                                     {"added-before", words::state_added_before},
                                     {"added-beside", words::state_added_beside},
                                     {"advised", words::state_advised},
                                     {"agreed", words::state_agreed},
                                     {"approved", words::outcome_approved},
                                     {"asked-before", words::state_asked_before},
                                     {"calendar", words::kind_calendar},
                                     {"cancelled", words::state_cancelled},
                                     {"cc", words::state_copied},
                                     {"chosen", words::state_chosen},
                                     {"claimed", words::state_claimed},
                                     {"completed", words::state_completed},
                                     {"copied", words::notice_copied},
                                     {"delegated", words::state_delegated},
                                     {"done", words::state_done},
                                     {"ended", words::notice_ended},
                                     {"escalated", words::notice_escalated},
                                     {"form", words::kind_form},
                                     {"handed", words::notice_handed},
                                     {"handed-over", words::state_handed_over},
                                     {"notified", words::notice_notified},
                                     {"open", words::state_open},
                                     {"opened", words::state_open},
                                     {"organisation", words::kind_organisation},
                                     {"process", words::kind_process},
                                     {"recalled", words::state_recalled},
                                     {"refused", words::state_refused},
                                     {"rejected", words::outcome_rejected},
                                     {"released", words::state_released},
                                     {"removed", words::state_removed},
                                     {"replaced", words::state_replaced},
                                     {"returned-to", words::state_returned_to},
                                     {"sent", words::notice_sent},
                                     {"skipped", words::outcome_skipped},
                                     {"stands", words::state_stands},
                                     {"superseded", words::state_superseded},
                                     {"suspended", words::state_suspended},
                                     {"taken-back", words::state_taken_back},
                                     {"terminated", words::outcome_terminated},
                                     {"transferred", words::state_transferred},
                                     {"undecided", words::outcome_undecided},
                                     {"undone", words::state_undone},
                                     {"urged", words::notice_urged},
                                     {"void", words::outcome_void},
                                     {"waiting", words::state_waiting},
                                     {"waits-again", words::state_waits_again},
                                     {"withdrawn", words::outcome_withdrawn}};

constexpr NamedWord act_words[] = {
    {"activate", words::act_activate},   {"add-signers", words::act_add_signers},
    {"advise", words::act_advise},       {"copy", words::act_copy},
    {"delegate", words::act_delegate},   {"find-people", words::act_find_people},
    {"hand-over", words::act_hand_over}, {"jump", words::act_jump},
    {"migrate", words::act_migrate},     {"remove-signer", words::act_remove_signer},
    {"skip", words::act_skip},           {"suspend", words::act_suspend},
    {"transfer", words::act_transfer},   {"urge", words::act_urge},
    {"view", words::act_view},           {"abstain", words::act_abstain},
    {"answer", words::act_answer},       {"approve", words::act_approve},
    {"claim", words::act_claim},         {"comment", words::act_comment},
    {"complete", words::act_complete},   {"complete-job", words::act_complete_job},
    {"deliver", words::act_deliver},     {"end-call", words::act_end_call},
    {"fail-job", words::act_fail_job},   {"fire", words::act_fire},
    {"hold", words::act_hold},           {"refuse", words::act_refuse},
    {"release", words::act_release},     {"retry", words::act_retry},
    {"return", words::act_return},       {"start", words::act_start},
    {"take-back", words::act_take_back}, {"terminate", words::act_terminate},
    {"void", words::act_void},           {"withdraw", words::act_withdraw}};

constexpr NamedWord wait_words[] = {{"child", words::wait_child},
                                    {"ended", words::wait_ended},
                                    {"job", words::wait_job},
                                    {"message", words::wait_message},
                                    {"next-turn", words::wait_next_turn},
                                    {"opens", words::wait_opens},
                                    {"timer", words::wait_timer},
                                    {"turn", words::wait_turn}};

std::string find_word(std::span<const NamedWord> rows, std::string_view name, Language language) {
  for (const NamedWord& row : rows) {
    if (row.name == name) return std::string(row.word.in(language));
  }
  return std::string(name);
}

}  // namespace

std::string named_word(std::string_view name, Language language) {
  return find_word(state_words, name, language);
}

std::string wait_word(std::string_view kind, Language language) {
  return find_word(wait_words, kind, language);
}

std::string reason_word(std::string_view reason, Language language) {
  const bool is_code = reason.starts_with("reason-") && text::find_code(reason) != nullptr;
  return is_code ? text::message(reason, {}, language) : std::string(reason);
}

std::string act_word(std::string_view act, Language language) {
  return find_word(act_words, act, language);
}

}  // namespace banli::cli
