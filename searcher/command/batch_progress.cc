#include "searcher/command/batch_progress.h"

#include <array>
#include <cstdio>
#include <iostream>

namespace dragoman {
namespace {

constexpr std::size_t kBarWidth = 24;
constexpr auto kPause = std::chrono::milliseconds(100);

}  // namespace

std::string batch_progress_line(std::size_t done, std::size_t topics, double seconds) {
  const std::size_t filled = topics == 0 ? 0 : kBarWidth * done / topics;
  std::array<char, 120> text{};
  std::snprintf(text.data(), text.size(), "[%s%s] %zu of %zu topics, %.1f/s",
                std::string(filled, '#').c_str(), std::string(kBarWidth - filled, '.').c_str(),
                done, topics, seconds > 0 ? static_cast<double>(done) / seconds : 0.0);
  std::string line = text.data();
  if (done == 0 || seconds < 1) return line;
  const double left = seconds * static_cast<double>(topics - done) / static_cast<double>(done);
  const auto whole = static_cast<long>(left + 0.5);
  std::snprintf(text.data(), text.size(), ", %ld:%02ld left", whole / 60, whole % 60);
  return line + text.data();
}

BatchProgress::~BatchProgress() {
  clear();
}

void BatchProgress::update(std::size_t done) {
  if (!shown_) return;
  const auto now = Clock::now();
  if (now - last_ < kPause) return;
  last_ = now;
  const std::chrono::duration<double> passed = now - begun_;
  std::cerr << "\r\x1B[K" << batch_progress_line(done, topics_, passed.count()) << std::flush;
  drawn_ = true;
}

void BatchProgress::clear() {
  if (drawn_) std::cerr << "\r\x1B[K" << std::flush;
  drawn_ = false;
}

}  // namespace dragoman
