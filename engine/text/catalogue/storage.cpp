#include <array>

#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr std::array<Code, 25> storage_rows = {{
    {"backup-not-whole",
     CodeKind::fault,
     {"备份 `{file}` 核对不符（{found} 处），没有留下文件", "先用 `banli journal verify` 核对原库",
      "备份写完后逐条核对，须与原库当时的位置和总哈希一致。不符多半是原库本身已被改动。"},
     {"the backup `{file}` does not verify ({found} findings) and was not kept",
      "check the database itself with `banli journal verify`",
      "a backup is verified entry by entry and must come to the position and the running hash "
      "that the database had. Where it does not, mostly the database itself was changed."}},
    {"chain-broken",
     CodeKind::note,
     {"第 {position} 条的“前一条哈希”与 `{subject}` 链上前一条不符",
      "对照备份，看这两条之间少了什么",
      "每条记录都写着同一主体（如 instance/17）前一条的哈希，首条写零。两者不符，说明前一条"
      "被改、被删，"
      "或中间插入过别的记录。"},
     {"entry {position} does not name the hash of the entry before it in `{subject}`",
      "compare with a backup what stood between the two",
      "every entry bears the hash of the entry before it in its subject, such as instance/17; the "
      "first bears zeros. Where they differ the one before was changed or removed, or one was "
      "put in between."}},
    {"checkpoint-differs",
     CodeKind::note,
     {"第 {position} 条处的总哈希与外存的检查点不符", "请先核对检查点是否抄对、是否属于本库",
      "检查点是先前记在库外的位置和总哈希。位置还在而总哈希不同，说明该位置或之前的流水后来"
      "被重写过。"},
     {"the running hash at entry {position} is not the one of the checkpoint kept outside",
      "make sure first that the checkpoint is of this database and copied rightly",
      "a checkpoint is a position and the running hash there, kept outside. Where the hash "
      "differs, entries up to that position were written anew after it was taken."}},
    {"count-differs",
     CodeKind::note,
     {"库内登记有 {kept} 条记录，实有 {counted} 条", "对照备份，找出被增删的记录",
      "登记行记着流水的条数。实数不同，说明记录被增删而登记行没有跟着改，例如末尾被截断，或"
      "整件案卷被删。"},
     {"the database counts {kept} entries, but {counted} are there",
      "compare with a backup which were added or removed",
      "the site's row keeps the count of entries. Another number means that rows were added or "
      "removed beside it: a cut tail, or a whole case deleted."}},
    {"database-busy",
     CodeKind::fault,
     {"等不到 `{file}` 的写入轮次，进程 {process} 一直占着",
      "请等它做完；若它已卡死，结束该进程，锁即自行释放",
      "写入按轮次进行，每一批先取库旁 `.lock` 文件上的内核锁。等待超过三十秒（或环境变量 "
      "BANLI_WAIT 所写的秒数）即放弃，什么也没有写。"},
     {"no write turn at `{file}`: process {process} holds it",
      "wait until it is done; if it hangs, end it: the lock goes with it",
      "writing goes by turns: each batch first takes a kernel lock on the file `.lock` beside the "
      "database. Who waits longer than thirty seconds, or the seconds that BANLI_WAIT says, gives "
      "up; nothing was written."}},
    {"database-cannot-lock",
     CodeKind::fault,
     {"锁文件 `{file}` 打不开或锁不上：{reason-zh}",
      "请确认该目录存在、可写，且不在网络盘上；只读盘上的文件先复制出来",
      "数据库旁的 `.lock` 文件让各进程轮流写入，由 banli 自己创建，不会删除。"},
     {"the lock file `{file}` cannot be opened or locked: {reason-en}",
      "make sure that the folder exists, can be written and is on a local disk; copy a file from "
      "where one may only read",
      "the file `.lock` beside the database lets processes write in turn. banli creates it and "
      "never deletes it."}},
    {"database-cannot-open",
     CodeKind::fault,
     {"数据库 `{file}` 打不开：{reason-zh}", "请检查路径和权限",
      "操作系统拒绝打开数据库文件，或打不开它的日志文件（同名加 -wal、-shm）。"},
     {"the database `{file}` cannot be opened: {reason-en}", "check the path and the permissions",
      "the operating system refuses to open the file, or the files of its log beside it, which "
      "end with -wal and -shm."}},
    {"database-damaged",
     CodeKind::fault,
     {"数据库 `{file}` 已损坏",
      "请停止写入，先复制现有文件，再用 `banli journal verify` 查明范围，从备份恢复",
      "文件里的页面、索引或必有的行已经不对，多半是磁盘损坏，或别的程序写过该文件。"},
     {"the database `{file}` is damaged",
      "stop writing, copy the files as they are, see with `banli journal verify` how far it goes, "
      "then restore a backup",
      "pages, indexes or rows that must be there are not right: mostly a failing disk, or another "
      "program that wrote into the file."}},
    {"database-exists",
     CodeKind::fault,
     {"`{file}` 里已有数据库", "换一个文件名，或直接使用现有的库",
      "`banli init` 只建新库，从不覆盖已有的文件。"},
     {"a database already stands in `{file}`", "take another name, or use the one that is there",
      "`banli init` only makes a new database; it never writes over one."}},
    {"database-locked",
     CodeKind::fault,
     {"`{file}` 被别的程序锁住", "请关闭正在写该库的其他工具（如 sqlite3 命令行）再试",
      "banli 各进程之间靠写入轮次互让，只有不认得这把锁的程序才会从 SQLite 内部锁住数据库。"},
     {"`{file}` is locked by another program",
      "close the tool that is writing to it, such as the sqlite3 shell, and try again",
      "processes of banli give way to each other by the write turn. Only a program that does not "
      "know it can lock the database from inside SQLite."}},
    {"database-read-only",
     CodeKind::fault,
     {"`{file}` 只能读，不能写", "请给运行 banli 的用户该文件及所在目录的写权限",
      "除数据库文件外，所在目录也要可写，因为日志与锁文件就放在旁边。"},
     {"`{file}` can be read but not written",
      "let the user who runs banli write the file and its folder",
      "the folder must be writable too, since the log and the lock stand beside the database."}},
    {"disk-failed",
     CodeKind::fault,
     {"磁盘读写 `{file}` 失败：{reason-zh}", "请检查磁盘；这一批命令没有写入，可以重做",
      "一次读或写被操作系统拒绝。该批已整体撤回，库里没有写了一半的内容。"},
     {"the disk failed at `{file}`: {reason-en}",
      "check the disk; the commands of this batch were not written and may be given again",
      "the operating system refused to read or write. The whole batch was taken back; nothing is "
      "half written."}},
    {"disk-failed-at-commit",
     CodeKind::fault,
     {"`{file}` 落盘失败，本进程就此结束：{reason-zh}",
      "请检查磁盘后重新启动；最后一批是否写入，重启后以流水为准",
      "刷盘失败后，操作系统可能已丢弃待写内容，谁也不知道磁盘上有什么，所以不再答复任何命令"
      "。重启时从"
      "日志恢复；带幂等键的命令可以放心重发。"},
     {"`{file}` could not be flushed to the disk, and the process ends: {reason-en}",
      "check the disk and start again; the journal then shows whether the last batch is in it",
      "after a failed flush the system may have dropped what was to be written, so nobody knows "
      "what is on the disk, and nothing more is answered. The next start recovers from the log; a "
      "command with a key may safely be sent again."}},
    {"disk-full",
     CodeKind::fault,
     {"磁盘已满，`{file}` 写不下", "请腾出空间再试；这一批命令没有写入",
      "该批已整体撤回。读取不受影响。"},
     {"the disk is full: `{file}` cannot grow",
      "make room and try again; the commands of this batch were not written",
      "the whole batch was taken back. Reading goes on."}},
    {"entry-changed",
     CodeKind::note,
     {"第 {position} 条（`{subject}`）的内容与其哈希不符", "对照备份，看哪一栏被改",
      "哈希覆盖该条存储的每一栏：主体、序号、前一条哈希、命令、起因、时间、经办人、代谁、渠"
      "道、幂等键、事实，"
      "以及各值的摘要。任何一栏被改都会不符。"},
     {"entry {position} of `{subject}` does not have its hash",
      "compare with a backup which of its columns was changed",
      "the hash covers every stored column: subject, number, previous hash, command, cause, time, "
      "actor, for whom, channel, key, facts, and the digests of the values. Any change shows."}},
    {"journal-cut",
     CodeKind::note,
     {"检查点在第 {position} 条，而流水到不了那里", "流水末尾被截断，请从备份恢复",
      "库外记着的位置比现有流水还靠后，说明其后的记录连同登记行一起被截掉了。只有库外的检查"
      "点能看出这一点。"},
     {"a checkpoint was taken at entry {position}, which the journal does not reach",
      "its end was cut off: restore a backup",
      "the position kept outside lies behind the last entry, so entries were cut off together "
      "with the site's row. Only a checkpoint from outside can show this."}},
    {"journal-limits",
     CodeKind::note,
     {"末尾被截断或整本重写、且登记行也一并改过的流水，仅凭库内数据看不出来",
      "请把检查点一行抄到库外保存，下次核对时带上",
      "能改全库的人也能重算哈希。库外的检查点（位置和总哈希）是他够不着的，此前的流水因此改不动。"},
     {"a journal that was cut at its end or written anew together with the site's row looks whole "
      "from inside",
      "keep the checkpoint line outside and bring it to the next verification",
      "who can change the whole file can compute its hashes anew. A checkpoint outside, a position "
      "and the running hash, is out of his reach: what came before it cannot be changed unseen."}},
    {"newer-database",
     CodeKind::fault,
     {"`{file}` 是较新版本的库（{version}，本程序只认到 {known}）", "请使用新版 banli 打开",
      "新版程序升级过表结构，旧程序不读也不写，以免弄坏。"},
     {"`{file}` is of a newer version: {version}, known up to {known}",
      "open it with a newer banli",
      "a newer program has changed the tables. An older one neither reads nor writes them."}},
    {"no-banli-database",
     CodeKind::fault,
     {"`{file}` 不是 banli 的数据库", "请检查路径，或用 `banli init` 在别处新建",
      "文件不是 SQLite 数据库，或没有 banli 的标记。为免损坏他人的数据，不作任何写入。"},
     {"`{file}` is no database of banli", "check the path, or make a new one with `banli init`",
      "the file is no SQLite database, or it lacks banli's mark. Nothing is written to it."}},
    {"no-database",
     CodeKind::fault,
     {"没有数据库 `{file}`", "用 `banli init` 新建，或用 `--db` 指明已有的库",
      "除 `banli init` 外，任何命令都不会悄悄新建数据库。"},
     {"there is no database `{file}`",
      "make one with `banli init`, or name an existing one with `--db`",
      "no command but `banli init` makes a database."}},
    {"number-broken",
     CodeKind::note,
     {"第 {position} 条在 `{subject}` 链上应为第 {expected} 号，实为第 {number} 号",
      "对照备份，找出缺失、多出或换了位置的记录",
      "每个主体的记录从一起连续编号。跳号说明记录被删；重号或倒号说明有插入或调换。"},
     {"entry {position} should be number {expected} of `{subject}`, but is number {number}",
      "compare with a backup which is missing, added or moved",
      "the entries of a subject are numbered from one without a gap. A gap means removed rows; a "
      "number that comes again or too early means inserted or moved ones."}},
    {"position-missing",
     CodeKind::note,
     {"流水第 {expected} 条缺失，其后是第 {position} 条", "对照备份，找出被删的记录",
      "位置从一起连续，不会留空。"},
     {"entry {expected} of the journal is missing: entry {position} comes next",
      "compare with a backup which were removed", "positions run from one without a gap."}},
    {"running-hash-differs",
     CodeKind::note,
     {"全部记录的总哈希与库内登记的不符", "对照备份，看哪些记录被增删或改动",
      "登记行记着依次累计的总哈希。它覆盖每条记录的哈希及其先后，整件案卷被删、记录换位也会"
      "显出来。"},
     {"the running hash over all entries is not the one the database keeps",
      "compare with a backup which entries were changed, added or removed",
      "the site's row keeps a hash over the hashes of all entries in their order, so a deleted "
      "case and moved entries show too."}},
    {"value-changed",
     CodeKind::note,
     {"第 {position} 条（`{subject}`）的一项内容与其摘要 `{digest}` 不符",
      "对照备份，看原来写的是什么",
      "个人字段、意见、文件名等内容与盐一起存放，事实里只写两者的 SHA-256。内容或盐被改，摘"
      "要就不符。"},
     {"a value of entry {position} of `{subject}` does not have its digest `{digest}`",
      "compare with a backup what was written",
      "personal fields, opinions and names of files are stored with a salt; the facts name the "
      "SHA-256 of both. If either was changed the digest differs."}},
    {"values-unreadable",
     CodeKind::note,
     {"第 {position} 条（`{subject}`）的内容栏读不出来", "对照备份，恢复该栏",
      "内容栏只有一种写法：摘要递增，每项带盐和值，没有空格。写法不同就是被别的程序改过。"},
     {"the values of entry {position} of `{subject}` cannot be read",
      "compare with a backup and restore them",
      "values are written in one way only: ascending digests, each with salt and value, no "
      "spaces. Anything else was written by another program."}},
}};

}  // namespace

const std::span<const Code> storage_codes{storage_rows};

}  // namespace banli::text
