#include "indexer/run/progress.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>

namespace dragoman {
namespace {

constexpr std::size_t kBarWidth = 24;
constexpr double kMegabyte = 1024.0 * 1024.0;
constexpr auto kPause = std::chrono::milliseconds(100);

std::string bar(double share) {
  const auto filled = static_cast<std::size_t>(share * static_cast<double>(kBarWidth));
  return '[' + std::string(filled, '#') + std::string(kBarWidth - filled, '.') + "] ";
}

std::string time_left(double share, double seconds) {
  if (share <= 0 || seconds < 1) return "";
  const auto left = static_cast<long>(seconds / share - seconds + 0.5);
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), ", %ld:%02ld left", left / 60, left % 60);
  return text.data();
}

}  // namespace

std::string progress_line(std::uint64_t documents, std::uint64_t bytes, std::uint64_t total_bytes,
                          double seconds) {
  const double megabytes = static_cast<double>(bytes) / kMegabyte;
  std::array<char, 80> counts{};
  std::snprintf(counts.data(), counts.size(), "%llu document%s, %.1f MB/s",
                static_cast<unsigned long long>(documents), documents == 1 ? "" : "s",
                seconds > 0 ? megabytes / seconds : 0.0);
  if (total_bytes == 0) return counts.data();
  const double share = std::min(1.0, static_cast<double>(bytes) / static_cast<double>(total_bytes));
  return bar(share) + counts.data() + time_left(share, seconds);
}

Progress::Progress(bool shown, std::uint64_t total_bytes)
    : shown_(shown), total_bytes_(total_bytes) {}

Progress::~Progress() {
  clear();
}

void Progress::update(std::uint64_t documents, std::uint64_t bytes) {
  if (!shown_) return;
  const auto now = Clock::now();
  if (now - last_ < kPause) return;
  last_ = now;
  const std::chrono::duration<double> passed = now - begun_;
  std::cerr << "\r\x1B[K" << progress_line(documents, bytes, total_bytes_, passed.count())
            << std::flush;
  drawn_ = true;
}

void Progress::clear() {
  if (drawn_) std::cerr << "\r\x1B[K" << std::flush;
  drawn_ = false;
}

}  // namespace dragoman
