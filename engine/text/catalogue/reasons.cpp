// Why something outside of the program failed: words that stand at the end of faults.
#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code reasons_rows[] = {
    {"reason-not-there",
     CodeKind::note,
     {"没有这个文件，或它所在的文件夹不存在", "",
      "路径中有一段不存在。多半是名字写错，或文件夹还没有建。"},
     {"there is no such file, or no such folder", "",
      "A part of the path does not exist: mostly a misspelt name, or a folder that was not made."}},
    {"reason-not-allowed",
     CodeKind::note,
     {"当前用户没有权限", "", "文件或文件夹的权限不许运行 banli 的用户这样做。`ls -l` 可查。"},
     {"this user may not do that", "",
      "The permissions of the file or its folder do not let the user who runs banli. `ls -l` "
      "shows them."}},
    {"reason-is-folder",
     CodeKind::note,
     {"那是一个文件夹", "", "这里要的是文件，路径指的却是文件夹。"},
     {"it is a folder", "", "A file is wanted here, and the path leads to a folder."}},
    {"reason-no-folder",
     CodeKind::note,
     {"路径中间有一段不是文件夹", "", "例如 `a.txt/b` 中的 `a.txt` 是文件，里面不能再有文件。"},
     {"a part of the path is no folder", "",
      "In `a.txt/b`, for instance, `a.txt` is a file, and nothing can be inside it."}},
    {"reason-disk-full",
     CodeKind::note,
     {"磁盘已满", "", "磁盘没有空间，或用户的配额已经用完。"},
     {"the disk is full", "", "There is no room on the disk, or the user's quota is used up."}},
    {"reason-too-large",
     CodeKind::note,
     {"文件超过了允许的大小", "", "系统或 `ulimit -f` 限制了文件的大小。"},
     {"the file would be larger than is allowed", "",
      "The system, or `ulimit -f`, limits how large a file may grow."}},
    {"reason-read-only",
     CodeKind::note,
     {"那里只能读，不能写", "", "磁盘或文件夹是以只读方式挂载的。"},
     {"one may only read there", "", "The disk or the folder is mounted read-only."}},
    {"reason-name-too-long",
     CodeKind::note,
     {"名称太长", "", "一个文件名最多 255 字节，一个汉字占三字节。"},
     {"the name is too long", "",
      "A file's name has at most 255 bytes, and a Chinese character takes three of them."}},
    {"reason-device",
     CodeKind::note,
     {"磁盘读写出错", "", "磁盘或网络盘没有完成这次读写。请看系统日志。"},
     {"the device failed", "",
      "The disk, or one behind a network, did not do what it was asked. See the system's log."}},
    {"reason-too-many-open",
     CodeKind::note,
     {"打开的文件太多", "", "本机或 `ulimit -n` 限制了同时打开的文件数。"},
     {"too many files are open", "",
      "This machine, or `ulimit -n`, limits how many files are open at a time."}},
    {"reason-no-end",
     CodeKind::note,
     {"程序没有按时结束", "", "送通知的程序超过了时限，已被中止；这次算没有送到。"},
     {"the program did not end in time", "",
      "The program that delivers notices took too long and was ended; the notice counts as not "
      "delivered."}},
    {"reason-other",
     CodeKind::note,
     {"系统给出的原因是 `{detail}`", "", "反引号里是操作系统或数据库的原话。"},
     {"what the system says is `{detail}`", "",
      "In back-ticks stands what the operating system or the database said."}},
};

}  // namespace

const std::span<const Code> reasons_codes{reasons_rows};

}  // namespace banli::text
