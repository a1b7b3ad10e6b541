// Codes of JSON that cannot be read.
#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code json_rows[] = {
    {"json-ends-early",
     CodeKind::problem,
     {"JSON 没有写完", "补上缺少的引号、`]` 或 `}`",
      "花括号、方括号和引号都要成对：{\"cause\": \"包装破损\"}。文件是空的也是没有写完。"},
     {"the JSON ends too early", "add the quote, `]` or `}` that is missing",
      "Braces, brackets and quotes come in pairs: {\"cause\": \"broken on arrival\"}. An empty "
      "file ends too early, too."}},
    {"json-escape",
     CodeKind::problem,
     {"JSON 文字里的 `\\` 写法不对", "反斜杠写成 `\\\\`；汉字直接写，不用转义",
      "反斜杠后面只能是 \" \\ / b f n r t 或 u 加四位十六进制数，超出基本平面的字要成对。"},
     {"a `\\` in a text of the JSON is not understood",
      "write a backslash as `\\\\`; letters of any script need no escape",
      "Behind a backslash stands one of \" \\ / b f n r t, or u with four hexadecimal digits; what "
      "lies beyond the basic plane is a pair of these."}},
    {"json-goes-on",
     CodeKind::problem,
     {"JSON 写完之后还有内容", "去掉多出来的部分，只留一个 `{…}`",
      "一个文件只写一个 JSON 值。多件事要写在同一个对象里，或分成几个文件。"},
     {"something stands behind the end of the JSON", "leave one `{…}` only",
      "A file holds one JSON value. Several things stand in one object, or in several files."}},
    {"json-key-twice",
     CodeKind::problem,
     {"同一个对象里的键写了两次", "只留一个",
      "同一个 `{…}` 里每个键只写一次，否则不知道听哪一个。"},
     {"a key stands twice in one object", "leave one of them",
      "Within one `{…}` each key stands once, for of two nobody knows which is meant."}},
    {"json-too-deep",
     CodeKind::problem,
     {"JSON 的层数太深", "最多 64 层", "对象和列表一层套一层，最多 64 层。表单的内容只有两三层。"},
     {"the JSON is nested too deeply", "there may be 64 levels",
      "Objects and lists may stand in each other to 64 levels. Forms need two or three."}},
    {"no-json",
     CodeKind::problem,
     {"从这里起不是 JSON",
      "写成 {\"字段\": 值} 或 {\"记录\": {\"字段\": "
      "值}}：文字和键都用英文双引号，最后一项后面没有逗号",
      "`--data` 的文件是一个 JSON "
      "对象：键是字段名，或是表单的记录名，其值又是一个对象。表格写成行的列表，"
      "每行一个对象：{\"investigation\": {\"cases\": [{\"case_no\": \"A1\"}]}}。"},
     {"from here on this is no JSON",
      "write {\"field\": value} or {\"record\": {\"field\": value}}: texts and keys in double "
      "quotes, no comma behind the last",
      "The file of `--data` is one JSON object: its keys are fields, or records whose values are "
      "objects of fields. A table is a list of rows, each an object: {\"investigation\": "
      "{\"cases\": [{\"case_no\": \"A1\"}]}}."}},
};

}  // namespace

const std::span<const Code> json_codes{json_rows};

}  // namespace banli::text
