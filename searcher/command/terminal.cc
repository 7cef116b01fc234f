#include "searcher/command/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace dragoman {
namespace {

constexpr std::size_t kNarrowest = 40;
constexpr std::size_t kWidest = 110;  // longer lines are hard to read

}  // namespace

Screen stdout_screen() {
  Screen screen;
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return screen;
  if (size.ws_col >= kNarrowest) screen.columns = std::min<std::size_t>(size.ws_col, kWidest);
  screen.rows = size.ws_row;
  return screen;
}

}  // namespace dragoman
