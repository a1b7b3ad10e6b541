#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code tables_rows[] = {
    {.code = "table-without-rows",
     .kind = CodeKind::problem,
     .zh = {.message = "判定表 `{name}` 没有一条规则",
            .help = "表头行下面至少写一行",
            .explain = "`rules` 的第一行是表头，写各列的名字；以下每行是一条规则。"},
     .en = {.message = "table `{name}` has no rule",
            .help = "write at least one row below the head row",
            .explain = "The first row of `rules` names the columns; each row below it is a "
                       "rule."}},
    {.code = "table-without-fields",
     .kind = CodeKind::problem,
     .zh = {.message = "`{key}` 下面是空的",
            .help = "至少写一个，例如 `amount: {money: 金额}`",
            .explain = "判定表至少有一个输入和一个输出，写法与表单的字段相同。"},
     .en = {.message = "nothing stands below `{key}`",
            .help = "write at least one, such as `amount: {money: Amount}`",
            .explain = "A table has at least one input and one output, written like the fields "
                       "of a form."}},
    {.code = "table-row-without-bars",
     .kind = CodeKind::problem,
     .zh = {.message = "这一行不是以 `|` 开头、以 `|` 结尾",
            .help = "写成 `| 格 | 格 |`，用半角的竖线",
            .explain = "规则按行写，每格两边都有半角竖线 `|`，行首行尾也有。引号里的竖线不算。"},
     .en = {.message = "this row does not begin and end with `|`",
            .help = "write `| cell | cell |`",
            .explain = "Rules are written in rows, each cell between two bars, also the first "
                       "and the last. A bar inside quotes is no border."}},
    {.code = "table-cell-count",
     .kind = CodeKind::problem,
     .zh = {.message = "这一行有 {found} 格，表头有 {wanted} 格",
            .help = "使格数与表头一致；不限的格写 `-`",
            .explain =
                "每条规则对每个输入、每个输出各有一格。空格要写成 `-`，这样看得出不是漏写。"},
     .en = {.message = "this row has {found} cells, the head row has {wanted}",
            .help = "write one cell for each column; `-` where anything goes",
            .explain = "A rule has one cell for each input and each output. What does not matter "
                       "is written `-`, so that it is seen not to be forgotten."}},
    {.code = "table-cell-empty",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}` 的这一格空着",
            .help = "不限就写 `-`",
            .explain = "空的格分不清是不限还是漏写，所以不限写成 `-`。逗号之间的空也一样。"},
     .en = {.message = "this cell of `{field}` is empty",
            .help = "write `-` where anything goes",
            .explain = "An empty cell could be meant or forgotten, so that anything goes is "
                       "written `-`. The same holds between two commas."}},
    {.code = "table-cell-not-fixed",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}` 的这一格不是固定的值",
            .help = "写固定的值、范围或比较，例如 `< 50000`、`[1..3]`、`date(\"2026-10-01\")`",
            .explain = "输入的格只能与固定的值比较，这样才能查出漏掉的情形和重叠的规则。要用别的"
                       "数来比，就在调用前算好，作为另一个输入传进来。"},
     .en = {.message = "this cell of `{field}` is no fixed value",
            .help = "compare with fixed values, such as `< 50000`, `[1..3]`, "
                    "`date(\"2026-10-01\")`",
            .explain =
                "The cell of an input compares with fixed values only: so gaps and "
                "overlaps can be found. What is to be compared with other data is computed before "
                "the call and given as an input of its own."}},
    {.code = "table-text-compared",
     .kind = CodeKind::problem,
     .zh = {.message = "文字没有大小可比",
            .help = "列出相等的文字，例如 `\"甲\", \"乙\"`，或 `not(\"甲\")`",
            .explain = "文字的先后按编码，不合任何人的习惯，所以判定表里的文字只比是否相等。"},
     .en = {.message = "texts have no order here",
            .help = "list the texts that are meant, such as `\"A\", \"B\"`, or `not(\"A\")`",
            .explain = "The order of texts is that of their encoding, which is nobody's. In a "
                       "decision table texts are equal or not."}},
    {.code = "table-asks-the-time",
     .kind = CodeKind::problem,
     .zh = {.message = "判定表里不能用 `{name}()`",
            .help = "把日期作为输入，调用时传入 `{name}()`",
            .explain = "判定表只看它的输入：同样的输入任何时候得到同样的结果，重放历史时也一样。"},
     .en = {.message = "a table cannot ask `{name}()`",
            .help = "make the date an input and give it `{name}()` where the table is called",
            .explain = "A table sees its inputs only: the same inputs give the same answer at "
                       "any time, also when the history is replayed."}},
    {.code = "table-answer-of-other-type",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}` 要{wanted_zh}，这一格是{found_zh}",
            .help = "按输出的类型写；文字要加引号",
            .explain = "输出的格是一个值或公式，它的类型就是输出声明的类型。单选的词不加引号，"
                       "文字加半角双引号。"},
     .en = {.message = "`{field}` wants {wanted}, this cell is {found}",
            .help = "write a value of the output's type; texts stand in quotes",
            .explain = "The cell of an output is a value or a formula of the type that the "
                       "output declares. The words of a choice need no quotes, texts do."}},
    {.code = "table-input-type",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}` 的类型 `{type}` 不能作判定表的输入",
            .help = "改用单选、勾选、数、日期、时间或单行文字",
            .explain = "输入要能逐个比较。多选、表格、签字、意见、附件比不了；先用公式算出一个"
                       "数或一个词，再传入。"},
     .en = {.message = "`{field}` is of type `{type}`, which no table can test",
            .help = "use a choice, a tick, a number, a date, a time or a text of one line",
            .explain =
                "Inputs are compared with single values. Several choices, tables, "
                "signatures, opinions and files cannot be: compute a number or a word of them and "
                "give that."}},
    {.code = "table-output-type",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}` 的类型 `{type}` 不能作判定表的输出",
            .help = "改用单选、勾选、数、日期、时间或文字",
            .explain = "判定表给出的是值；签字、意见要由人写，表格写不进一格。"},
     .en = {.message = "`{field}` is of type `{type}`, which no table can answer",
            .help = "use a choice, a tick, a number, a date, a time or a text",
            .explain = "A table answers with values. Signatures and opinions are written by "
                       "people, and a table of rows does not go into one cell."}},
    {.code = "unknown-table-column",
     .kind = CodeKind::problem,
     .zh = {.message = "没有名为 `{name}` 的输入或输出",
            .help = "您是不是要写 `{suggestion}`？\n"
                    "表头写输入的名字，输出的名字前加 `→`",
            .explain = "表头的每格是 `inputs` 中的一个名字，或 `→` 加 `outputs` 中的一个名字。"},
     .en = {.message = "there is no input or output `{name}`",
            .help = "did you mean `{suggestion}`?\n"
                    "name an input, or an output with `→` before it",
            .explain = "Each cell of the head row is a name of `inputs`, or `→` and a name of "
                       "`outputs`."}},
    {.code = "table-column-repeated",
     .kind = CodeKind::problem,
     .zh = {.message = "`{name}` 这一列写了两次",
            .help = "删去一列",
            .explain = "每个输入和输出在表头中恰好出现一次。"},
     .en = {.message = "column `{name}` stands here twice",
            .help = "delete one of them",
            .explain = "Each input and each output stands in the head row once."}},
    {.code = "table-column-missing",
     .kind = CodeKind::problem,
     .zh = {.message = "表头没有 `{name}` 这一列",
            .help = "加上这一列，或从 `inputs`、`outputs` 中删去它",
            .explain = "每个输入和输出在表头中恰好出现一次。"},
     .en = {.message = "the head row has no column `{name}`",
            .help = "add the column, or delete it from `inputs` or `outputs`",
            .explain = "Each input and each output stands in the head row once."}},
    {.code = "table-sum-of-others",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}` 不是数，不能合计",
            .help = "改成数，或换一种命中方式",
            .explain = "命中方式 `sum` 把各条命中规则的输出加起来，所以每个输出都要是数。"},
     .en = {.message = "`{field}` is no number, it cannot be summed",
            .help = "make it a number, or choose another hit policy",
            .explain = "With `sum` the outputs of all rows that are hit are added up, so every "
                       "output is a number."}},
    {.code = "table-count-of-several",
     .kind = CodeKind::problem,
     .zh = {.message = "命中方式 `count` 只能有一个输出",
            .help = "只留一个输出，它就是条数的名字",
            .explain = "`count` 给出命中的条数，是一个数；`outputs` 里的那一个名字就是它的名字。"},
     .en = {.message = "with `count` a table has one output only",
            .help = "keep one output, which names the count",
            .explain = "`count` gives how many rows are hit, which is one number; the one name "
                       "in `outputs` is its name."}},
    {.code = "table-too-large",
     .kind = CodeKind::problem,
     .zh = {.message = "判定表有 {rows} 条规则，最多 {most} 条",
            .help = "拆成几个判定表",
            .explain = "再大的表没有人看得过来，也无法逐条比较。"},
     .en = {.message = "the table has {rows} rules, more than {most}",
            .help = "make it several tables",
            .explain = "Nobody can look over a larger table, and its rows can no longer be "
                       "compared with each other."}},
    {.code = "table-too-large-to-prove",
     .kind = CodeKind::problem,
     .zh = {.message = "判定表 `{name}` 的情形太多，查不完有无漏掉的情形",
            .help = "拆成几个判定表，先判一部分，结果再传给下一个",
            .explain = "查漏时把每个输入按规则里的边界分段，逐一组合。组合数超过一百万就不再查。"},
     .en = {.message = "table `{name}` has too many cases to look for gaps",
            .help = "make it several tables, the answer of one being an input of the next",
            .explain =
                "To find gaps, each input is cut at the bounds in its column, and all "
                "combinations are looked at. Beyond a million of them the search is given up."}},
    {.code = "table-gap",
     .kind = CodeKind::problem,
     .zh = {.message = "没有规则适用于：{example}",
            .help = "补一条规则，或给每个输出写 `default`；不会出现的值用输入的 `min`、`max` 排除",
            .explain = "判定表在部署前逐段查过：每个输入按规则里的边界分段，所有组合都要有规则"
                       "适用。命中方式为 `one`、`any` 时漏掉的情形是错误，别的方式是警告。"},
     .en = {.message = "no rule for {example}",
            .help = "add a rule, or give each output a `default`; exclude values that cannot be "
                    "by `min` and `max` of the input",
            .explain =
                "Before it is deployed a table is searched for gaps: each input is cut at "
                "the bounds in its column, and every combination must meet a rule. With `one` and "
                "`any` a gap is an error, with other hit policies a warning."}},
    {.code = "table-overlap",
     .kind = CodeKind::problem,
     .zh = {.message = "规则 {row} 与规则 {other} 重叠，例如：{example}",
            .help = "把其中一条改窄，或改用命中方式 `first`，先写的为准",
            .explain = "命中方式 `one` 要求任何情形至多一条规则适用。有先后之分就用 `first`，结果"
                       "本来一样就用 `any`。"},
     .en = {.message = "rule {row} overlaps rule {other}, for example at {example}",
            .help = "make one of them narrower, or use the hit policy `first`: the row above wins",
            .explain = "With `one`, at most one rule holds in any case. Where rules have an "
                       "order, use `first`; where they answer the same anyway, `any`."}},
    {.code = "table-answers-differ",
     .kind = CodeKind::problem,
     .zh = {.message = "规则 {row} 与规则 {other} 都适用而结果不同，例如：{example}",
            .help = "使两条的输出一致，或把其中一条改窄",
            .explain = "命中方式 `any` 允许规则重叠，但重叠处的结果必须一致。"},
     .en = {.message = "rule {row} and rule {other} both hold and answer differently, for "
                       "example at {example}",
            .help = "let both answer the same, or make one of them narrower",
            .explain = "With `any`, rules may overlap, but where they do they must answer the "
                       "same."}},
    {.code = "table-row-never-hit",
     .kind = CodeKind::problem,
     .zh = {.message = "规则 {row} 在任何情形下都不适用",
            .help = "检查这一行的范围，或删去它",
            .explain = "例如 `[5..3]` 里没有数，`> 100` 超出了输入的 `max`。"},
     .en = {.message = "rule {row} holds in no case",
            .help = "look at the ranges of this row, or delete it",
            .explain = "There is no number in `[5..3]`, and `> 100` may be beyond the `max` of "
                       "the input."}},
    {.code = "table-row-hidden",
     .kind = CodeKind::problem,
     .zh = {.message = "规则 {row} 永远轮不到：前面的规则已经包括了它的所有情形",
            .help = "把它移到前面，或删去它",
            .explain = "命中方式 `first` 以先适用的一条为准；后面的规则若全被前面的包括，就不起"
                       "作用。"},
     .en = {.message = "rule {row} has no turn: the rules above it take all its cases",
            .help = "move it up, or delete it",
            .explain = "With `first` the first rule that holds answers. A rule whose cases are "
                       "all taken by rules above it does nothing."}},
    {.code = "table-other-row",
     .kind = CodeKind::note,
     .zh = {.message = "规则 {row} 在此",
            .help = "",
            .explain = "两条规则相互冲突时，第二条的位置在这里指出。"},
     .en = {.message = "rule {row} stands here",
            .help = "",
            .explain = "Where two rules of a table meet, this shows where the other one stands."}},
    {.code = "unknown-table",
     .kind = CodeKind::problem,
     .zh = {.message = "没有名为 `{name}` 的判定表",
            .help = "您是不是要写 `{suggestion}`？\n"
                    "检查名字，或把这个判定表的文件一起给出",
            .explain = "流程查的判定表要么在一起部署的文件里，要么已经部署。"},
     .en = {.message = "there is no table `{name}`",
            .help = "did you mean `{suggestion}`?\n"
                    "look at the name, or give the file of the table as well",
            .explain = "A table that a process asks is among the files that are deployed with "
                       "it, or is deployed already."}},
    {.code = "not-table-of-authority",
     .kind = CodeKind::problem,
     .zh = {.message = "判定表 `{table}` 不是核决权限表",
            .help = "输入写 `kind` 和 `role`，输出只写 `limit`，为金额或数字",
            .explain = "组织的 `权限` 指的判定表，按事项 `kind` 和角色 `role` 答出限额 `limit`；"
                       "流程用 `within authority(kind, amount)` 查它。"},
     .en = {.message = "the table `{table}` is no table of authority",
            .help = "give it the inputs `kind` and `role` and the one output `limit`, a number or "
                    "money",
            .explain = "The table that an organisation names as its `authority` answers with a "
                       "`limit` for a `kind` of matter and a `role`; processes ask it with "
                       "`within authority(kind, amount)`."}},
    {.code = "no-table-of-authority",
     .kind = CodeKind::problem,
     .zh = {.message = "组织 `{organisation}` 没有指明核决权限表",
            .help = "在组织文件里写 `权限: 判定表的名称`",
            .explain = "没有核决权限表，`within authority` 的结果总是空，条件也就不成立。"},
     .en = {.message = "the organisation `{organisation}` names no table of authority",
            .help = "write `authority: NAME-OF-A-TABLE` in the organisation's file",
            .explain = "Without a table of authority `within authority` is always null, so that "
                       "the condition never holds."}},
    {.code = "unknown-table-input",
     .kind = CodeKind::problem,
     .zh = {.message = "判定表没有名为 `{name}` 的输入",
            .help = "您是不是要写 `{suggestion}`？\n写判定表 `inputs` 中的一个名字",
            .explain = "`with` 的每个键是判定表的一个输入。"},
     .en = {.message = "the table has no input `{name}`",
            .help = "did you mean `{suggestion}`?\nwrite a name of the table's `inputs`",
            .explain = "Each key of `with` is an input of the table."}},
    {.code = "table-input-missing",
     .kind = CodeKind::problem,
     .zh = {.message = "步骤 `{step}` 没有给判定表输入 `{input}`",
            .help = "在 `with` 下写 `{input}: =…`",
            .explain = "判定表的每个输入都要给值；没有值的输入只合 `-`。"},
     .en = {.message = "step `{step}` gives the table no `{input}`",
            .help = "write `{input}: =…` below `with`",
            .explain = "Every input of a table is given a value: an input without one meets "
                       "`-` only."}},
    {.code = "formula-of-other-type",
     .kind = CodeKind::problem,
     .zh = {.message = "公式给出{type_zh}，这里要{wanted_zh}",
            .help = "改公式，使它给出{wanted_zh}",
            .explain = "公式的类型由表单的字段、`data` "
                       "和函数推出；这里要什么，由所写的字段、判定表的输入、期限或人员定。"},
     .en = {.message = "the formula gives {type}; wanted here is {wanted}",
            .help = "let the formula give {wanted}",
            .explain = "The type of a formula follows from the fields of forms, from `data` and "
                       "from its functions; what is wanted here is said by the field that it is "
                       "written to, the input of the table, the time or the people."}},
};

}  // namespace

const std::span<const Code> tables_codes{tables_rows};

}  // namespace banli::text
