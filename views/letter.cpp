#include "views/letter.hpp"

#include "office/notice_texts.hpp"
#include "runtime/outbox.hpp"

namespace banli::views {
namespace {

using runtime::NoticeRow;
using runtime::OutboxRow;
using text::Json;
using text::JsonArray;
using text::JsonObject;

struct About {  // what a notice is about, as people call it
  Titled process, step, receiver;
  Bilingual message;  // of a step `notify`; else the step itself
  Bilingual name;     // of a record, or as it stands
  std::string case_number;
};

std::string number_of(const NoticeRow& row) {
  return row.number.empty() ? std::to_string(row.instance.value) : row.number;
}

About about(Site& site, const OutboxRow& row) {
  const NoticeRow& notice = row.notice;
  const auto instance = site.reader().instance(notice.instance);
  const auto graph = instance ? site.graph(instance->bundle) : nullptr;
  const bool is_person = site.organisation().find_person(notice.to) != nullptr;
  About about{
      .process = {notice.process, {}},
      .step = {row.step, {}},
      .receiver = is_person ? site.person(notice.to) : site.role(notice.to, graph.get()),
      .message = {},
      .name = {notice.name, notice.name},
      .case_number = instance && !instance->number.empty() ? instance->number : number_of(notice)};
  if (graph == nullptr) return about;
  about.process.title = graph->process().title;
  if (const forms::Form* form = graph->record(notice.name)) about.name = form->title;
  const auto step = graph->find(row.step);
  if (!step) return about;
  about.step.title = graph->step(*step).title;
  const auto* notify = std::get_if<graph::Notify>(&graph->step(*step).node);
  about.message = notify == nullptr ? Bilingual() : notify->message;
  return about;
}

std::string words(const Titled& titled, Language language) {
  return titled.title.empty() ? titled.name : titled.title.in(language);
}

std::string due_words(Site& site, const OutboxRow& row, Language language) {
  if (!row.task_due) return language == Language::chinese ? "无" : "no date";
  std::string text = iso_text(site.zone().local(*row.task_due)).substr(0, 16);
  text[10] = ' ';
  return text;
}

std::string text_in(Site& site, const OutboxRow& row, const About& about, Language language) {
  const Bilingual text = office::text_of_notice(site.organisation().notices, row.notice.what);
  const std::string step = words(about.step, language);
  return office::filled_in(text.in(language),
                           {{"case", about.case_number},
                            {"count", std::to_string(row.notice.count)},
                            {"due", due_words(site, row, language)},
                            {"message", about.message.empty() ? step : about.message.in(language)},
                            {"name", about.name.in(language)},
                            {"person", words(about.receiver, language)},
                            {"process", words(about.process, language)},
                            {"step", step}});
}

// Whom it reaches: of a role all who play it.
Json people_json(Site& site, const std::string& receiver) {
  const office::Organisation& organisation = site.organisation();
  std::vector<std::string> names = organisation.members(receiver);
  if (organisation.find_person(receiver) != nullptr) names = {receiver};
  JsonArray people;
  for (const std::string& name : names) {
    const office::Person* person = organisation.find_person(name);
    JsonObject one{{"login", or_null(person->login)},
                   {"name", person->name},
                   {"title", to_json(person->title)}};
    people.emplace_back(std::move(one));
  }
  return people;
}

Json task_json(const OutboxRow& row, const std::string& number) {
  if (!row.notice.visit) return {};
  return number + "-" + std::to_string(row.notice.visit.value);
}

}  // namespace

Json letter_json(Site& site, const OutboxRow& row) {
  const NoticeRow& notice = row.notice;
  const About told = about(site, row);
  const Bilingual text{text_in(site, row, told, Language::chinese),
                       text_in(site, row, told, Language::english)};
  return JsonObject{{"id", runtime::notice_id(notice)},
                    {"what", notice.what},
                    {"at", iso_text(notice.at)},
                    {"to", to_json(told.receiver)},
                    {"people", people_json(site, notice.to)},
                    {"by", or_null(row.by)},
                    {"instance", number_json(notice.instance.value)},
                    {"case", told.case_number},
                    {"process", to_json(told.process)},
                    {"step", to_json(told.step)},
                    {"task", task_json(row, told.case_number)},
                    {"due", to_json(row.task_due)},
                    {"count", number_json(notice.count)},
                    {"name", or_null(notice.name)},
                    {"text", to_json(text)}};
}

runtime::Letter letter_of(Site& site, const OutboxRow& row) {
  return {runtime::notice_id(row.notice), text::write_json(letter_json(site, row))};
}

}  // namespace banli::views
