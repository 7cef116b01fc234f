#include "bench/support/served.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include "bench/support/process.h"

namespace dragoman::bench {
namespace {

std::array<int, 2> make_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  return ends;
}

}  // namespace

Served::Served(const std::string& program, const std::string& index) {
  std::signal(SIGPIPE, SIG_IGN);
  const auto in = make_pipe();
  const auto out = make_pipe();
  pid_ = fork();
  if (pid_ == 0) {
    dup2(in[0], STDIN_FILENO);
    dup2(out[1], STDOUT_FILENO);
    execl(program.c_str(), program.c_str(), "--serve", "--index", index.c_str(), nullptr);
    _exit(127);
  }
  ::close(in[0]);
  ::close(out[1]);
  in_ = fdopen(in[1], "w");
  out_ = fdopen(out[0], "r");
  if (pid_ < 0) throw std::runtime_error("no process");
}

Served::~Served() {
  std::fclose(in_);
  std::fclose(out_);
  waitpid(pid_, nullptr, 0);
}

void Served::send(const std::string& line) {
  const bool is_sent = std::fwrite(line.data(), 1, line.size(), in_) == line.size() &&
                       std::fputc('\n', in_) != EOF && std::fflush(in_) == 0;
  if (!is_sent) throw std::runtime_error("the server has ended");
}

std::string Served::receive() {
  char* line = nullptr;
  std::size_t capacity = 0;
  const ssize_t size = getline(&line, &capacity, out_);
  const std::string text(line, size > 0 ? static_cast<std::size_t>(size) : 0);
  std::free(line);
  if (text.empty()) throw std::runtime_error("the server has ended");
  return text;
}

double Served::resident_bytes() const {
  return dragoman::bench::resident_bytes(pid_);
}

}  // namespace dragoman::bench
