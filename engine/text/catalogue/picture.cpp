// Codes of drawing processes and cases.
#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code picture_rows[] = {
    {"no-process-to-draw",
     CodeKind::refusal,
     {"`{path}` 不是流程文件", "给出第一个键是 `流程` 或 `process` 的文件，或已部署流程的名称",
      "能画的只有流程；表单、组织和日历没有流程图。一次画一个流程。"},
     {"`{path}` holds no process",
      "name a file whose first key is `process`, or a deployed process",
      "Only processes can be drawn; forms, organisations and calendars have no flow chart. One "
      "process is drawn at a time."}},
    {"drawing-word-unknown",
     CodeKind::usage,
     {"`{option}` 没有 `{word}` 这个值", "可用的值：{words}",
      "图可以画成 svg 或 mermaid；纸面可以竖排泳道（columns）或横排泳道（rows）。"},
     {"`{option}` knows no `{word}`", "it may be {words}",
      "A picture is written as svg or mermaid; its lanes stand as columns or lie as rows."}},
    {"drawing-unwritable",
     CodeKind::fault,
     {"写不了 `{path}`：{reason-zh}", "核对文件夹是否存在、是否可写、磁盘是否已满",
      "图没有写成；不给 `-o` 时写到标准输出。"},
     {"`{path}` cannot be written: {reason-en}",
      "see whether the folder exists, may be written and has room",
      "The picture was not written; without `-o` it goes to the standard output."}}};

}  // namespace

const std::span<const Code> picture_codes = picture_rows;

}  // namespace banli::text
