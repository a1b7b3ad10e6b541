#include "cli/process/drawing.hpp"

#include <filesystem>
#include <fstream>

#include "cli/format/rewriting.hpp"
#include "cli/options.hpp"
#include "picture/draw.hpp"
#include "picture/mermaid.hpp"
#include "picture/svg.hpp"
#include "runtime/fault.hpp"
#include "runtime/reason.hpp"

namespace banli::cli {
namespace {

// Whole or not at all; what is no file, such as a pipe, takes what it can.
void write_file(const std::string& path, const std::string& text) {
  std::error_code unknown;
  const std::filesystem::file_status there = std::filesystem::status(path, unknown);
  if (!std::filesystem::exists(there) || std::filesystem::is_regular_file(there)) {
    return write_whole_file(path, text);
  }
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (file) return;
  throw runtime::Fault("drawing-unwritable",
                       runtime::with_reason({{"path", path}}, runtime::last_error()));
}

}  // namespace

void DrawGiven::declare(Options& options) {
  options.value("--output,-o", "FILE", path,
                {"写到这个文件（默认：标准输出）", "write it there (default: standard output)"});
  options.value("--format", "FORMAT", format, {"svg 或 mermaid", "svg or mermaid"});
  options.value("--sheet", "SHEET", sheet,
                {"泳道竖排 columns 或横排 rows", "lanes as columns or as rows"});
}

Exit write_drawing(const graph::Graph& graph, const picture::Marks& marks, const DrawGiven& given,
                   Session& session) {
  const auto unknown = [&](const char* option, const std::string& word, const char* words) {
    return session.usage("drawing-word-unknown",
                         {{"option", option}, {"word", word}, {"words", words}});
  };
  const bool is_mermaid = given.format == "mermaid", is_rows = given.sheet == "rows";
  if (!is_mermaid && given.format != "svg") {
    return unknown("--format", given.format, "`svg`, `mermaid`");
  }
  if (!is_rows && given.sheet != "columns") {
    return unknown("--sheet", given.sheet, "`columns`, `rows`");
  }
  const picture::Chart chart = picture::chart_of(graph, session.language());
  const picture::Sheet sheet = is_rows ? picture::Sheet::rows : picture::Sheet::columns;
  const std::string text = is_mermaid ? picture::to_mermaid(chart, sheet, marks)
                                      : picture::to_svg(picture::draw(chart, sheet), {}, marks);
  if (given.path.empty()) {
    session.print(text);
    return Exit::fine;
  }
  write_file(given.path, text);
  session.tell(Word{"已画到 {path}", "drawn in {path}"}, {{"path", given.path}});
  return Exit::fine;
}

}  // namespace banli::cli
