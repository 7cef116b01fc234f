// A library for LD_PRELOAD: of the calls that write to files of the folder $FAIL_BELOW, the one of
// number $FAIL_AT and those after it fail, as $FAIL_HOW says:
//   sync    fsync and fdatasync say EIO
//   write   write and pwrite say EIO
//   short   write and pwrite write half of what they are given, then work on
//   watch   inotify_add_watch, of whatever folder, says ENOSPC
// $FAIL_COUNT names a file that the number of such calls is written to at the end of the process.

#include <dlfcn.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::atomic<long> calls{0};

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

bool is_below(int descriptor) {
  static const std::string kFolder = environment("FAIL_BELOW");
  std::array<char, 4096> path{};
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  const ssize_t size = readlink(link.c_str(), path.data(), path.size() - 1);
  return size > 0 && !kFolder.empty() &&
         std::strncmp(path.data(), kFolder.c_str(), kFolder.size()) == 0;
}

// Whether this call, of that kind, is to fail.
bool fails(int descriptor, const char* kind) {
  static const std::string kHow = environment("FAIL_HOW");
  static const long kAt = std::atol(environment("FAIL_AT").c_str());
  if (kHow != kind || !is_below(descriptor)) return false;
  return ++calls >= kAt && kAt > 0;
}

template <typename Function>
Function real(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

int fail_with(int error) {
  errno = error;
  return -1;
}

struct Report {
  ~Report() {
    const std::string path = environment("FAIL_COUNT");
    if (path.empty()) return;
    if (std::FILE* file = std::fopen(path.c_str(), "w")) {
      std::fprintf(file, "%ld", calls.load());
      std::fclose(file);
    }
  }
};
const Report report;

}  // namespace

extern "C" {

int fsync(int descriptor) {
  static const auto next = real<int (*)(int)>("fsync");
  return fails(descriptor, "sync") ? fail_with(EIO) : next(descriptor);
}

int fdatasync(int descriptor) {
  static const auto next = real<int (*)(int)>("fdatasync");
  return fails(descriptor, "sync") ? fail_with(EIO) : next(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
  static const auto next = real<ssize_t (*)(int, const void*, size_t)>("write");
  if (fails(descriptor, "write")) return fail_with(EIO);
  return next(descriptor, bytes, fails(descriptor, "short") && size > 1 ? size / 2 : size);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t offset) {
  static const auto next = real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
  if (fails(descriptor, "write")) return fail_with(EIO);
  return next(descriptor, bytes, fails(descriptor, "short") && size > 1 ? size / 2 : size, offset);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t offset) {
  static const auto next = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
  if (fails(descriptor, "write")) return fail_with(EIO);
  return next(descriptor, bytes, fails(descriptor, "short") && size > 1 ? size / 2 : size, offset);
}

int inotify_add_watch(int descriptor, const char* path, uint32_t events) {
  static const auto next = real<int (*)(int, const char*, uint32_t)>("inotify_add_watch");
  const bool fails =
      environment("FAIL_HOW") == "watch" && ++calls >= std::atol(environment("FAIL_AT").c_str());
  return fails ? fail_with(ENOSPC) : next(descriptor, path, events);
}

}  // extern "C"
