#pragma once
// dragoman-search --serve as a child process: lines in, lines out.

#include <sys/types.h>

#include <cstdio>
#include <string>

namespace dragoman::bench {

/// Ends with its child. Sending and receiving may happen in two threads. All functions throw
/// std::runtime_error where the child has ended.
class Served {
 public:
  Served(const std::string& program, const std::string& index);
  ~Served();
  Served(const Served&) = delete;
  Served& operator=(const Served&) = delete;

  void send(const std::string& line);
  std::string receive();

  /// Resident memory now, in bytes.
  double resident_bytes() const;

 private:
  pid_t pid_ = -1;
  std::FILE* in_ = nullptr;   // the child's standard input
  std::FILE* out_ = nullptr;  // its standard output
};

}  // namespace dragoman::bench
