#include "cli/reference/problems.hpp"

#include "cli/word.hpp"
#include "text/catalogue.hpp"

namespace banli::cli {
namespace {

using text::CodeKind;

constexpr Word problems_heading{"代码", "Codes"};
constexpr Word problems_opening{
    "由 `banli reference problems --lang zh` 按代码表生成，请勿手改。花括号里的词由程序填入。"
    "单看一个代码：`banli explain 代码`。",
    "Written by `banli reference problems` from the catalogue of codes: not to be edited by hand. "
    "The program fills in what stands in braces. One code alone: `banli explain CODE`."};

constexpr Word help_heading{"**提示**\n\n", "**Help**\n\n"};

struct KindHeading {
  CodeKind kind;
  Word title;
  Word about;
};

constexpr KindHeading kind_headings[] = {
    {CodeKind::problem,
     {"问题", "Problems"},
     {"文件或所填内容有错，指明位置，一次说全；退出码 3。",
      "A mistake in a file or an answer, with its place, all of them at once; exit code 3."}},
    {CodeKind::refusal,
     {"拒绝", "Refusals"},
     {"这条命令现在不能办，什么都没有改动；退出码 1。",
      "The command is not allowed now, and nothing was changed; exit code 1."}},
    {CodeKind::usage,
     {"用法", "Usage"},
     {"命令行写错了；退出码 2。", "The command line is wrong; exit code 2."}},
    {CodeKind::fault,
     {"故障", "Faults"},
     {"磁盘或网络出了故障；已经答复的命令不会丢失。",
      "The disk or the network failed; a command that was answered is not lost."}},
    {CodeKind::incident,
     {"异常", "Incidents"},
     {"案件停在一处，等人处理；见 `banli incident list`。",
      "A case is held up and waits for somebody; see `banli incident list`."}},
    {CodeKind::note, {"附注", "Notes"}, {"附在别的信息后面。", "Stands beside another message."}}};

// A text of one line is a paragraph, one of several a list of alternatives.
std::string lines_as_markdown(std::string_view lines) {
  if (!lines.contains('\n')) return std::string(lines) + "\n";
  std::string text;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    text += "- " + std::string(lines.substr(0, end)) + "\n";
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return text;
}

std::string code_as_markdown(const text::Code& code, Language language) {
  const text::Words& in = language == Language::chinese ? code.zh : code.en;
  std::string text = "\n### " + std::string(code.code) + "\n\n" + lines_as_markdown(in.message);
  if (!in.help.empty()) {
    text += "\n" + std::string(help_heading.in(language)) + lines_as_markdown(in.help);
  }
  if (!in.explain.empty()) text += "\n" + std::string(in.explain) + "\n";
  return text;
}

}  // namespace

std::string problems_as_markdown(Language language) {
  std::string text = "# " + std::string(problems_heading.in(language)) + "\n\n" +
                     std::string(problems_opening.in(language)) + "\n";
  for (const KindHeading& heading : kind_headings) {
    text += "\n## " + std::string(heading.title.in(language)) + "\n\n" +
            std::string(heading.about.in(language)) + "\n";
    for (const text::Code& code : text::all_codes()) {
      if (code.kind == heading.kind) text += code_as_markdown(code, language);
    }
  }
  return text;
}

}  // namespace banli::cli
