#include "tests/storage/counting_vfs.hpp"

#include <doctest/doctest.h>

#include <new>

namespace banli::tests {
namespace {

struct CountingFile {  // as SQLite allots it; the real file stands behind it
  sqlite3_file base;
  CountingVfs* disk;
  std::string* path;
  sqlite3_file* real;
};

CountingFile& counting(sqlite3_file* file) { return *reinterpret_cast<CountingFile*>(file); }

CountingVfs& disk_of(sqlite3_vfs* vfs) { return *static_cast<CountingVfs*>(vfs->pAppData); }

int close_file(sqlite3_file* file) {
  CountingFile& mine = counting(file);
  const int code = mine.real->pMethods->xClose(mine.real);
  delete mine.path;
  return code;
}

int read_file_part(sqlite3_file* file, void* out, int count, sqlite3_int64 offset) {
  CountingFile& mine = counting(file);
  if (mine.disk->is_stopped()) return SQLITE_IOERR_READ;
  return mine.real->pMethods->xRead(mine.real, out, count, offset);
}

int write_file_part(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
  CountingFile& mine = counting(file);
  const int code = mine.disk->begin_operation(SQLITE_IOERR_WRITE);
  if (code != SQLITE_OK) return code;
  mine.disk->unsynced().note_write(
      *mine.path, offset, {static_cast<const char*>(bytes), static_cast<std::size_t>(count)});
  return mine.real->pMethods->xWrite(mine.real, bytes, count, offset);
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  CountingFile& mine = counting(file);
  const int code = mine.disk->begin_operation(SQLITE_IOERR_TRUNCATE);
  if (code != SQLITE_OK) return code;
  mine.disk->unsynced().note_truncate(*mine.path, size);
  return mine.real->pMethods->xTruncate(mine.real, size);
}

// The flush itself is left out: this process lives on, so the system's memory is disk enough.
int sync_file(sqlite3_file* file, int) {
  CountingFile& mine = counting(file);
  const int code = mine.disk->begin_operation(SQLITE_IOERR_FSYNC);
  if (code == SQLITE_OK) mine.disk->unsynced().note_sync(*mine.path);
  return code;
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
  CountingFile& mine = counting(file);
  if (mine.disk->is_stopped()) return SQLITE_IOERR_FSTAT;
  return mine.real->pMethods->xFileSize(mine.real, size);
}

// Locks and shared memory belong to the process, not to the disk.
int lock_file(sqlite3_file* file, int level) {
  sqlite3_file* real = counting(file).real;
  return real->pMethods->xLock(real, level);
}
int unlock_file(sqlite3_file* file, int level) {
  sqlite3_file* real = counting(file).real;
  return real->pMethods->xUnlock(real, level);
}
int check_reserved_lock(sqlite3_file* file, int* is_reserved) {
  sqlite3_file* real = counting(file).real;
  return real->pMethods->xCheckReservedLock(real, is_reserved);
}
int file_control(sqlite3_file* file, int operation, void* argument) {
  sqlite3_file* real = counting(file).real;
  return real->pMethods->xFileControl(real, operation, argument);
}
int sector_size(sqlite3_file* file) {
  sqlite3_file* real = counting(file).real;
  return real->pMethods->xSectorSize(real);
}
int device_characteristics(sqlite3_file* file) {
  sqlite3_file* real = counting(file).real;
  return real->pMethods->xDeviceCharacteristics(real);
}
int map_shared(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
  sqlite3_file* real = counting(file).real;
  return real->pMethods->xShmMap(real, page, size, extend, out);
}
int lock_shared(sqlite3_file* file, int offset, int count, int flags) {
  sqlite3_file* real = counting(file).real;
  return real->pMethods->xShmLock(real, offset, count, flags);
}
void order_shared(sqlite3_file* file) {
  sqlite3_file* real = counting(file).real;
  real->pMethods->xShmBarrier(real);
}
int unmap_shared(sqlite3_file* file, int is_deleted) {
  sqlite3_file* real = counting(file).real;
  return real->pMethods->xShmUnmap(real, is_deleted);
}

// Version 2: with shared memory for the log, without memory maps of the file.
constexpr sqlite3_io_methods counting_methods = {2,
                                                 close_file,
                                                 read_file_part,
                                                 write_file_part,
                                                 truncate_file,
                                                 sync_file,
                                                 file_size,
                                                 lock_file,
                                                 unlock_file,
                                                 check_reserved_lock,
                                                 file_control,
                                                 sector_size,
                                                 device_characteristics,
                                                 map_shared,
                                                 lock_shared,
                                                 order_shared,
                                                 unmap_shared,
                                                 nullptr,
                                                 nullptr};

int open_file(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* out_flags) {
  CountingVfs& disk = disk_of(vfs);
  CountingFile& mine = *new (file) CountingFile{};
  if (disk.is_stopped()) return SQLITE_CANTOPEN;
  REQUIRE(path != nullptr);
  mine.real = reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(CountingFile));
  const int code = disk.real().xOpen(&disk.real(), path, mine.real, flags, out_flags);
  if (code != SQLITE_OK) return code;
  mine.disk = &disk;
  mine.path = new std::string(path);
  mine.base.pMethods = &counting_methods;
  return SQLITE_OK;
}

int delete_file(sqlite3_vfs* vfs, const char* path, int) {
  CountingVfs& disk = disk_of(vfs);
  const int code = disk.begin_operation(SQLITE_IOERR_DELETE);
  if (code != SQLITE_OK) return code;
  disk.unsynced().note_delete(path);
  return disk.real().xDelete(&disk.real(), path, 0);
}

int next_name = 0;

}  // namespace

// What is not replaced is SQLite's own: names of paths, randomness, time.
CountingVfs::CountingVfs()
    : name_("counting-" + std::to_string(++next_name)),
      real_(sqlite3_vfs_find(nullptr)),
      mine_(*real_) {
  mine_.zName = name_.c_str();
  mine_.pAppData = this;
  mine_.pNext = nullptr;
  mine_.szOsFile = static_cast<int>(sizeof(CountingFile)) + real_->szOsFile;
  mine_.xOpen = open_file;
  mine_.xDelete = delete_file;
  REQUIRE(sqlite3_vfs_register(&mine_, 0) == SQLITE_OK);
}

CountingVfs::~CountingVfs() { sqlite3_vfs_unregister(&mine_); }

void CountingVfs::fail_at(int operation, int code) {
  fail_at_ = operation;
  code_ = code;
}

int CountingVfs::begin_operation(int code_when_stopped) {
  const int now = operations_++;
  if (now >= stop_at_) return code_when_stopped;
  return now == fail_at_ ? code_ : SQLITE_OK;
}

}  // namespace banli::tests
