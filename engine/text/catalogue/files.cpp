#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code files_rows[] = {
    {.code = "no-file-type",
     .kind = CodeKind::problem,
     .zh = {.message = "附件 `{field}` 的格式 `{given}` 不是扩展名",
            .help = "只写扩展名的字母和数字，例如 `pdf`，不带点",
            .explain = "`types`（格式）列出附件可用的扩展名，不分大小写；不写就什么格式都收。"},
     .en = {.message = "the file `{field}` cannot have the type `{given}`: it is no extension",
            .help = "write the letters and digits of an extension, such as `pdf`, without the dot",
            .explain = "`types` lists the extensions that a file may have, in capitals or not. "
                       "Without it any file will do."}},
    {.code = "no-file-size",
     .kind = CodeKind::problem,
     .zh = {.message = "附件 `{field}` 的上限 `{given}` 不是可用的大小",
            .help = "写一个数，空一格，再写 KB 或 MB，例如 `10 MB`，最大 `{highest}`",
            .explain = "`max`（最大）规定附件的上限，1 MB 是 1,024 KB。不写就是 20 MB；"
                       "最多可以放宽到 500 MB。"},
     .en = {.message = "the file `{field}` cannot have the limit `{given}`",
            .help = "write a number and KB or MB, such as `10 MB`, up to `{highest}`",
            .explain = "`max` says how large a file may be; 1 MB is 1,024 KB. Without it the limit "
                       "is 20 MB, and it can be raised to 500 MB."}},
    {.code = "answer-not-file",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}`（{zh}）是附件，`{given}` 不是",
            .help = "写 `@` 和文件的路径，例如 `--set {field}=@合同.pdf`",
            .explain = "附件连同内容一起交上来：命令行上写 `@路径`，文件就读入库中。"
                       "单写一段文字，库里没有文件可存。"},
     .en = {.message = "`{field}` ({en}) is a file, and `{given}` is none",
            .help = "write `@` and the path of the file, such as `--set {field}=@contract.pdf`",
            .explain = "A file comes with its content: on the command line it is written `@PATH`, "
                       "and is read into the database. A mere text would leave nothing to "
                       "keep."}},
    {.code = "attachment-name-unfit",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}`（{zh}）的文件不能叫 `{name}`",
            .help = "改个文件名：用 UTF-8，不含斜杠和不可见字符，不超过 255 字节",
            .explain = "附件的名称以后会用作文件名，所以不能带路径，也不能有看不见的字符。"},
     .en = {.message = "the file of `{field}` ({en}) cannot be called `{name}`",
            .help = "rename it: UTF-8, no slashes, nothing invisible, 255 bytes at most",
            .explain = "The name becomes the name of a file again some day, so it has no path and "
                       "no characters that nobody sees."}},
    {.code = "attachment-empty",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}`（{zh}）的文件 `{name}` 是空的",
            .help = "检查文件是否存好了，再交一次",
            .explain = "零字节的文件里什么也没有，多半是没有存完或没有下载完。"},
     .en = {.message = "the file `{name}` of `{field}` ({en}) is empty",
            .help = "see that it was saved, and give it again",
            .explain = "There is nothing in a file of no bytes; mostly it was not saved or "
                       "downloaded to its end."}},
    {.code = "attachment-too-large",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}`（{zh}）最大 {max}，文件 `{name}` 有 {size}（{bytes} 字节）",
            .help = "压缩或拆小后再交",
            .explain = "表单的 `max`（最大）规定附件的上限，不写是 20 MB。"},
     .en = {.message = "`{field}` ({en}) takes {max} at most, and `{name}` has {size} ({bytes} "
                       "bytes)",
            .help = "make it smaller, or split it",
            .explain = "`max` of a field says how large its file may be; without it the limit is "
                       "20 MB."}},
    {.code = "attachment-of-other-type",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}`（{zh}）只收 {types}，`{name}` 不是",
            .help = "另存为其中一种格式再交",
            .explain = "表单的 `types`（格式）规定附件可用的扩展名，不分大小写。"},
     .en = {.message = "`{field}` ({en}) takes {types} only, and `{name}` is none of these",
            .help = "save it as one of these",
            .explain = "`types` of a field says which extensions its file may have, in capitals "
                       "or not."}},
    {.code = "attachment-not-brought",
     .kind = CodeKind::problem,
     .zh = {.message = "`{field}`（{zh}）的文件 `{name}` 没有随答案交来",
            .help = "连同内容再交一次，例如 `--set {field}=@合同.pdf`",
            .explain = "填附件须连同内容一起交，或者就是这个字段里原有的文件。"
                       "凭摘要指不到别处的文件。"},
     .en = {.message = "the file `{name}` of `{field}` ({en}) did not come with the answers",
            .help = "give it with its content, such as `--set {field}=@contract.pdf`",
            .explain = "A file comes with its content, or stands in this field already. Nobody "
                       "gets at a file elsewhere by naming its digest."}},
    {.code = "attachment-missing",
     .kind = CodeKind::problem,
     .zh = {.message = "没有文件 `{path}`",
            .help = "检查 `@` 后面的路径；相对路径从当前目录算起",
            .explain = "命令行上 `@路径` 是要交的附件，发命令时就读它。"},
     .en = {.message = "there is no file `{path}`",
            .help = "look at the path behind the `@`; it begins at the current folder",
            .explain = "On the command line `@PATH` is a file to be handed in; it is read when "
                       "the command is given."}},
    {.code = "attachment-unreadable",
     .kind = CodeKind::problem,
     .zh = {.message = "读不了文件 `{path}`：{reason-zh}",
            .help = "检查它是不是普通文件、您有没有读它的权限",
            .explain = "附件须是可读的普通文件，不能是目录。"},
     .en = {.message = "the file `{path}` cannot be read: {reason-en}",
            .help = "see that it is an ordinary file, and that you may read it",
            .explain = "What is handed in is an ordinary file that can be read, no folder."}},
    {.code = "no-such-file-field",
     .kind = CodeKind::refusal,
     .zh = {.message = "案件 `{case}` 的 `{field}` 里没有附件",
            .help = "用 `banli file list {case}` 看有哪些附件，在哪个字段",
            .explain = "`banli file get` 要案件和字段；表格里的附件写成 `papers[2].scan`。"
                       "换下来的文件加 `--entry` 写明是哪一条记录交来的。"},
     .en = {.message = "there is no file in `{field}` of case `{case}`",
            .help = "see which there are, and in which fields, with `banli file list {case}`",
            .explain = "`banli file get` wants a case and a field; a file in a table is written "
                       "`papers[2].scan`. One that was replaced is named by `--entry`, the entry "
                       "that brought it."}},
    {.code = "several-files-fit",
     .kind = CodeKind::refusal,
     .zh = {.message = "案件 `{case}` 的 `{field}` 有不止一个附件",
            .help = "写全字段名，或加 `--entry`，编号见 `banli file list {case}`",
            .explain = "几张表单有同名的字段，或一步办了几轮，一个字段名就会指到几个文件。"},
     .en = {.message = "more than one file fits `{field}` of case `{case}`",
            .help = "write the whole name, or add `--entry` as `banli file list {case}` numbers "
                    "them",
            .explain = "Where forms have fields of one name, or a step was done in turns, one "
                       "name means several files."}},
    {.code = "path-taken",
     .kind = CodeKind::refusal,
     .zh = {.message = "`{path}` 已经存在",
            .help = "用 `--to` 另写一个路径，或加 `--yes` 覆盖",
            .explain = "取出附件时不覆盖已有的文件，除非写明 `--yes`。"},
     .en = {.message = "`{path}` exists already",
            .help = "name another path with `--to`, or add `--yes` to overwrite it",
            .explain = "Getting a file overwrites none that is there, unless `--yes` says so."}},
    {.code = "content-lost",
     .kind = CodeKind::refusal,
     .zh = {.message = "附件 `{name}` 的内容不在库中，或已被改动",
            .help = "用 `banli journal verify` 核对，再从备份取回",
            .explain = "附件按内容的 SHA-256 存放，取出时再算一遍；对不上就不交出。"},
     .en = {.message = "the content of `{name}` is not in the database, or is not what it was",
            .help = "check with `banli journal verify`, and take it from a backup",
            .explain = "Contents are kept by their SHA-256, which is computed again when one is "
                       "fetched. What does not fit is not given out."}},
    {.code = "content-missing",
     .kind = CodeKind::note,
     .zh = {.message = "第 {position} 条（`{subject}`）交来的附件 {digest} 不在库中",
            .help = "对照备份，恢复该内容",
            .explain = "附件的内容按 SHA-256 存在 contents 表里，每份一行；交来它的记录写着"
                       "这个摘要。少了这一行，说明内容被删。"},
     .en = {.message = "the content {digest}, which entry {position} of `{subject}` brought, is "
                       "not there",
            .help = "compare with a backup and restore it",
            .explain = "The contents of files stand in the table contents, one row for each "
                       "SHA-256; the entry that brought one names it. Where the row is gone, "
                       "somebody removed it."}},
    {.code = "content-changed",
     .kind = CodeKind::note,
     .zh = {.message = "附件 {digest} 的内容与它的摘要不符",
            .help = "对照备份，恢复该内容",
            .explain = "每份内容的 SHA-256 就是它的名字；不符说明内容被改动。"},
     .en = {.message = "the content {digest} does not have this SHA-256",
            .help = "compare with a backup and restore it",
            .explain = "A content is named by its SHA-256. Where they differ, it was changed."}},
    {.code = "content-unnamed",
     .kind = CodeKind::note,
     .zh = {.message = "库里有 {n} 份附件内容没有任何记录提到",
            .help = "办公不受影响；用 `banli journal verify` 看历史是否被删减",
            .explain = "内容和提到它的记录在同一个事务里写入，平常不会单独留下。"
                       "多出来的内容是别的程序写的，或者提到它的记录被删了。"},
     .en = {.message = "contents of files that no entry names: {n}",
            .help = "work is not disturbed; see with `banli journal verify` whether entries are "
                    "gone",
            .explain = "A content is written in one transaction with the entry that names it, so "
                       "none is left alone. One that is was written by another program, or its "
                       "entry was removed."}},
};

}  // namespace

const std::span<const Code> files_codes{files_rows};

}  // namespace banli::text
