#pragma once

#include "searcher/engine/request.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// A request, and how its answer is printed.
struct ServedRequest {
  SearchRequest request;
  Presentation presentation;
};

}  // namespace dragoman
