#include "indexer/store/child_process.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <exception>
#include <streambuf>
#include <string>
#include <string_view>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

enum Answer : int { kYes = 0, kNo = 1, kFailed = 3 };

// What comes after this byte in a child's output is the message of its error.
constexpr char kErrorMark = '\0';

void write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno != EINTR) ::_exit(kFailed);
    if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

// Unbuffered, so that nothing is lost in a crash.
class PipeBuffer : public std::streambuf {
 public:
  explicit PipeBuffer(int descriptor) : descriptor_(descriptor) {}

 protected:
  int_type overflow(int_type c) override {
    const char byte = traits_type::to_char_type(c);
    write_all(descriptor_, {&byte, 1});
    return traits_type::not_eof(c);
  }
  std::streamsize xsputn(const char* bytes, std::streamsize count) override {
    write_all(descriptor_, {bytes, static_cast<std::size_t>(count)});
    return count;
  }

 private:
  int descriptor_;
};

[[noreturn]] void be_child(const std::function<bool(std::ostream&)>& work, int descriptor) {
  const rlimit no_core{0, 0};
  ::setrlimit(RLIMIT_CORE, &no_core);
  PipeBuffer buffer(descriptor);
  std::ostream out(&buffer);
  int answer = kFailed;
  try {
    answer = work(out) ? kYes : kNo;
  } catch (const std::exception& error) {
    out << kErrorMark << error.what();
  }
  ::_exit(answer);
}

// All that the child writes.
std::string read_all(int descriptor) {
  std::string text;
  std::array<char, 4096> bytes{};
  for (;;) {
    const ssize_t count = ::read(descriptor, bytes.data(), bytes.size());
    if (count == 0 || (count < 0 && errno != EINTR)) return text;
    if (count > 0) text.append(bytes.data(), static_cast<std::size_t>(count));
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

[[noreturn]] void throw_no_child() {
  throw WorldError(std::string("can't start a process to read the index: ") + std::strerror(errno));
}

}  // namespace

std::optional<bool> run_in_child(const std::function<bool(std::ostream& out)>& work,
                                 std::ostream& out) {
  std::array<int, 2> ends{};
  out.flush();
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw_no_child();
  const pid_t child = ::fork();
  if (child == 0) be_child(work, ends[1]);
  ::close(ends[1]);
  const std::string text = child < 0 ? "" : read_all(ends[0]);
  ::close(ends[0]);
  if (child < 0) throw_no_child();
  const int status = wait_for(child);
  const std::size_t mark = text.find(kErrorMark);
  out << text.substr(0, mark);
  if (!WIFEXITED(status)) return std::nullopt;
  if (mark != std::string::npos) throw WorldError(text.substr(mark + 1));
  const int answer = WEXITSTATUS(status);
  if (answer != kYes && answer != kNo) return std::nullopt;
  return answer == kYes;
}

}  // namespace dragoman
