#include "cli/process/proposing.hpp"

#include "cli/files.hpp"
#include "cli/format/rewriting.hpp"
#include "scenario/propose.hpp"

namespace banli::cli {
namespace {

constexpr Word wrote_proposal{"已写 {path}", "wrote {path}"};
constexpr Word nothing_missing{"全部都走到了，没有要补的",
                               "everything is passed, there is nothing to add"};
constexpr Word beyond_reach{"流程 {process} 没有找到走到这里的办法：{elements}",
                            "no way was found in {process} to: {elements}"};

void tell_beyond(const Session& session, const scenario::Proposals& proposals) {
  for (const auto& [process, elements] : proposals.beyond) {
    std::string words;
    for (const scenario::Element& one : elements) {
      words += (words.empty() ? "" : ", ") + scenario::words_of(one);
    }
    session.tell(beyond_reach, {{"process", process}, {"elements", words}});
  }
}

text::Json json_of(const scenario::Proposals& proposals) {
  text::JsonArray all;
  for (const scenario::Proposal& one : proposals.all) {
    all.emplace_back(text::JsonObject{{"name", one.name}, {"text", one.text}});
  }
  return text::JsonObject{{"proposals", std::move(all)}};
}

}  // namespace

Exit propose_scenarios(Session& session, const DoneRun& done, const std::string& folder) {
  const auto vocabulary = session.language() == Language::chinese ? text::Vocabulary::chinese
                                                                  : text::Vocabulary::english;
  const scenario::Proposals proposals =
      scenario::propose(done.run, done.repertoire, done.offices, vocabulary);
  for (const scenario::Proposal& one : proposals.all) {
    const std::string file = one.name + ".yaml";
    if (folder.empty() && !session.is_json()) session.print("# " + file + "\n" + one.text);
    if (folder.empty()) continue;
    const std::string path = folder + "/" + file;
    if (is_there(path)) return session.refuse("file-is-there", {{"path", path}});
    write_whole_file(path, one.text);
    session.tell(wrote_proposal, {{"path", path}});
  }
  if (session.is_json()) session.print_json(json_of(proposals));
  if (proposals.all.empty() && proposals.beyond.empty()) session.tell(nothing_missing);
  tell_beyond(session, proposals);
  return Exit::fine;
}

}  // namespace banli::cli
