#include <algorithm>

#include "cli/doctor/complaint.hpp"
#include "execution/entry.hpp"

namespace banli::cli {
namespace {

constexpr std::uint64_t newest_entries = 200;

class Tail {
 public:
  explicit Tail(Instant now) : now_(now) {}

  void examine(const execution::Entry& entry) {
    const std::string position = std::to_string(entry.position.value);
    const bool follows = last_.value == 0 || entry.position.value == last_.value + 1;
    if (!follows || execution::hash_of(entry) != entry.hash) {
      add("journal-tail-broken", {{"position", position}});
    }
    if (now_ < entry.time) add("clock-behind", {{"time", iso_text(entry.time)}});
    last_ = entry.position;
  }

  Complaints finish(Position expected) {
    if (last_ != expected) {
      add("journal-tail-broken", {{"position", std::to_string(expected.value)}});
    }
    return std::move(found_);
  }

 private:
  // Each once: one damaged entry is enough to call for `journal verify`.
  void add(const char* code, text::Arguments arguments) {
    const bool is_known =
        std::ranges::any_of(found_, [&](const Complaint& one) { return one.code == code; });
    if (!is_known) found_.push_back({code, std::move(arguments)});
  }

  Instant now_;
  Position last_;
  Complaints found_;
};

}  // namespace

Complaints examine_journal(Session& session) {
  const runtime::Tail tail = session.reader().tail();
  const std::uint64_t last = tail.last.value;
  Tail newest(session.now());
  session.reader().entries_after(Position{last - std::min(last, newest_entries)},
                                 [&](const execution::Entry& entry) { newest.examine(entry); });
  return newest.finish(tail.last);
}

}  // namespace banli::cli
