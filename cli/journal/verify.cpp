#include "storage/verify.hpp"

#include "cli/files.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "text/catalogue.hpp"
#include "views/site_act.hpp"

namespace banli::cli {
namespace {

// Lines of checkpoints; what else stands in the file, such as a mail's other lines, is passed over.
std::vector<storage::Checkpoint> read_checkpoints(const std::string& path) {
  std::vector<storage::Checkpoint> kept;
  if (path.empty()) return kept;
  const std::string content = read_file_or_input(path);
  for (std::string_view rest = content; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    if (const auto one = storage::checkpoint_from_line(rest.substr(0, end))) kept.push_back(*one);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return kept;
}

views::VerificationSheet sheet_of(Session& session, const storage::Verification& verification) {
  views::VerificationSheet sheet;
  for (const storage::Finding& finding : verification.findings) {
    text::Arguments arguments = finding.arguments;
    arguments.emplace_back("position", std::to_string(finding.position.value));
    arguments.emplace_back("subject", finding.subject);
    const std::string message = text::message(finding.code, arguments, session.language());
    sheet.findings.push_back({finding.code, message, finding.position, finding.subject});
  }
  sheet.found = verification.found;
  sheet.entries = verification.entries;
  sheet.subjects = verification.subjects;
  sheet.values = verification.values;
  sheet.contents = verification.contents;
  if (verification.is_whole()) sheet.checkpoint = storage::line_of(verification.checkpoint);
  return sheet;
}

std::string verification_text(const views::VerificationSheet& sheet) {
  std::string text;
  for (const views::FindingLine& finding : sheet.findings) {
    if (finding.position) text += std::to_string(finding.position.value) + "  ";
    if (!finding.subject.empty()) text += finding.subject + "  ";
    text += finding.message + " [" + finding.code + "]\n";
  }
  return sheet.checkpoint.empty() ? text : text + sheet.checkpoint + "\n";
}

Exit verify_site(Session& session, const std::string& checkpoints) {
  const std::vector<storage::Checkpoint> kept = read_checkpoints(checkpoints);
  const storage::Verification verification = storage::verify_journal(session.reader(), kept);
  const views::VerificationSheet sheet = sheet_of(session, verification);
  if (session.is_json()) {
    session.print_json(views::to_json(sheet));
  } else {
    session.print(verification_text(sheet));
  }
  const text::Arguments counts = {{"entries", std::to_string(verification.entries)},
                                  {"subjects", std::to_string(verification.subjects)},
                                  {"found", std::to_string(verification.found)}};
  session.tell(verification.is_whole() ? words::journal_whole : words::journal_broken, counts);
  if (verification.is_whole() && verification.contents > 0) {
    session.tell(words::contents_whole, {{"n", std::to_string(verification.contents)}});
  }
  if (verification.is_whole() && !kept.empty()) {
    session.tell(words::checkpoints_hold, {{"n", std::to_string(kept.size())}});
  } else if (verification.is_whole()) {  // what it cannot say of itself
    session.tell(text::message("journal-limits", {}, session.language()));
    session.tell(text::help("journal-limits", {}, session.language()));
  }
  return verification.is_whole() ? Exit::fine : Exit::refused;
}

}  // namespace

Verb journal_verify() {
  struct Given {
    std::string checkpoints;
  };
  return make_verb<Given>(
      {"journal",
       "verify",
       {"核对整部历史：链条、每一条、每个值；输出可留存的检查点",
        "check the whole history: chains, entries, values; prints a checkpoint to keep"},
       {"banli journal verify", "banli journal verify --checkpoints kept.txt"}},
      [](Given& given, Options& options) {
        options.value("--checkpoints", "FILE", given.checkpoints,
                      {"留存的检查点，一并核对", "checkpoints that were kept, to check against"});
      },
      [](const Given& given, Session& session) { return verify_site(session, given.checkpoints); });
}

}  // namespace banli::cli
