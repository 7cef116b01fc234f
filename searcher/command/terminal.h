#pragma once
// The terminal that stdout is, if it is one.

#include "searcher/print/presentation.h"

namespace dragoman {

/// The size of the terminal. Text uses at most 110 columns of it; 80 columns and no rows where
/// stdout is none. To be asked before output goes to a pager.
Screen stdout_screen();

}  // namespace dragoman
