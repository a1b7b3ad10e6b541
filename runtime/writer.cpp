#include "runtime/writer.hpp"

#include <chrono>

#include "base/match.hpp"
#include "runtime/answer.hpp"
#include "runtime/asked.hpp"
#include "runtime/fault.hpp"
#include "runtime/refuse.hpp"

namespace banli::runtime {
namespace {

// So long one batch may decide; then others, also other processes, have their turn.
constexpr std::chrono::milliseconds deciding_limit{50};

}  // namespace

void Writer::write_batch(CommandQueue& queue) {
  if (broken_) std::rethrow_exception(broken_);
  try {
    decide_waiting(queue);
  } catch (const Fault& fault) {
    forget();
    if (fault.ends_process()) broken_ = std::current_exception();
    throw;
  } catch (...) {
    forget();
    broken_ = std::current_exception();
    throw;
  }
}

void Writer::decide_waiting(CommandQueue& queue) {
  const std::unique_ptr<Turn> turn = store_.take_turn();
  catch_up(*turn);
  Batch batch(*turn, last_time_);
  batch_ = &batch;
  must_commit_ = false;
  answered_.clear();
  const auto deadline = std::chrono::steady_clock::now() + deciding_limit;
  while (WaitingCommand* waiting = queue.next()) {
    waiting->reply = answer(*waiting->request);
    if (must_commit_ || std::chrono::steady_clock::now() > deadline) break;
  }
  batch_ = nullptr;
  if (batch.is_empty()) return;
  turn->commit();
  cases_.drop_ended();
  tail_ = turn->tail();
  last_time_ = batch.last_time();
}

void Writer::forget() {
  batch_ = nullptr;
  recorded_.clear();
  is_caught_up_ = false;
  is_site_known_ = false;
  cases_.clear();
  processes_.clear();
}

// If others wrote since the last turn, what they touched is dropped from memory. A journal that
// became shorter or other than it was (somebody put back a copy) is met like a new one.
void Writer::catch_up(Turn& turn) {
  Reader& reader = turn.reader();
  const Tail tail = turn.tail();
  if (tail.last == tail_.last && tail.running != tail_.running) is_caught_up_ = false;
  if (tail.last < tail_.last) is_caught_up_ = false;
  if (!is_caught_up_) {
    forget();
    tail_ = {};
    last_time_ = {};
  }
  if (!is_caught_up_ || tail.last != tail_.last) {
    read_journal_end(reader, tail);
    in_force_.office.counters.clear();
    last_instance_ = reader.last_instance();
    tail_ = tail;
    is_caught_up_ = true;
  }
  if (!is_site_known_) {
    site_ = reader.site();
    in_force_ = readings_.office(reader, surroundings_.zone);
    processes_.clear();
    is_site_known_ = true;
  }
}

void Writer::read_journal_end(Reader& reader, const Tail& tail) {
  if (!tail.last) return;
  const Position from = is_caught_up_ ? tail_.last : Position{tail.last.value - 1};
  reader.entries_after(from, [&](const Entry& entry) {
    last_time_ = entry.time;
    if (const auto instance = instance_of_subject(entry.subject)) {
      cases_.drop(*instance);
    } else {
      is_site_known_ = false;
    }
  });
}

Reply Writer::answer(const Request& request) {
  const auto* open = std::get_if<OpenSite>(&request.act);
  if (open == nullptr && !site_) return refuse("no-site");
  const std::optional<std::string> actor =
      open != nullptr ? open->administrator : in_force_.name_of(request.actor);
  if (!actor) return refuse("unknown-person", {{"person", request.actor}});

  const Order order{request,
                    *actor,
                    request.key.empty() ? "" : digest_of_asked(request),
                    batch_->time_of(surroundings_.now()),
                    {}};
  if (auto before = answered_before(order)) return std::move(*before);
  Reply reply = match(request.act, [&](const auto& act) { return carry_out(order, act); });
  follow_up(order);
  if (reply && !request.key.empty()) {
    answered_.emplace(Key{order.actor, request.key}, std::pair{order.asked, *reply});
  }
  return reply;
}

std::optional<Reply> Writer::answered_before(const Order& order) {
  const std::string& key = order.request.key;
  if (key.empty()) return {};
  std::optional<std::pair<std::string, Answer>> before;
  const auto in_batch = answered_.find({order.actor, key});
  if (in_batch != answered_.end()) {
    before = in_batch->second;
  } else if (const auto entries = batch_->reader().entries_of_key(order.actor, key);
             !entries.empty()) {
    before = {asked_of(entries.front()), answer_of(entries)};
  }
  if (!before) return {};
  if (before->first != order.asked) return refuse("key-used-otherwise", {{"key", key}});
  before->second.repeated = true;
  return Reply(std::move(before->second));
}

Entry Writer::entry_of(const Order& order, std::string subject, std::string command) const {
  Entry entry;
  entry.subject = std::move(subject);
  entry.command = std::move(command);
  entry.cause = order.request.cause;
  entry.time = order.now;
  entry.actor = order.actor;
  entry.channel = order.request.channel;
  entry.key = order.request.key;
  return entry;
}

std::string Writer::new_command_id() const {
  const auto bytes = surroundings_.random();
  return hex(std::string_view(reinterpret_cast<const char*>(bytes.data()), 16));
}

}  // namespace banli::runtime
