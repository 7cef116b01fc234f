#pragma once

#include <xapian.h>

#include "searcher/links/citation_graph.h"
#include "searcher/links/linked_documents.h"

namespace dragoman {

/// The documents of the thread and all that they cite, telegrams that the index lacks among them.
/// Throws as LinkReader does.
CitationGraph graph_of(const LinkReader& links, Xapian::docid document);

}  // namespace dragoman
