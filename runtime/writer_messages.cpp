// Messages: entries of the site. One wakes whoever waits longest for its name and key, else begins
// a case of a process that starts with it, else is kept for a while.
#include "execution/links.hpp"
#include "execution/timing.hpp"
#include "runtime/projection.hpp"
#include "runtime/refuse.hpp"
#include "runtime/rights.hpp"
#include "runtime/writer.hpp"
#include "text/json.hpp"

namespace banli::runtime {
namespace {

constexpr calendar::Duration usual_keeping{7, calendar::Duration::Unit::days};

using Values = std::vector<std::pair<std::string, Value>>;

std::string json_of(const Values& values) {
  text::JsonObject object;
  for (const auto& [name, value] : values) object[name] = text::to_json(value);
  return text::write_json(object);
}

Values values_of(const MessageRow& message) {
  Values values;
  const auto json = text::read_json(message.values);
  if (!json) return values;
  const auto* object = json->as<text::JsonObject>();
  BANLI_CHECK(object != nullptr);
  for (const auto& [name, value] : *object) {
    auto read = text::value_from_json(value);
    BANLI_CHECK(read.has_value());
    values.emplace_back(name, std::move(*read));
  }
  return values;
}

MessageSent event_of(const MessageRow& row) {
  return {row.id, row.name, row.key, row.values, row.kept_until};
}

bool begins_with(const graph::Process& process, const std::string& message) {
  return std::ranges::any_of(process.occasions, [&](const graph::Occasion& occasion) {
    return occasion.kind == graph::Occasion::Kind::message && occasion.name == message;
  });
}

}  // namespace

Reply Writer::carry_out(const Order& order, const SendMessage& message) {
  Answer answer;
  answer.message = message.id;
  if (!message.id.empty() && batch_->reader().message(message.id)) {
    answer.repeated = true;
    return answer;
  }
  Order sending{order.request, order.actor, order.asked, order.now, new_command_id()};
  if (message.id.empty()) answer.message = sending.command;
  answer.command = sending.command;
  MessageRow row{.id = answer.message, .name = message.name, .key = message.key};
  row.values = json_of(message.values);
  row.sent = order.now;
  row.kept_until = execution::due_after(in_force_.office.calendar, order.now,
                                        message.keep.value_or(usual_keeping))
                       .at;
  record_message(sending, {event_of(row)});
  Following following;
  following.request.channel = order.request.channel;
  following.request.cause = order.request.cause;
  following.now = order.now;
  following.command = sending.command;
  if (auto not_taken = pass_message(following, row, order.actor)) {
    answer.not_taken_by = not_taken->by;
    answer.why_not = std::move(not_taken->why);
  }
  if (!recorded_.empty()) {
    answer.instance = recorded_.front().after->id;
    const auto entry = batch_->reader().last_entry(execution::instance_subject(answer.instance));
    answer.events = execution::read_facts(entry->facts, entry->values).events;
  }
  return answer;
}

Reply Writer::carry_out(const Order& order, const AcceptMessage& accept) {
  const auto message = batch_->reader().message(accept.id);
  if (!message) return refuse("no-such-message", {{"message", accept.id}});
  const FoldedCase* known = message->met ? case_of(message->met) : nullptr;
  if (known == nullptr) return refuse("message-not-taken", {{"message", accept.id}});
  const FoldedCase folded = *known;
  const auto graph = graphs_.graph_of(folded.instance->bundle, batch_->reader());
  if (!may_keep(graph->process(), in_force_.office, order.actor)) {
    return refuse("keepers-only", {{"person", order.actor}, {"process", graph->process().name}});
  }
  WaitFilter filter;
  filter.kinds = {"message", "stage-message"};
  filter.name = message->name;
  filter.limit = UINT32_MAX;
  for (const WaitRow& wait : batch_->reader().waits(filter)) {
    if (wait.instance != message->met) continue;
    return decide_on(order, folded,
                     execution::Deliver{wait.visit, wait.wait, message->id, values_of(*message)});
  }
  return refuse("message-not-awaited",
                {{"message", accept.id}, {"case", execution::number_of(*folded.instance)}});
}

void Writer::record_message(const Order& order, const std::vector<SiteEvent>& events) {
  Entry entry = entry_of(order, "site", order.command);
  entry.facts = write_site_facts({"send", order.asked, events});
  batch_->append(entry);
  batch_->turn().put(project(entry, events));
}

std::optional<Writer::NotTaken> Writer::pass_message(Following& following,
                                                     const MessageRow& message,
                                                     const std::string& sender) {
  std::optional<NotTaken> not_taken;
  WaitFilter filter;
  filter.kinds = {"message", "stage-message"};
  filter.name = message.name;
  filter.key = message.key;
  for (const WaitRow& wait : batch_->reader().waits(filter)) {
    const Reply taken = deliver(following, message, wait);
    if (taken) return std::nullopt;
    if (!not_taken) not_taken = {wait.instance, taken.error()};
  }
  if (start_by_message(following, message, sender)) return std::nullopt;
  return not_taken;
}

Reply Writer::deliver(Following& following, const MessageRow& message, const WaitRow& wait) {
  if (!may_go_on(following, wait.instance, wait.visit))
    return refuse("too-many-consequences", {{"limit", std::to_string(consequences_limit)}});
  const execution::Deliver deliver{wait.visit, wait.wait, message.id, values_of(message)};
  Reply taken = act_on(following, wait.instance, deliver);
  if (taken) record_message(by_system(following), {MessageMet{message.id, wait.instance}});
  return taken;
}

bool Writer::start_by_message(Following& following, const MessageRow& message,
                              const std::string& sender) {
  for (const DocumentRow& process : batch_->reader().documents("process")) {
    const auto graph = graphs_.graph_of(process.bundle, batch_->reader());
    if (!begins_with(graph->process(), message.name)) continue;
    execution::Start start;
    for (auto& [name, value] : values_of(message)) {
      start.filled.answers.fields[name] = {text::value_from_plain_json(text::to_plain_json(value)),
                                           {}};
    }
    Order order = by_system(following);
    order.actor = sender;
    const InstanceId id{last_instance_.value + 1};
    if (!begin(order, {process, id, {}, {}, {}}, start)) continue;
    record_message(by_system(following), {MessageMet{message.id, id}});
    return true;
  }
  return false;
}

void Writer::send_from_case(Following& following, const Recorded& one,
                            const execution::Noticed& noticed, std::size_t ordinal) {
  if (!may_go_on(following, one.after->id, noticed.visit)) return;
  MessageRow row{.name = noticed.name, .key = noticed.key};
  row.id = std::to_string(one.after->id.value) + "-" + std::to_string(one.after->entries) + "-" +
           std::to_string(ordinal);
  row.values = json_of(Values{});
  row.sent = following.now;
  const auto week = execution::due_after(in_force_.office.calendar, following.now, usual_keeping);
  row.kept_until = noticed.keep.value_or(week).at;
  record_message(by_system(following), {event_of(row)});
  pass_message(following, row, one.actor == "system" ? one.after->starter : one.actor);
}

}  // namespace banli::runtime
