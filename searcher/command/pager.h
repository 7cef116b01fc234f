#pragma once
// Output read page by page, as git does it.

#include <optional>
#include <string>

namespace dragoman {

/// The command of the pager: $PAGER, else "less" where it is installed. Absent where $PAGER is empty
/// or "cat", and where there is none.
std::optional<std::string> pager_command();

/// Sends stdout to the pager from here on. Does nothing where stdin or stdout isn't a terminal, the
/// terminal is a dumb one, or there is no pager. Gives less the options -FRX, unless $LESS says
/// otherwise: it ends by itself where all fits the screen, and leaves it there. To be called once,
/// before output is written.
void start_pager();

/// Waits until the pager has ended. Output must have been flushed.
void end_pager();

}  // namespace dragoman
