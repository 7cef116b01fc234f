#include "indexer/run/run_state.h"

#include <unistd.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "analyzers/schema/record.h"
#include "analyzers/schema/source_place.h"
#include "indexer/store/upkeep.h"

namespace dragoman {
namespace {

// Bytes of text queued or being worked on: one batch for each thread, and one ready for it.
std::size_t most_bytes_in_work(const RunOptions& options) {
  constexpr std::size_t kAtLeast = std::size_t{32} << 20U;
  return std::max(kAtLeast, 2 * options.threads * SourceQueue::kWhole.bytes);
}

// Documents changed in place before the run switches to bulk. The switch copies the index once,
// which is a small part of what making it cost.
constexpr std::uint64_t kFewDocuments = 1000;
constexpr std::uint64_t kFewestShare = 10;  // a tenth of the index

std::uint64_t most_in_place(const RunOptions& options, std::uint64_t documents) {
  if (options.commit_every) return std::numeric_limits<std::uint64_t>::max();
  return documents == 0 ? 0 : std::max(kFewDocuments, documents / kFewestShare);
}

std::vector<std::string> values_of(const Document& document, Field field) {
  const auto values = document.all(field);
  return {values.begin(), values.end()};
}

void put_before(Field field, const std::vector<std::string>& first, Document& document) {
  const std::vector<std::string> own = values_of(document, field);
  document.clear(field);
  for (const auto* const values : {&first, &own}) {
    for (const std::string& value : *values) document.add(field, value);
  }
}

bool all_exist(const std::vector<std::string>& sources) {
  return std::all_of(sources.begin(), sources.end(), source_exists);
}

}  // namespace

RunState::RunState(const RunOptions& options, const std::filesystem::path& folder,
                   OtherPlaces* other_places)
    : console(!options.quiet && isatty(STDERR_FILENO) != 0),
      writer(folder, options.language, options.commit_every.value_or(kDocumentsPerCommit),
             options.names),
      queue(most_bytes_in_work(options), most_in_place(options, writer.documents()) == 0),
      options_(options),
      folder_(folder),
      ids_([this](const std::string& id) { return writer.find_document(id); }),
      copies_([this](const std::string& hash) { return writer.find_copy(hash); }),
      other_places_(other_places),
      most_in_place_(most_in_place(options, writer.documents())) {}

void RunState::claim(Work& work, std::uint64_t batch) {
  if (!work.skipped.empty()) {
    console.skip(work.skipped);
    work.in_bulk = bulk_ != nullptr;
    return;
  }
  if (!claim_as_copy(work)) work.claim = ids_.claim(work.built, work.hash);
  work.built.document.add(Field::kId, work.claim.id);
  if (!work.copy.empty()) {
    copies_.note(work.copy, {work.claim.id, values_of(work.built.document, Field::kSource),
                             values_of(work.built.document, Field::kCollection)});
  }
  say_claim(work);
  if (other_places_ != nullptr) note_place(work);
  work.in_bulk = goes_in_bulk(work.claim.outcome, batch);
  if (work.in_bulk && !work.should_write()) count(work.claim.outcome);
  if (work.in_bulk && options_.verbose) unpublished_.push_back(work.claim.id);
  console.progress(++claimed_, work.bytes_done);
}

// A file that is the same to the byte as another is one more source of its document. The document
// is written anew, with both.
bool RunState::claim_as_copy(Work& work) {
  if (work.copy.empty()) return false;
  Document& document = work.built.document;
  auto known = copies_.find(work.copy, std::string(document.first(Field::kSource)));
  if (!known) return false;
  put_before(Field::kSource, known->sources, document);
  put_before(Field::kCollection, known->collections, document);
  work.hash = content_hash(document);
  work.claim = ids_.claim_copy(known->id, work.built, work.hash);
  const bool is_placed = work.claim.held_sources == values_of(document, Field::kSource);
  if (work.claim.outcome == PutOutcome::kUnchanged && !is_placed) {
    work.claim.outcome = PutOutcome::kReplaced;
    work.has_moved = true;
  }
  work.is_copy = work.claim.outcome != PutOutcome::kUnchanged;
  return true;
}

void RunState::say_claim(const Work& work) {
  const std::string& id = work.claim.id;
  for (const std::string& text : work.built.notes) note(work, text);
  if (work.is_copy) {
    note(work, "the same text as '" + id + "': one document with several sources");
    return;
  }
  const auto& ids = work.built.ids;
  const bool is_shared =
      work.built.is_file && values_of(work.built.document, Field::kSource).size() > 1;
  if (id != ids.front() && !is_shared) {
    note(work, "'" + work.built.ids.front() + "' is another document; this one is '" + id + "'");
  }
  if (!work.claim.earlier_source.empty()) {
    note(work, "the id '" + id + "' was also at '" + work.claim.earlier_source +
                   "'; this one replaces it");
  }
}

void RunState::note_place(Work& work) {
  const auto values = work.built.document.all(Field::kSource);
  const std::vector<std::string> sources(values.begin(), values.end());
  const std::vector<std::string>& held = work.claim.held_sources;
  if (held == sources) return;
  other_places_->note(work.claim.id, sources, held);
  if (work.claim.outcome != PutOutcome::kUnchanged || all_exist(held)) return;
  work.claim.outcome = PutOutcome::kReplaced;
  work.has_moved = true;
}

void RunState::note(const Work& work, const std::string& text) {
  if (notes_.should_print(text) || options_.verbose) console.say(work.place + ": " + text);
}

bool RunState::goes_in_bulk(PutOutcome outcome, std::uint64_t batch) {
  if (bulk_ || outcome == PutOutcome::kUnchanged) return bulk_ != nullptr;
  if (++changed_ <= most_in_place_) return false;
  queue.want_whole_batches();
  bulk_ = std::make_unique<BulkBuild>(folder_, batch);
  return true;
}

void RunState::write_in_place(const Work& work, const MadeDocument& made) {
  const PutOutcome outcome = work.should_write() ? writer.put(made) : PutOutcome::kUnchanged;
  count(work.is_copy ? PutOutcome::kUnchanged : outcome);
  if (options_.verbose) uncommitted_.push_back(work.claim.id);
  if (writer.is_commit_due()) commit();
}

void RunState::commit() {
  writer.commit();
  name_committed(uncommitted_);
}

void RunState::name_committed(std::vector<std::string>& ids) {
  for (const std::string& id : ids) console.say("committed " + id);
  ids.clear();
}

void RunState::remove(const std::string& id) {
  if (!writer.remove(id)) return;
  ++counts_.removed;
  if (options_.verbose) removed_.push_back(id);
}

void RunState::name_removed() {
  for (const std::string& id : removed_) console.say("removed " + id);
}

void RunState::count(PutOutcome outcome) {
  const std::lock_guard lock(mutex_);
  switch (outcome) {
    case PutOutcome::kAdded: ++counts_.added; break;
    case PutOutcome::kReplaced: ++counts_.replaced; break;
    case PutOutcome::kUnchanged: ++counts_.unchanged; break;
  }
}

void RunState::fail(std::exception_ptr error) {
  {
    const std::lock_guard lock(mutex_);
    if (!error_) error_ = std::move(error);
  }
  queue.stop();
  claiming.stop();
  writing.stop();
}

void RunState::check_success() const {
  if (error_) std::rethrow_exception(error_);
}

RunCounts RunState::finish() {
  commit();
  name_removed();
  const bool compacts = options_.optimize || (!bulk_ && changed_ > 0 && is_optimizing_due(writer));
  if (compacts && !bulk_ && writer.documents() > 0) {
    bulk_ = std::make_unique<BulkBuild>(folder_, 0);
  }
  if (!bulk_ && (changed_ > 0 || counts_.deleted + counts_.removed > 0)) writer.renew_checksums();
  counts_.documents = bulk_ ? bulk_->publish(writer) : writer.documents();
  name_committed(unpublished_);
  for (const std::string& sentence : notes_.rest()) {
    if (!options_.verbose) console.say(sentence);
  }
  counts_.skipped = console.skipped();
  return counts_;
}

}  // namespace dragoman
