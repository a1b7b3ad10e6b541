#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code feel_rows[] = {
    {.code = "comment-not-closed",
     .kind = CodeKind::problem,
     .zh = {.message = "注释没有结束",
            .help = "在注释后面写 `*/`",
            .explain = "公式里 `/*` 与 `*/` 之间是注释。缺了 `*/`，后面的内容就全成了注释。"},
     .en = {.message = "the comment is not closed",
            .help = "write `*/` behind it",
            .explain = "What stands between `/*` and `*/` is a comment. Without `*/` all that "
                       "follows is part of it."}},
    {.code = "string-not-closed",
     .kind = CodeKind::problem,
     .zh = {.message = "文字的引号没有结束",
            .help = "在文字后面写 `\"`",
            .explain = "公式里的文字写在一对引号之间：`\"客户\"`。文字里的引号写作 `\\\"`。"},
     .en = {.message = "the text is not closed",
            .help = "write `\"` behind it",
            .explain = "A text in an expression stands between quotes: `\"customer\"`. A quote "
                       "inside it is written `\\\"`."}},
    {.code = "unknown-escape",
     .kind = CodeKind::problem,
     .zh = {.message = "`{found}` 不是可用的转义",
            .help = "反斜杠本身写作 `\\\\`",
            .explain = "文字里可用的转义有 `\\\"`、`\\\\`、`\\n`、`\\t`、`\\r` 和 `\\u4e2d`。"},
     .en = {.message = "`{found}` is no escape",
            .help = "a backslash itself is written `\\\\`",
            .explain = "The escapes in a text are `\\\"`, `\\\\`, `\\n`, `\\t`, `\\r` and `\\"
                       "u4e2d`."}},
    {.code = "unknown-character",
     .kind = CodeKind::problem,
     .zh = {.message = "公式里不能写 `{found}`",
            .help = "去掉这个字符；如果是文字，请加引号",
            .explain = "公式由名称、数字、引号里的文字和运算符组成。例如 `;` 只能写在引号里。"},
     .en = {.message = "`{found}` cannot stand in an expression",
            .help = "leave it out, or put the text in quotes",
            .explain = "An expression is made of names, numbers, texts in quotes and operators. "
                       "A `;` may stand only inside quotes."}},
    {.code = "full-width-in-expression",
     .kind = CodeKind::problem,
     .zh = {.message = "公式里写了全角的 `{found}`",
            .help = "改为 `{wanted}`",
            .explain = "公式里的标点、数字和引号都是半角的：写 `金额 > 100`，不写 `金额＞１００"
                       "`。引号里的文字不受影响。"},
     .en = {.message = "the expression has a full-width `{found}`",
            .help = "write `{wanted}`",
            .explain = "Marks, digits and quotes of an expression are the plain ones: `amount > "
                       "100`, not `amount＞１００`. Inside a text in quotes anything may stand."}},
    {.code = "foreign-operator",
     .kind = CodeKind::problem,
     .zh = {.message = "公式里没有 `{found}` 这种写法",
            .help = "改为 `{wanted}`",
            .explain = "等于写 `=`，不等于写 `!=`，并且写 `and`，或者写 `or`，乘方写 `**`，否定写"
                       " `not(…)`，文字写在双引号里。"},
     .en = {.message = "expressions have no `{found}`",
            .help = "write `{wanted}`",
            .explain = "Equal is `=`, unequal `!=`, both `and`, one of them `or`, a power `**`, "
                       "the opposite `not(…)`; texts stand in double quotes."}},
    {.code = "name-starts-with-digit",
     .kind = CodeKind::problem,
     .zh = {.message = "`{found}` 以数字开头",
            .help = "数字和名称之间写运算符；名称以文字或 `_` 开头",
            .explain = "`3天` 既不是数字也不是名称。时长写作 `duration(\"P3D\")`，相乘写作 `3 * "
                       "天数`。"},
     .en = {.message = "`{found}` begins with a digit",
            .help = "write an operator between number and name; a name begins with a letter or "
                    "`_`",
            .explain = "`3days` is neither a number nor a name. A duration is written "
                       "`duration(\"P3D\")`, a product `3 * days`."}},
    {.code = "number-unreadable",
     .kind = CodeKind::problem,
     .zh = {.message = "`{found}` 不是数字",
            .help = "数字写作 `12.30` 或 `1.5e6`",
            .explain = "数字用小数点，不用千位分隔符，最大约为 10 的 6144 次方。"},
     .en = {.message = "`{found}` is no number",
            .help = "write a number as `12.30` or `1.5e6`",
            .explain = "A number has a point and no thousands separators, and is below about 10 "
                       "to the 6144th."}},
    {.code = "moment-unreadable",
     .kind = CodeKind::problem,
     .zh = {.message = "`{found}` 读不出来",
            .help = "日期写作 `2026-11-22`，时间写作 `09:30`，时长写作 `P3D`、`PT4H` 或 `P1Y2M`",
            .explain = "`date(\"2026-02-30\")` 里的日期不存在。写定的日期、时间、时长和数字在部署"
                       "时就会检查。"},
     .en = {.message = "`{found}` cannot be read",
            .help = "a date is written `2026-11-22`, a time `09:30`, a duration `P3D`, `PT4H` or "
                    "`P1Y2M`",
            .explain = "In `date(\"2026-02-30\")` the date does not exist. Dates, times, "
                       "durations and numbers that are written out are checked when a process is "
                       "deployed."}},
    {.code = "expression-ends-early",
     .kind = CodeKind::problem,
     .zh = {.message = "公式没有写完",
            .help = "补上后面的部分",
            .explain = "`金额 >` 的后面还应有一个值。"},
     .en = {.message = "the expression ends too early",
            .help = "write what is missing behind it",
            .explain = "In `amount >` a value is missing on the right."}},
    {.code = "expression-not-closed",
     .kind = CodeKind::problem,
     .zh = {.message = "公式结束了，还缺 `{wanted}`",
            .help = "在后面写 `{wanted}`",
            .explain = "括号要成对，`if` 要有 `then` 和 `else`，`for` 要有 `return`，`some` 和 "
                       "`every` 要有 `satisfies`。"},
     .en = {.message = "the expression ends, and `{wanted}` is missing",
            .help = "write `{wanted}` behind it",
            .explain = "Brackets come in pairs; `if` has `then` and `else`, `for` has `return`, "
                       "`some` and `every` have `satisfies`."}},
    {.code = "expression-unexpected",
     .kind = CodeKind::problem,
     .zh = {.message = "`{found}` 不能写在这里",
            .help = "检查它前面是否缺少运算符、逗号或引号",
            .explain = "两个值之间要有运算符或逗号，文字要加引号。例如 `金额 100` 应写作 `金额 = "
                       "100`。"},
     .en = {.message = "`{found}` cannot stand here",
            .help = "look whether an operator, a comma or a quote is missing before it",
            .explain = "Between two values stands an operator or a comma, and a text stands in "
                       "quotes: not `amount 100` but `amount = 100`."}},
    {.code = "expression-wants",
     .kind = CodeKind::problem,
     .zh = {.message = "这里应是 `{wanted}`，却写了 `{found}`",
            .help = "写上 `{wanted}`",
            .explain = "括号要成对，`if` 要有 `then` 和 `else`，`for` 要有 `in` 和 `return`。"},
     .en = {.message = "here stands `{found}` instead of `{wanted}`",
            .help = "write `{wanted}`",
            .explain = "Brackets come in pairs; `if` has `then` and `else`, `for` has `in` and "
                       "`return`."}},
    {.code = "name-wanted",
     .kind = CodeKind::problem,
     .zh = {.message = "这里缺少名称",
            .help = "写上名称，或去掉它前面的 `.`、`,`",
            .explain = "点号后面是字段的名称，`for`、`some` 和 `every` 后面是变量的名称，记录里每"
                       "项先写名称：`{金额: 5}`。"},
     .en = {.message = "a name is missing here",
            .help = "write a name, or leave out the `.` or `,` before it",
            .explain =
                "Behind a point stands the name of a field, behind `for`, `some` and "
                "`every` that of a variable, and in a record each entry begins with one: `{amount: "
                "5}`."}},
    {.code = "expression-too-deep",
     .kind = CodeKind::problem,
     .zh = {.message = "公式嵌套太深",
            .help = "拆成几个公式，用公式字段保存中间结果",
            .explain = "公式最多嵌套 200 层，一串连续的运算也算在内。"},
     .en = {.message = "the expression is nested too deeply",
            .help = "divide it, and keep the parts in computed fields",
            .explain = "An expression may be 200 levels deep; a long chain of operators counts "
                       "too."}},
    {.code = "entry-twice",
     .kind = CodeKind::problem,
     .zh = {.message = "`{name}` 写了两次",
            .help = "去掉一个，或改名",
            .explain = "一个记录里每个名称只能出现一次：`{名称: 1, 名称: 2}` 说不清要哪一个。"},
     .en = {.message = "`{name}` is written twice",
            .help = "leave one out, or rename it",
            .explain = "In a record each name stands once: `{a: 1, a: 2}` does not say which one "
                       "holds."}},
    {.code = "name-with-spaces",
     .kind = CodeKind::problem,
     .zh = {.message = "名称 `{found}` 里有空格",
            .help = "写作 `{wanted}`，或在两者之间写运算符",
            .explain = "字段的名称由文字、数字和 `_` 组成，不含空格；只有函数的名称可以有空格，例"
                       "如 `list contains(…)`。"},
     .en = {.message = "the name `{found}` has spaces",
            .help = "write `{wanted}`, or an operator between them",
            .explain = "Names of fields are letters, digits and `_`; only names of functions may "
                       "have spaces, as in `list contains(…)`."}},
    {.code = "hyphen-in-name",
     .kind = CodeKind::problem,
     .zh = {.message = "`{found}` 会被算作减法",
            .help = "写作 `{wanted}`",
            .explain = "公式里的 `-` 总是减号。步骤和判定表的名称里的 `-`，在公式里写作 `_`："
                       "`steps.approve_plan`。"},
     .en = {.message = "`{found}` is read as a subtraction",
            .help = "write `{wanted}`",
            .explain = "A hyphen in an expression is always a minus. Names of steps and tables "
                       "that have one are written with `_`: `steps.approve_plan`."}},
    {.code = "unknown-name",
     .kind = CodeKind::problem,
     .zh = {.message = "没有 `{name}` 这个名称",
            .help = "检查拼写；文字要加引号",
            .explain = "公式里的名称是表单的记录、`data` 里的字段、循环的变量或 `case`、`steps` "
                       "等。文字写在引号里：`\"现场\"`。"},
     .en = {.message = "there is no name `{name}`",
            .help = "check the spelling; a text stands in quotes",
            .explain =
                "A name in an expression is the record of a form, a field of `data`, the "
                "variable of a loop, or one of `case`, `steps` and the like. A text stands in "
                "quotes: `\"on site\"`."}},
    {.code = "unknown-member",
     .kind = CodeKind::problem,
     .zh = {.message = "{type_zh}里没有 `{member}`",
            .help = "是否想写 `{suggestion}`？\n检查字段的名称",
            .explain = "点号后面是记录里的字段，或日期、时间、时长的部分，例如 `日期.year`、`时长"
                       ".days`。"},
     .en = {.message = "a {type} has no `{member}`",
            .help = "did you mean `{suggestion}`?\ncheck the name of the field",
            .explain = "Behind the point stands a field of the record, or a part of a date, time "
                       "or duration, such as `day.year` or `span.days`."}},
    {.code = "unknown-function",
     .kind = CodeKind::problem,
     .zh = {.message = "没有函数 `{name}`",
            .help = "检查函数名的拼写",
            .explain = "可用的函数是 FEEL 标准的内置函数、判定表，以及 `within authority`、"
                       "`today` 等办公函数。"},
     .en = {.message = "there is no function `{name}`",
            .help = "check the spelling of the function",
            .explain = "The functions are those of FEEL, the decision tables, and those of the "
                       "office such as `within authority` and `today`."}},
    {.code = "unknown-type",
     .kind = CodeKind::problem,
     .zh = {.message = "没有类型 `{name}`",
            .help = "写 `number`、`string`、`boolean`、`date`、`time`、`date and time`、"
                    "`list<…>`、`context<…>`、`range<…>` 等",
            .explain = "`instance of` 和函数参数后面写的是类型的名称，例如 `x instance of "
                       "list<number>`。时长有两种：`days and time duration` 和 `years and months "
                       "duration`。"},
     .en =
         {.message = "there is no type `{name}`",
          .help = "write `number`, `string`, `boolean`, `date`, `time`, `date and time`, "
                  "`list<…>`, `context<…>`, `range<…>` or the like",
          .explain =
              "Behind `instance of` and behind a parameter stands the name of a type: `x "
              "instance of list<number>`. Durations are of two types, `days and time duration` and "
              "`years and months duration`."}},
    {.code = "unknown-argument",
     .kind = CodeKind::problem,
     .zh = {.message = "`{function}` 没有这样命名的参数",
            .help =
                "可用的名称是 `{wanted}`；也可以不写名称，按顺序给出参数\n不写名称，按顺序给出参数",
            .explain = "参数可以写名称：`substring(string: \"客户\", start position: 2)`。名称必须"
                       "是该函数的参数名；判定表和办公函数的参数只按顺序写。"},
     .en = {.message = "`{function}` has no parameters of these names",
            .help = "its names are `{wanted}`; without names the order tells\nleave the names out: "
                    "the order tells",
            .explain =
                "Arguments may be named: `substring(string: \"text\", start position: 2)`."
                " The names are those of the function's parameters; tables and functions of the "
                "office take their arguments in order only."}},
    {.code = "not-a-json-object",
     .kind = CodeKind::problem,
     .zh = {.message = "这里应是一个 JSON 对象",
            .help =
                "每行写 `{\"expr\": \"公式\", \"context\": {…}}`，`--context` 写 `{\"名称\": 值}`",
            .explain = "`banli feel eval --stream` 的每一行是一个 JSON 对象，`expr` 是文字，"
                       "`context` 是对象，可以省略。读不懂的行只得到一个问题，后面的行照常计算。"},
     .en = {.message = "here should stand a JSON object",
            .help =
                "a line is `{\"expr\": \"…\", \"context\": {…}}`, and `--context` is `{\"name\":"
                " value}`",
            .explain =
                "Each line of `banli feel eval --stream` is a JSON object with the text "
                "`expr` and, if wanted, the object `context`. A line that cannot be read gets a "
                "problem, and the next line is answered as if nothing had happened."}},
    {.code = "evaluation-too-long",
     .kind = CodeKind::problem,
     .zh = {.message = "计算步数超过上限",
            .help = "缩小列表或区间，减少循环和递归",
            .explain = "每次求值的步数、内存和递归深度都有上限，所以任何公式都不会使系统停顿。例如 "
                       "`for i in 1..1000000000 return i` 会被停止。"},
     .en =
         {.message = "the evaluation takes too many steps",
          .help = "make the list or range smaller, or loop and recurse less",
          .explain =
              "Steps, memory and depth of an evaluation are bounded, so that no "
              "expression can hold up the system: `for i in 1..1000000000 return i` is stopped."}},
    {.code = "argument-count",
     .kind = CodeKind::problem,
     .zh = {.message = "`{function}` 要 {wanted_zh} 个参数，写了 {found} 个",
            .help = "把参数补足或去掉多余的",
            .explain = "每个函数的参数个数是固定的，例如 `contains(文字, 部分)` 是两个。"},
     .en = {.message = "`{function}` has {found} arguments here, and takes {wanted}",
            .help = "write as many arguments as it takes",
            .explain = "Each function has its number of arguments: `contains(text, part)` has "
                       "two."}},
    {.code = "argument-unfit",
     .kind = CodeKind::problem,
     .zh = {.message = "`{function}` 的这个参数应是{wanted_zh}，却是{found_zh}",
            .help = "换成{wanted_zh}，或先转换，例如 `string(…)`、`number(…)`",
            .explain = "函数的参数有规定的类型。例如 `upper case(5)` 要文字，给的却是数字。"},
     .en = {.message = "`{function}` takes {wanted} here, not {found}",
            .help = "give a {wanted}, or convert it with `string(…)` or `number(…)`",
            .explain = "The arguments of a function have their types: `upper case(5)` wants a "
                       "text and got a number."}},
    {.code = "operator-unfit",
     .kind = CodeKind::problem,
     .zh = {.message = "{left_zh}和{right_zh}之间不能用 `{operator}`",
            .help = "换一个运算符，或先转换，例如 `string(…)`、`number(…)`",
            .explain = "数字与数字相加，文字与文字相接，日期可以加减时长。`\"5\" + 1` 里一边是文"
                       "字，一边是数字。"},
     .en = {.message = "`{operator}` does not fit {left} and {right}",
            .help = "use another operator, or convert with `string(…)` or `number(…)`",
            .explain = "Numbers add to numbers, texts to texts, and durations to dates. In `\"5\""
                       " + 1` one side is a text and one a number."}},
    {.code = "comparison-unfit",
     .kind = CodeKind::problem,
     .zh = {.message = "{left_zh}和{right_zh}不能用 `{operator}` 比较",
            .help = "两边用同一种值；数字不加引号",
            .explain = "不同种类的值比较的结果总是空，这个条件永远不会成立。例如 `金额 > \"100\""
                       "` 应写作 `金额 > 100`。"},
     .en = {.message = "{left} and {right} cannot be compared by `{operator}`",
            .help = "let both sides be of one type; a number has no quotes",
            .explain = "A comparison of different types is always null, so the condition never "
                       "holds: `amount > \"100\"` should be `amount > 100`."}},
    {.code = "condition-not-boolean",
     .kind = CodeKind::problem,
     .zh = {.message = "这里应是一个条件，却是{found_zh}",
            .help = "写成比较，例如 `… = …`、`… != null`",
            .explain = "条件的结果是真或假。只有真才算成立，其他值都不算。"},
     .en = {.message = "here stands {found} instead of a condition",
            .help = "write a comparison such as `… = …` or `… != null`",
            .explain = "A condition is true or false. It holds only if it is true; any other "
                       "value does not hold."}},
    {.code = "list-wanted",
     .kind = CodeKind::problem,
     .zh = {.message = "这里应是列表，却是{found_zh}",
            .help = "写列表 `[…]`、表格字段或 `1..10`",
            .explain = "`for`、`some` 和 `every` 逐项处理一个列表。"},
     .en = {.message = "here stands {found} instead of a list",
            .help = "write a list `[…]`, a table field, or `1..10`",
            .explain = "`for`, `some` and `every` go through a list item by item."}},
};

}  // namespace

const std::span<const Code> feel_codes{feel_rows};

}  // namespace banli::text
