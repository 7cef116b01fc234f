// A library for LD_PRELOAD: writes every call of the process that changes something below the
// folder $RECORD_BELOW to the file $RECORD_TO, with what it writes, in the order in which they took
// effect. What the process prints is recorded among them, so that a reader knows what had been
// reported when. recording.h reads the file and describes its form.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>
#include <string_view>

namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

// Held over each call and its record, so that the records have the order of the calls.
std::recursive_mutex& order() {
  static std::recursive_mutex mutex;
  return mutex;
}

int record_file() {
  static const int kFile =
      static_cast<int>(syscall(SYS_openat, AT_FDCWD, environment("RECORD_TO").c_str(),
                               O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644));
  return kFile;
}

template <typename Function>
Function real(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void append_number(std::string& out, std::int64_t number) {
  out.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void write_record(const std::string& bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const long count = syscall(SYS_write, record_file(), bytes.data() + at, bytes.size() - at);
    if (count <= 0) std::abort();
    at += static_cast<std::size_t>(count);
  }
}

void record(char kind, std::int64_t descriptor, std::int64_t number, std::string_view first,
            std::string_view second = "") {
  std::string bytes(1, kind);
  append_number(bytes, descriptor);
  append_number(bytes, number);
  append_number(bytes, static_cast<std::int64_t>(first.size()));
  append_number(bytes, static_cast<std::int64_t>(second.size()));
  bytes += first;
  bytes += second;
  write_record(bytes);
}

std::string target_of(const std::string& link) {
  std::array<char, 4096> path{};
  const ssize_t size = readlink(link.c_str(), path.data(), path.size());
  return size > 0 ? std::string(path.data(), static_cast<std::size_t>(size)) : "";
}

std::string path_of(int descriptor) {
  return target_of("/proc/self/fd/" + std::to_string(descriptor));
}

std::string path_of(int folder, const char* name) {
  const std::string given = name;
  if (given.starts_with('/')) return given;
  return (folder == AT_FDCWD ? target_of("/proc/self/cwd") : path_of(folder)) + '/' + given;
}

bool is_below(const std::string& path) {
  static const std::string kFolder = environment("RECORD_BELOW");
  return !kFolder.empty() && path.starts_with(kFolder);
}

bool is_recorded(int descriptor) {
  return is_below(path_of(descriptor));
}

// Calls `open`; a file or folder that was opened is recorded, whether it was made by it or cut.
template <typename Open>
int opened(int folder, const char* name, int flags, Open open) {
  const std::lock_guard lock(order());
  const std::string path = path_of(folder, name);
  if (!is_below(path)) return open();
  const int descriptor = open();
  if (descriptor >= 0) record('o', descriptor, (flags & O_TRUNC) != 0 ? 1 : 0, path);
  return descriptor;
}

mode_t mode_argument(int flags, va_list arguments) {
  return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

// Calls `change`, and records it where it succeeded.
template <typename Change>
int changed(char kind, const std::string& path, const std::string& second, Change change) {
  const std::lock_guard lock(order());
  const int result = change();
  if (result == 0 && is_below(path)) record(kind, 0, 0, path, second);
  return result;
}

template <typename Sync>
int synced(int descriptor, Sync sync) {
  const std::lock_guard lock(order());
  const int result = sync();
  if (result == 0 && is_recorded(descriptor)) record('s', descriptor, 0, "");
  return result;
}

template <typename Write>
ssize_t written(int descriptor, const void* bytes, off_t offset, Write write) {
  const std::lock_guard lock(order());
  const ssize_t count = write();
  if (count > 0 && is_recorded(descriptor)) {
    record('w', descriptor, offset,
           {static_cast<const char*>(bytes), static_cast<std::size_t>(count)});
  }
  return count;
}

}  // namespace

extern "C" {

int open(const char* name, int flags, ...) {
  static const auto next = real<int (*)(const char*, int, ...)>("open");
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_argument(flags, arguments);
  va_end(arguments);
  return opened(AT_FDCWD, name, flags, [&] { return next(name, flags, mode); });
}

int open64(const char* name, int flags, ...) {
  static const auto next = real<int (*)(const char*, int, ...)>("open64");
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_argument(flags, arguments);
  va_end(arguments);
  return opened(AT_FDCWD, name, flags, [&] { return next(name, flags, mode); });
}

int openat(int folder, const char* name, int flags, ...) {
  static const auto next = real<int (*)(int, const char*, int, ...)>("openat");
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_argument(flags, arguments);
  va_end(arguments);
  return opened(folder, name, flags, [&] { return next(folder, name, flags, mode); });
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
  static const auto next = real<ssize_t (*)(int, const void*, size_t)>("write");
  const off_t offset = lseek(descriptor, 0, SEEK_CUR);
  return written(descriptor, bytes, offset, [&] { return next(descriptor, bytes, size); });
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset) {
  static const auto next = real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
  return written(descriptor, bytes, offset, [&] { return next(descriptor, bytes, size, offset); });
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset) {
  static const auto next = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
  return written(descriptor, bytes, offset, [&] { return next(descriptor, bytes, size, offset); });
}

int ftruncate(int descriptor, off_t size) {
  static const auto next = real<int (*)(int, off_t)>("ftruncate");
  const std::lock_guard lock(order());
  const int result = next(descriptor, size);
  if (result == 0 && is_recorded(descriptor)) record('t', descriptor, size, "");
  return result;
}

int fsync(int descriptor) {
  static const auto next = real<int (*)(int)>("fsync");
  return synced(descriptor, [&] { return next(descriptor); });
}

int fdatasync(int descriptor) {
  static const auto next = real<int (*)(int)>("fdatasync");
  return synced(descriptor, [&] { return next(descriptor); });
}

int mkdir(const char* name, mode_t mode) {
  static const auto next = real<int (*)(const char*, mode_t)>("mkdir");
  return changed('m', path_of(AT_FDCWD, name), "", [&] { return next(name, mode); });
}

int rename(const char* from, const char* to) {
  static const auto next = real<int (*)(const char*, const char*)>("rename");
  return changed('r', path_of(AT_FDCWD, from), path_of(AT_FDCWD, to),
                 [&] { return next(from, to); });
}

int unlink(const char* name) {
  static const auto next = real<int (*)(const char*)>("unlink");
  return changed('u', path_of(AT_FDCWD, name), "", [&] { return next(name); });
}

int rmdir(const char* name) {
  static const auto next = real<int (*)(const char*)>("rmdir");
  return changed('u', path_of(AT_FDCWD, name), "", [&] { return next(name); });
}

int remove(const char* name) {
  static const auto next = real<int (*)(const char*)>("remove");
  return changed('u', path_of(AT_FDCWD, name), "", [&] { return next(name); });
}

int unlinkat(int folder, const char* name, int flags) {
  static const auto next = real<int (*)(int, const char*, int)>("unlinkat");
  return changed('u', path_of(folder, name), "", [&] { return next(folder, name, flags); });
}

// The C++ library prints by this.
size_t fwrite(const void* bytes, size_t size, size_t count, std::FILE* file) {
  static const auto next = real<size_t (*)(const void*, size_t, size_t, std::FILE*)>("fwrite");
  if (file == stdout || file == stderr) {
    const std::lock_guard lock(order());
    record('p', 0, 0, {static_cast<const char*>(bytes), size * count});
  }
  return next(bytes, size, count, file);
}

}  // extern "C"
