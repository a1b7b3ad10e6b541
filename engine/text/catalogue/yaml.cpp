#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code yaml_rows[] = {
    {.code = "file-too-large",
     .kind = CodeKind::problem,
     .zh = {.message = "文件超过 1 MiB",
            .help = "拆成几个文件",
            .explain = "流程、表单等文件由人阅读和修改，最大的也不过几十 KiB。超过 1 MiB 的多半"
                       "不是这类文件，读之前就拒绝。"},
     .en = {.message = "the file is larger than 1 MiB",
            .help = "divide it into several files",
            .explain =
                "Files of processes and forms are read and changed by people; large "
                "ones have some dozen KiB. What exceeds 1 MiB is most likely something else and is "
                "refused before it is read."}},
    {.code = "file-too-deep",
     .kind = CodeKind::problem,
     .zh = {.message = "嵌套超过 64 层",
            .help = "减少层次",
            .explain = "手写的文件嵌套不过十来层。更深的结构会耗尽读取程序的栈，因此拒绝。"},
     .en = {.message = "nested deeper than 64 levels",
            .help = "use fewer levels",
            .explain = "Files written by hand have about ten levels. Deeper ones could exhaust "
                       "the reader's stack and are refused."}},
    {.code = "file-too-many-nodes",
     .kind = CodeKind::problem,
     .zh = {.message = "文件中的键和值超过十万个",
            .help = "拆成几个文件",
            .explain = "键、值、列表项合计最多十万个。"},
     .en = {.message = "the file has more than 100,000 keys and values",
            .help = "divide it into several files",
            .explain = "Keys, values and items of lists together may be 100,000."}},
    {.code = "invalid-utf8",
     .kind = CodeKind::problem,
     .zh = {.message = "文件不是 UTF-8 编码",
            .help = "在编辑器里另存为 UTF-8",
            .explain = "所有文件一律用 UTF-8。以 GBK 保存的文件在第一个汉字处就会报告此问题。"},
     .en = {.message = "the file is not UTF-8",
            .help = "save it as UTF-8 in your editor",
            .explain = "All files are UTF-8. One saved as GBK, for example, is told at its "
                       "first Chinese character."}},
    {.code = "control-character",
     .kind = CodeKind::problem,
     .zh = {.message = "文字中有不可见的控制字符",
            .help = "删去这个字符",
            .explain = "除换行和制表符外，控制字符（如 NUL）不得出现在文件里：它们看不见，却会"
                       "改变终端上显示的内容。"},
     .en = {.message = "an invisible control character stands here",
            .help = "delete it",
            .explain = "Besides line ends and tabs no control characters may stand in a file, "
                       "NUL among them: nobody sees them, and they change what a terminal shows."}},
    {.code = "empty-file",
     .kind = CodeKind::problem,
     .zh = {.message = "文件是空的",
            .help = "以第一个键开头，例如 `流程: 名称`",
            .explain = "文件里没有任何内容，或者只有注释。"},
     .en = {.message = "the file is empty",
            .help = "begin with its first key, such as `process: name`",
            .explain = "Nothing stands in this file, or only comments."}},
    {.code = "yaml-directive",
     .kind = CodeKind::problem,
     .zh = {.message = "文件以 `%` 指令开头",
            .help = "删去这一行",
            .explain = "YAML 的 `%YAML`、`%TAG` 指令在这里没有用处，也不接受。"},
     .en = {.message = "the file begins with a directive `%`",
            .help = "delete this line",
            .explain = "YAML's directives `%YAML` and `%TAG` serve nothing here and are not "
                       "accepted."}},
    {.code = "second-document",
     .kind = CodeKind::problem,
     .zh = {.message = "一个文件里有第二份文档",
            .help = "把 `---` 之后的内容放进另一个文件",
            .explain = "YAML 允许用 `---` 在一个文件里放几份文档；这里一个文件只说一件事。"},
     .en = {.message = "a second document begins in this file",
            .help = "put what follows `---` into a file of its own",
            .explain = "YAML allows several documents in a file, divided by `---`; here a file "
                       "is one thing."}},
    {.code = "yaml-tag",
     .kind = CodeKind::problem,
     .zh = {.message = "不能使用 YAML 标签 `{text}`",
            .help = "去掉标签；若 `!` 属于文字，给它加引号",
            .explain = "值的类型由键决定，标签 `!!str`、`!!int` 之类没有用处。"},
     .en = {.message = "tags such as `{text}` are not used",
            .help = "leave it out; if the `!` belongs to a text, put it in quotes",
            .explain = "The key says of which type its value is, so tags such as `!!str` serve "
                       "nothing."}},
    {.code = "yaml-anchor",
     .kind = CodeKind::problem,
     .zh = {.message = "不能使用 YAML 锚点 `{text}`",
            .help = "去掉锚点；若 `&` 属于文字，给它加引号",
            .explain = "锚点和别名让文件的一处悄悄取决于另一处，改的人看不出来；此处一律写明。"},
     .en = {.message = "anchors such as `{text}` are not used",
            .help = "leave it out; if the `&` belongs to a text, put it in quotes",
            .explain = "Anchors and aliases make one place depend silently on another; here "
                       "everything is written where it holds."}},
    {.code = "yaml-alias",
     .kind = CodeKind::problem,
     .zh = {.message = "不能使用 YAML 别名 `{text}`",
            .help = "写出内容本身；若 `*` 属于文字，给它加引号",
            .explain = "别名代表写在别处的内容。层层相套的别名能把几行文字展开成几十亿项，所以"
                       "不接受。"},
     .en = {.message = "aliases such as `{text}` are not used",
            .help = "write the content itself; if the `*` belongs to a text, put it in quotes",
            .explain = "An alias stands for what was written elsewhere. Nested aliases let a "
                       "few lines grow to billions of items; so there are none."}},
    {.code = "yaml-merge-key",
     .kind = CodeKind::problem,
     .zh = {.message = "不能使用合并键 `<<`",
            .help = "把各个键写全",
            .explain = "`<<: *x` 把别处的键并进来，读的人看不到它们。"},
     .en = {.message = "the merge key `<<` is not used",
            .help = "write all keys",
            .explain = "`<<: *x` takes in keys from elsewhere, which a reader does not see "
                       "here."}},
    {.code = "boolean-key",
     .kind = CodeKind::problem,
     .zh = {.message = "`{key}` 不能作键",
            .help = "换一个词，例如 `同意`；若确实要用这个词，给它加引号",
            .explain = "YAML 把 on、off、yes、no、y、n、true、false 当作真假值，不同的程序读出"
                       "来不一样。这里没有真假值，所以不加引号时不作键用。"},
     .en = {.message = "`{key}` is no key",
            .help = "choose another word, such as `agreed`; if it must be this one, put it in "
                    "quotes",
            .explain =
                "YAML takes on, off, yes, no, y, n, true and false for booleans, and "
                "programs differ in how they read them. There are no booleans here, so without "
                "quotes these are no keys."}},
    {.code = "null-value",
     .kind = CodeKind::problem,
     .zh = {.message = "这里没有空值，不能写 `{text}`",
            .help = "不需要的键整个删去；若是文字，给它加引号",
            .explain = "`null` 和 `~` 在 YAML 里表示空值。这里没有写的键就是没有，不另写空值。"},
     .en = {.message = "there are no nulls, so `{text}` cannot stand here",
            .help = "leave out the whole key; if it is a text, put it in quotes",
            .explain = "`null` and `~` mean nothing in YAML. Here a key that is not needed is "
                       "not written."}},
    {.code = "no-value",
     .kind = CodeKind::problem,
     .zh = {.message = "键 `{key}` 没有值",
            .help = "在冒号后写上值，或删去这个键；若值写在下面几行，要比键多缩进",
            .explain = "键后面什么也没有。常见的原因是下一行忘了缩进。"},
     .en = {.message = "the key `{key}` has no value",
            .help = "write a value behind the colon or delete the key; a value on the lines "
                    "below is indented more than its key",
            .explain = "Nothing follows the key. Often the next line is not indented."}},
    {.code = "comma-in-braces",
     .kind = CodeKind::problem,
     .zh = {.message = "花括号里的 `{key}` 没有值",
            .help = "花括号里多了一个逗号？带逗号的公式或文字要加引号，或改为分行书写",
            .explain =
                "花括号里的逗号总是隔开两个键：`{when: sum(a, b) > 3, then: pay}` 实际上"
                "是三个键，其中 `b) > 3` 没有值。带逗号的公式和文字请分行书写：`when: sum(a, b) > "
                "3` 单独占一行。"},
     .en = {.message = "`{key}` in braces has no value",
            .help = "a comma inside braces? an expression or text with a comma stands in "
                    "quotes, or on a line of its own",
            .explain =
                "In braces a comma always divides two keys: `{when: sum(a, b) > 3, "
                "then: pay}` is three keys, and `b) > 3` has no value. Write such an expression on "
                "a line of its own: `when: sum(a, b) > 3`."}},
    {.code = "cut-off-in-braces",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 被花括号里的逗号截断了",
            .help = "带逗号的公式或文字要加引号，或改为分行书写",
            .explain = "花括号里的逗号总是隔开两个键，所以公式 `max(a, b)` 在花括号里会从逗号处"
                       "断开，左边剩下没有配对的括号或引号。"},
     .en = {.message = "`{text}` was cut off by a comma in braces",
            .help = "an expression or text with a comma stands in quotes, or on a line of its "
                    "own",
            .explain =
                "In braces a comma always divides two keys; an expression such as "
                "`max(a, b)` is cut at its comma, and what is left of it has a bracket or a quote "
                "without its partner."}},
    {.code = "empty-item",
     .kind = CodeKind::problem,
     .zh = {.message = "列表中有一项是空的",
            .help = "写上内容，或删去这个 `-` 或逗号",
            .explain = "列表的每一项都要有内容。"},
     .en = {.message = "an item of the list is empty",
            .help = "write it, or delete the `-` or the comma",
            .explain = "Every item of a list says something."}},
    {.code = "duplicate-key",
     .kind = CodeKind::problem,
     .zh = {.message = "键 `{key}` 写了两次",
            .help = "合并，或删去一个",
            .explain = "同一组里每个键只能出现一次。YAML 的许多读法会悄悄只取后一个。"},
     .en = {.message = "the key `{key}` stands here twice",
            .help = "merge the two, or delete one",
            .explain = "A key stands once in its set. Many readers of YAML take the last one "
                       "without a word."}},
    {.code = "first-here",
     .kind = CodeKind::note,
     .zh = {.message = "第一次写在这里", .explain = "指出同一个名称或键较早出现的位置。"},
     .en = {.message = "the first one is here",
            .explain = "Shows where the same name or key stood before."}},
    {.code = "key-is-no-text",
     .kind = CodeKind::problem,
     .zh = {.message = "键必须是一行文字",
            .help = "写成 `键: 值`",
            .explain = "YAML 允许用列表、空值或多行文字作键；这里的键是一个词或一行文字。"},
     .en = {.message = "a key is one line of text",
            .help = "write `key: value`",
            .explain = "YAML allows lists, nulls and several lines as keys; here a key is a "
                       "word or a line."}},
    {.code = "explicit-key",
     .kind = CodeKind::problem,
     .zh = {.message = "键前不写 `?`",
            .help = "直接写 `键: 值`",
            .explain = "YAML 可以用 `? ` 引出复杂的键；这里的键都是一行文字，用不着。"},
     .en = {.message = "`?` does not introduce keys here",
            .help = "write `key: value`",
            .explain = "YAML can introduce long keys by `? `; keys are a line of text here and "
                       "need none."}},
    {.code = "missing-colon",
     .kind = CodeKind::problem,
     .zh = {.message = "这一行没有冒号",
            .help = "写成 `键: 值`；若它接着上一行的文字，比上一行的键多缩进",
            .explain = "这一行与上面的键对齐，所以应当也是一个键，却没有冒号。"},
     .en = {.message = "this line has no colon",
            .help = "write `key: value`; if it goes on with the text above, indent it more "
                    "than the key of that text",
            .explain = "The line is aligned with the keys above, so it should be one, and has "
                       "no colon."}},
    {.code = "full-width-mark",
     .kind = CodeKind::problem,
     .zh = {.message = "此处的 `{text}` 是全角标点",
            .help = "改为半角的 `{meant}`；若它属于文字，给整段文字加引号",
            .explain = "YAML 只认半角的冒号、逗号、括号和引号。中文输入法打出的全角标点看起来一"
                       "样，却会被当作文字的一部分。文字里面的全角标点可以照写。"},
     .en = {.message = "`{text}` is a full-width mark",
            .help = "write `{meant}`; if it belongs to a text, put the whole text in quotes",
            .explain =
                "YAML knows only the narrow colon, comma, brackets and quotes. The "
                "full-width ones of a Chinese keyboard look alike and are taken as part of a text. "
                "Inside texts they may stay."}},
    {.code = "full-width-space",
     .kind = CodeKind::problem,
     .zh = {.message = "此处是全角空格或不换行空格",
            .help = "改为普通空格",
            .explain = "YAML 的缩进和分隔只认普通空格。全角空格会成为名称的一部分：键会变成“　"
                       "名称”。"},
     .en = {.message = "a full-width or no-break space stands here",
            .help = "write ordinary spaces",
            .explain = "YAML indents and divides with ordinary spaces only. Another space "
                       "becomes part of the name that follows it."}},
    {.code = "space-after-colon",
     .kind = CodeKind::problem,
     .zh = {.message = "冒号后面缺少空格",
            .help = "在冒号后加一个空格",
            .explain = "`标题:客户` 在 YAML 里是一段文字，不是键和值；冒号后要有空格：`标题: 客"
                       "户`。"},
     .en = {.message = "a space is missing behind the colon",
            .help = "put a space behind it",
            .explain = "To YAML `title:customer` is one text and no key with a value; write "
                       "`title: customer`."}},
    {.code = "yaml-tab",
     .kind = CodeKind::problem,
     .zh = {.message = "缩进中有制表符",
            .help = "改用空格缩进",
            .explain = "YAML 不允许用制表符缩进，因为它的宽度各处不同。"},
     .en = {.message = "a tab stands in the indentation",
            .help = "indent with spaces",
            .explain = "YAML does not allow tabs there, since their width differs from place "
                       "to place."}},
    {.code = "bracket-not-closed",
     .kind = CodeKind::problem,
     .zh = {.message = "这里的 `{text}` 没有闭合",
            .help = "补上对应的右括号；括号里的文字若有 `{` `}` `[` `]`，要加引号",
            .explain = "花括号或方括号打开之后没有对应的另一半，也可能是中间有一个不该有的标点"
                       "。"},
     .en = {.message = "`{text}` is not closed",
            .help = "add its partner; texts with brackets inside stand in quotes",
            .explain = "A brace or bracket is opened and its partner does not come, perhaps "
                       "because a mark stands between that YAML does not expect."}},
    {.code = "bracket-not-open",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 没有对应的左括号",
            .help = "删去它，或给含有它的文字加引号",
            .explain = "这里出现了右括号，前面却没有打开它。"},
     .en = {.message = "`{text}` closes what was not opened",
            .help = "delete it, or put the text that has it in quotes",
            .explain = "A closing bracket stands here, and nothing before it was opened."}},
    {.code = "quote-not-closed",
     .kind = CodeKind::problem,
     .zh = {.message = "引号没有闭合",
            .help = "补上另一半引号；引号若属于文字，改用 `|` 分行书写",
            .explain = "从这里开始的引号到文件末尾都没有另一半。"},
     .en = {.message = "the quote is not closed",
            .help = "add its partner; if the quote belongs to a text, write it on lines below "
                    "`|`",
            .explain = "From here to the end of the file the quote has no partner."}},
    {.code = "yaml-escape",
     .kind = CodeKind::problem,
     .zh = {.message = "双引号里的 `\\` 用法不对",
            .help = "写成 `\\\\`，或改用单引号",
            .explain = "双引号里的反斜杠引出转义，如 `\\n`。要写反斜杠本身就写两个，或用单引号"
                       "。"},
     .en = {.message = "`\\` is misused in double quotes",
            .help = "write `\\\\`, or use single quotes",
            .explain = "In double quotes a backslash begins an escape such as `\\n`. For the "
                       "backslash itself write two, or use single quotes."}},
    {.code = "second-colon",
     .kind = CodeKind::problem,
     .zh = {.message = "同一行里有第二个 `冒号加空格`",
            .help = "给值加引号，或改用 `|` 分行书写",
            .explain = "一行里只有第一个冒号隔开键和值。值里若有冒号加空格，YAML 不知道它属于哪"
                       "一个。"},
     .en = {.message = "a second `: ` stands on this line",
            .help = "put the value in quotes, or write it on lines below `|`",
            .explain = "The first colon of a line divides key and value. With a second one in "
                       "the value YAML does not know what belongs to what."}},
    {.code = "wrong-indentation",
     .kind = CodeKind::problem,
     .zh = {.message = "这一行与上面的行对不齐",
            .help = "同一组的键缩进相同；属于上一行的内容多缩进两格；文字若有几行，用 `|`",
            .explain = "YAML 用缩进表示从属关系。这一行的缩进不属于上面任何一组。"},
     .en = {.message = "this line does not fit the lines above",
            .help = "keys of one set are indented alike, what belongs to a key two spaces "
                    "more; a text of several lines stands below `|`",
            .explain = "YAML shows by indentation what belongs to what. This line's "
                       "indentation is that of no set above."}},
    {.code = "misplaced-dash",
     .kind = CodeKind::problem,
     .zh = {.message = "`-` 不能放在这里",
            .help = "列表的每一项另起一行，以 `- ` 开头",
            .explain = "列表项要各占一行，不能写在键的同一行。"},
     .en = {.message = "`-` cannot stand here",
            .help = "each item of a list is a line that begins with `- `",
            .explain = "Items of a list stand on lines of their own, not behind a key."}},
    {.code = "misplaced-character",
     .kind = CodeKind::problem,
     .zh = {.message = "文字不能以 `{text}` 开头或在此处含有它",
            .help = "给整段文字加引号，或改用 `|` 分行书写",
            .explain = "`@`、`%`、反引号以及花括号里的 `?` 在 YAML 里另有含义，含有它们的文字要"
                       "加引号。"},
     .en = {.message = "`{text}` cannot stand here",
            .help = "put the whole text in quotes, or write it on lines below `|`",
            .explain = "`@`, `%`, back-ticks, and `?` in braces have a meaning of their own in "
                       "YAML; texts with them stand in quotes."}},
    {.code = "yaml-syntax",
     .kind = CodeKind::problem,
     .zh = {.message = "此处不是 YAML",
            .help = "对照附近各行的缩进、冒号和引号",
            .explain = "读取程序在这里读不下去，也说不出更确切的原因。"},
     .en = {.message = "this is no YAML",
            .help = "compare indentation, colons and quotes of the lines around",
            .explain = "The reader cannot go on here and has no better words for the cause."}},
};

}  // namespace

const std::span<const Code> yaml_codes = yaml_rows;

}  // namespace banli::text
