#pragma once
// The work of one thread of a run: takes batches of source documents off the queue and puts their
// documents into the index.

#include <vector>

#include "analyzers/schema/indexed_document.h"
#include "indexer/run/run_options.h"
#include "indexer/run/run_state.h"

namespace dragoman {

class BatchIndexer {
 public:
  BatchIndexer(const RunOptions& options, RunState& state);

  /// Works until the queue ends. Throws Stopped where another thread has failed, and the errors that
  /// end the run.
  void run();

 private:
  void index(SourceBatch& batch);
  Work build(SourceItem& item) const;
  void claim(std::vector<Work>& works, std::uint64_t batch);
  void write_in_place(std::vector<Work>& works, std::uint64_t batch);
  void write_in_bulk(std::vector<Work>& works, std::uint64_t batch);
  template <typename Function>
  void or_skip(Work& work, Function function);
  MadeDocument make(const Work& work, bool in_bulk);

  const RunOptions& options_;
  RunState& state_;
  DocumentMaker maker_;
};

}  // namespace dragoman
