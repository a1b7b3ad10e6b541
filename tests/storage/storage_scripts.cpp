// What people read when a journal was tampered with or a database cannot be used, in both
// languages.
//
//   verify                     the journal as it is
//   tamper SQL                 the journal after the statements, which are then taken back
//   keep                       takes a checkpoint
//   cut N | forge ACTOR        all behind N go | the last entry is another's; the tail fits
//   verify with the checkpoint
//   create FILE | open FILE    after `write FILE SQL` or `text FILE`
//   fail CODE                  a turn on a disk whose next write answers so
#include <doctest/doctest.h>

#include <fstream>
#include <optional>
#include <sstream>

#include "runtime/fault.hpp"
#include "storage/sqlite/reader.hpp"
#include "storage/sqlite/store.hpp"
#include "storage/verify.hpp"
#include "tests/harness/script.hpp"
#include "tests/storage/counting_vfs.hpp"
#include "tests/storage/sample_journal.hpp"
#include "tests/storage/temporary_folder.hpp"
#include "text/catalogue.hpp"

namespace banli::tests {
namespace {

using runtime::Fault;
using storage::Checkpoint;
using storage::Connection;
using storage::Finding;
using storage::SqliteStore;
using storage::Verification;

std::string words(std::string_view code, const text::Arguments& arguments) {
  std::string out = "  " + text::message(code, arguments, Language::chinese);
  out += "；" + text::help(code, arguments, Language::chinese) + "\n  ";
  out += text::message(code, arguments, Language::english);
  return out + "; " + text::help(code, arguments, Language::english) + "\n";
}

std::string show(const Finding& finding) {
  text::Arguments arguments = finding.arguments;
  arguments.emplace_back("position", std::to_string(finding.position.value));
  arguments.emplace_back("subject", finding.subject);
  return finding.code + "\n" + words(finding.code, arguments);
}

std::string show(const Verification& found) {
  std::ostringstream out;
  out << found.entries << " entries, " << found.subjects << " subjects, " << found.values
      << " values, " << found.found << " findings\n";
  for (const Finding& finding : found.findings) out << show(finding);
  if (found.is_whole()) out << "journal-limits\n" << words("journal-limits", {});
  return out.str();
}

class StorageScript {
 public:
  std::string answer(const std::string& input) {
    std::istringstream line(input);
    std::string verb;
    line >> verb >> std::ws;
    std::string rest;
    std::getline(line, rest);
    try {
      return act(verb, rest);
    } catch (const Fault& fault) {
      return fault.code() + "\n" + words(fault.code(), without_folder(fault.arguments()));
    }
  }

 private:
  std::string act(const std::string& verb, const std::string& rest) {
    if (verb == "verify") return verify(rest);
    if (verb == "tamper") return tamper(rest);
    if (verb == "keep") return keep();
    if (verb == "cut") return cut(rest);
    if (verb == "forge") return forge(rest);
    if (verb == "text") return write_text(rest);
    if (verb == "write") return write(rest);
    if (verb == "create") return create(rest);
    if (verb == "open") return open(rest);
    if (verb == "fail") return fail(rest);
    return "no such command\n";
  }

  Connection& journal() {
    const std::string path = folder_.file("journal.db");
    if (!connection_) {
      write_sample(*SqliteStore::create(path));
      connection_.emplace(path, storage::Access::write, "");
    }
    return *connection_;
  }

  Verification verification(const std::vector<Checkpoint>& kept = {}) {
    storage::SqliteReader reader(journal());
    return storage::verify_journal(reader, kept);
  }

  std::string verify(const std::string& how) {
    return show(how.empty() ? verification() : verification({kept_}));
  }

  std::string tamper(const std::string& sql) {
    journal().run("BEGIN; " + sql);
    std::string shown = show(verification());
    journal().run("ROLLBACK");
    return shown;
  }

  std::string keep() {
    const std::string line = storage::line_of(verification().checkpoint);
    kept_ = storage::checkpoint_from_line(line).value();
    return line + "\n";
  }

  std::string cut(const std::string& position) {
    journal().run("DELETE FROM entries WHERE position > " + position);
    write_tail();
    return "";
  }

  std::string forge(const std::string& actor) {
    execution::Entry last;
    storage::SqliteReader(journal()).entries_after(
        {}, [&](const execution::Entry& entry) { last = entry; });
    last.actor = actor;
    journal().run("UPDATE entries SET actor = '" + actor + "', hash = x'" +
                  hex(execution::hash_of(last)) +
                  "' WHERE position = " + std::to_string(last.position.value));
    write_tail();
    return "";
  }

  // As whoever can write the file can.
  void write_tail() {
    const Checkpoint now = verification().checkpoint;
    journal().run("UPDATE tail SET last = " + std::to_string(now.position.value) +
                  ", running = x'" + hex(now.running) + "'");
  }

  std::string write_text(const std::string& name) {
    std::ofstream(folder_.file(name)) << std::string(5000, 'x');
    return "";
  }

  std::string write(const std::string& rest) {
    const std::size_t space = rest.find(' ');
    Connection(folder_.file(rest.substr(0, space)), storage::Access::create, "")
        .run(rest.substr(space + 1));
    return "";
  }

  std::string create(const std::string& name) {
    SqliteStore::create(folder_.file(name));
    return "";
  }

  std::string open(const std::string& name) {
    const auto store = SqliteStore::open(folder_.file(name));
    return show(storage::verify_journal(*store->reader()));
  }

  std::string fail(const std::string& name) {
    CountingVfs disk;
    const auto store = SqliteStore::open(folder_.file("failing.db"), {.vfs = disk.name()});
    disk.fail_at(disk.operations(), code_of(name));
    const auto turn = store->take_turn();
    turn->put(sample_rows({1}, {}));
    turn->commit();
    return "";
  }

  static int code_of(const std::string& name) {
    if (name == "full") return SQLITE_FULL;
    if (name == "read-only") return SQLITE_READONLY;
    if (name == "write") return SQLITE_IOERR_WRITE;
    if (name == "corrupt") return SQLITE_CORRUPT;
    if (name == "locked") return SQLITE_BUSY;
    return SQLITE_IOERR_FSYNC;
  }

  // The folder's name differs from run to run.
  text::Arguments without_folder(text::Arguments arguments) const {
    for (auto& [name, value] : arguments) {
      const std::string folder = folder_.file("");
      const std::size_t at = value.find(folder);
      if (at != std::string::npos) value.erase(at, folder.size());
    }
    return arguments;
  }

  TemporaryFolder folder_;
  std::optional<Connection> connection_;
  Checkpoint kept_;
};

}  // namespace

TEST_CASE("storage: tampering and failures in words") {
  run_scripts("storage", [] {
    auto script = std::make_shared<StorageScript>();
    return [script](const Case& one) { return script->answer(one.input); };
  });
}

}  // namespace banli::tests
