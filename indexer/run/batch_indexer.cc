#include "indexer/run/batch_indexer.h"

#include <deque>
#include <span>
#include <stdexcept>
#include <utility>

#include "analyzers/positions/named_positions.h"
#include "analyzers/remote/remote_document.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/error.h"

namespace dragoman {

BatchIndexer::BatchIndexer(const RunOptions& options, RunState& state)
    : options_(options),
      state_(state),
      maker_(state.writer.stamp().language, state.writer.stamp().names) {}

void BatchIndexer::run() {
  while (auto batch = state_.queue.take()) {
    index(*batch);
    state_.queue.release(*batch);
  }
}

void BatchIndexer::index(SourceBatch& batch) {
  std::vector<Work> works;
  for (SourceItem& item : batch.items) works.push_back(build(item));
  claim(works, batch.number);
  // A run that writes in bulk continues to do so.
  if (!works.front().in_bulk) write_in_place(works, batch.number);
  if (works.back().in_bulk) write_in_bulk(works, batch.number);
}

Work BatchIndexer::build(SourceItem& item) const {
  Work work;
  work.skipped = std::move(item.skipped);
  work.bytes_done = item.bytes_done;
  if (!work.skipped.empty()) return work;
  work.place = item.source.place;
  work.built = build_document(std::move(item.source), options_.run_values);
  work.hash = content_hash(work.built.document);
  if (work.built.is_file) work.copy = copy_hash(work.built.document);
  return work;
}

void BatchIndexer::claim(std::vector<Work>& works, std::uint64_t batch) {
  const Turn turn(state_.claiming, batch);
  for (Work& work : works) state_.claim(work, batch);
}

// All threads make documents at once, before their turns.
void BatchIndexer::write_in_place(std::vector<Work>& works, std::uint64_t batch) {
  std::vector<MadeDocument> made(works.size());
  for (std::size_t i = 0; i < works.size(); ++i) {
    Work& work = works[i];
    if (work.in_bulk || !work.should_write()) continue;
    or_skip(work, [&] { made[i] = make(work, false); });
  }
  const Turn turn(state_.writing, batch);
  for (std::size_t i = 0; i < works.size(); ++i) {
    Work& work = works[i];
    if (work.in_bulk || !work.skipped.empty()) continue;
    or_skip(work, [&] { state_.write_in_place(work, made[i]); });
  }
}

void BatchIndexer::write_in_bulk(std::vector<Work>& works, std::uint64_t batch) {
  std::deque<PartWriter> parts;  // which can't be moved
  for (std::size_t i = 0; i < state_.writer.size(); ++i)
    parts.emplace_back(state_.bulk(i).part_path(batch));
  for (Work& work : works) {
    if (!work.in_bulk || !work.should_write()) continue;
    or_skip(work, [&] {
      const MadeDocument made = make(work, true);
      parts[work.part].add(made);
      state_.bulk(work.part).count(made, work.claim.outcome == PutOutcome::kReplaced);
      state_.count(work.is_copy ? PutOutcome::kUnchanged : work.claim.outcome);
    });
  }
  for (std::size_t i = 0; i < parts.size(); ++i) state_.bulk(i).add_part(batch, parts[i].finish());
}

// Leaves out a document that can't be taken, with a message.
template <typename Function>
void BatchIndexer::or_skip(Work& work, Function function) {
  try {
    function();
  } catch (const InputError& error) {
    work.skipped = work.place + ": " + error.what();
    state_.console.skip(work.skipped);
  }
}

// In bulk, positions and written words are apart, but those that another machine is to read.
MadeDocument BatchIndexer::make(const Work& work, bool in_bulk) {
  const Document& document = work.built.document;
  const bool is_remote = state_.writer.stamp().remote;
  try {
    MadeDocument made{
        work.claim.id, work.hash, document.first(Field::kText).size(), {}, work.has_moved};
    if (in_bulk && !is_remote) {
      made.xapian = maker_.make(
          document, [&](std::span<const TermPositions> terms, std::string_view written) {
            put_named_positions(terms, written, made.positions);
          });
    } else {
      made.xapian = maker_.make(document);
    }
    if (!work.copy.empty()) made.xapian.add_boolean_term(copy_term(work.copy));
    if (is_remote) make_remote(made.id, made.xapian);
    return made;
  } catch (const Xapian::InvalidArgumentError& error) {
    throw InputError(error.get_msg());
  } catch (const std::length_error& error) {
    throw InputError(error.what());
  }
}

}  // namespace dragoman
