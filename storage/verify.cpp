#include "storage/verify.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

#include "execution/contents_named.hpp"
#include "execution/stored_values.hpp"

namespace banli::storage {
namespace {

using execution::Entry;
using execution::StoredValue;

constexpr std::size_t kept_findings = 100;

struct Link {  // the newest entry of a subject
  std::uint64_t number = 0;
  Digest hash{};
};

class Verifier {
 public:
  explicit Verifier(std::vector<Checkpoint> kept) : kept_(std::move(kept)) {
    std::ranges::sort(kept_, {}, &Checkpoint::position);
  }

  void check(const Entry& entry) {
    check_position(entry);
    check_chain(entry);
    check_values(entry);
    note_contents(entry);
    if (execution::hash_of(entry) != entry.hash) add("entry-changed", entry);
    ++result_.entries;
    reach({entry.position, execution::running_hash(result_.checkpoint.running, entry.hash)});
  }

  // A content that no entry names harms no history; the doctor tells of it.
  void check_contents(runtime::Reader& reader) {
    for (const std::string& sha256 : reader.contents()) {
      ++result_.contents;
      named_.erase(sha256);
      const auto bytes = reader.content(sha256);
      if (!bytes || hex(banli::sha256(*bytes)) != sha256) {
        add("content-changed", {}, {{"digest", sha256}});
      }
    }
    std::vector<std::pair<Entry, std::string>> missing;
    for (const auto& [sha256, entry] : named_) missing.emplace_back(entry, sha256);
    std::ranges::sort(missing, {}, [](const auto& one) { return one.first.position; });
    for (const auto& [entry, sha256] : missing) {
      add("content-missing", entry, {{"digest", sha256}});
    }
  }

  Verification finish(const runtime::Tail& tail) {
    result_.subjects = chains_.size();
    if (tail.last.value != result_.entries) {
      add("count-differs", {},
          {{"kept", std::to_string(tail.last.value)},
           {"counted", std::to_string(result_.entries)}});
    }
    if (tail.running != result_.checkpoint.running) add("running-hash-differs", {});
    for (const Checkpoint& one : kept_) {
      if (one.position > result_.checkpoint.position) {
        add("journal-cut", {}, {{"position", std::to_string(one.position.value)}});
      }
    }
    return std::move(result_);
  }

 private:
  void check_position(const Entry& entry) {
    const std::uint64_t expected = result_.checkpoint.position.value + 1;
    if (entry.position.value == expected) return;
    add("position-missing", entry, {{"expected", std::to_string(expected)}});
  }

  void check_chain(const Entry& entry) {
    Link& last = chains_[entry.subject];
    if (entry.number != last.number + 1) {
      add("number-broken", entry,
          {{"expected", std::to_string(last.number + 1)},
           {"number", std::to_string(entry.number)}});
    }
    if (entry.previous != last.hash) add("chain-broken", entry);
    last = {.number = entry.number, .hash = entry.hash};
  }

  void check_values(const Entry& entry) {
    const auto values = execution::stored_values(entry.values);
    if (!values) return add("values-unreadable", entry);
    for (const StoredValue& value : *values) {
      ++result_.values;
      const auto digest = execution::digest_of(value);
      if (!digest || hex(*digest) != value.digest) {
        add("value-changed", entry, {{"digest", std::string(value.digest)}});
      }
    }
  }

  void note_contents(const Entry& entry) {
    for (std::string& sha256 : execution::contents_named(entry.facts)) {
      Entry place;
      place.position = entry.position;
      place.subject = entry.subject;
      named_.try_emplace(std::move(sha256), std::move(place));
    }
  }

  void reach(Checkpoint now) {
    result_.checkpoint = now;
    const auto [first, last] =
        std::ranges::equal_range(kept_, now.position, {}, &Checkpoint::position);
    for (auto one = first; one != last; ++one) {
      if (one->running != now.running) add("checkpoint-differs", {.position = now.position});
    }
  }

  void add(std::string code, const Entry& entry, text::Arguments arguments = {}) {
    ++result_.found;
    if (result_.findings.size() >= kept_findings) return;
    result_.findings.push_back({.code = std::move(code),
                                .position = entry.position,
                                .subject = entry.subject,
                                .arguments = std::move(arguments)});
  }

  std::vector<Checkpoint> kept_;
  std::unordered_map<std::string, Link> chains_;
  std::map<std::string, Entry> named_;  // contents, and where they were named first
  Verification result_;
};

}  // namespace

Verification verify_journal(runtime::Reader& reader, const std::vector<Checkpoint>& kept) {
  Verifier verifier(kept);
  // Read while the first entry is at hand, so that both are of one moment beside a busy writer.
  std::optional<runtime::Tail> tail;
  reader.entries_after({}, [&](const Entry& entry) {
    if (!tail) tail = reader.tail();
    verifier.check(entry);
  });
  verifier.check_contents(reader);
  return verifier.finish(tail ? *tail : reader.tail());
}

}  // namespace banli::storage
