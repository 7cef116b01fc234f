#include "searcher/serve/line_reader.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace dragoman {
namespace {

constexpr std::size_t kReadAtOnce = 65'536;

// Whether there is something to read, or the end of it.
bool await_input(int in, int stop, unsigned idle) {
  std::array<pollfd, 2> both = {{{in, POLLIN, 0}, {stop, POLLIN, 0}}};
  const int timeout = idle == 0 ? -1 : static_cast<int>(idle) * 1000;
  for (;;) {
    const int ready = poll(both.data(), stop < 0 ? 1 : 2, timeout);
    if (ready < 0 && errno == EINTR) continue;
    return ready > 0 && both[1].revents == 0;
  }
}

}  // namespace

bool LineReader::fill() {
  if (ended_) return false;
  bytes_.erase(0, at_);
  at_ = 0;
  const std::size_t had = bytes_.size();
  bytes_.resize(had + kReadAtOnce);
  ssize_t count = 0;
  if (await_input(in_, stop_, idle_)) {
    do {
      count = read(in_, bytes_.data() + had, kReadAtOnce);
    } while (count < 0 && errno == EINTR);
  }
  bytes_.resize(had + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  ended_ = count <= 0;
  return !ended_;
}

LineReader::Got LineReader::next(std::string& line) {
  line.clear();
  for (bool too_long = false;;) {
    const std::size_t end = bytes_.find('\n', at_);
    const std::size_t size = std::min(end, bytes_.size()) - at_;
    const std::size_t kept = std::min(size, longest_ - line.size());
    line.append(bytes_, at_, kept);
    too_long |= kept < size;
    at_ += size;
    if (end != std::string::npos) {
      ++at_;
      return too_long ? Got::kTooLong : Got::kLine;
    }
    if (fill()) continue;
    if (line.empty()) return Got::kEnd;
    return too_long ? Got::kTooLong : Got::kLine;
  }
}

}  // namespace dragoman
