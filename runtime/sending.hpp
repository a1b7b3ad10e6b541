// Delivering what stands in the outbox, at least once: each notice is taken for a time, handed to a
// sender, and then settled; who dies in between leaves it to be sent again. Senders are told the
// notice's id, so that a receiver can know it again.
#pragma once

#include <expected>
#include <functional>
#include <string>

#include "runtime/door.hpp"

namespace banli::runtime {

struct Letter {
  std::string id;    // of the notice
  std::string json;  // all of it, one line
};

// A way out: into a folder, to a program, by mail. What it answers is the code of a reason,
// or what whoever failed said last.
class Sender {
 public:
  virtual ~Sender() = default;
  virtual std::expected<void, std::string> deliver(const Letter& letter) = 0;
};

struct Sending {
  std::vector<OutboxRow> delivered;
  std::vector<OutboxRow> failed;  // as they are now: with the reason, and when they are due again
};

// Delivers what is due at the moment of its beginning, each notice once, at most `limit` of them.
std::expected<Sending, text::Refusal> send_due(
    Door& door, const std::string& actor, Instant now, std::size_t limit, Sender& sender,
    const std::function<Letter(const OutboxRow&)>& letter_of);

}  // namespace banli::runtime
