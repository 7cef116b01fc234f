#include "indexer/run/run_state.h"

#include <unistd.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "analyzers/schema/record.h"
#include "analyzers/schema/source_place.h"
#include "indexer/store/compartments.h"
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

// Whether the document has all of the sources that still exist.
bool are_all_of(const Document& document, const std::vector<std::string>& sources) {
  const auto own = document.all(Field::kSource);
  return std::all_of(sources.begin(), sources.end(), [&](const std::string& source) {
    return std::find(own.begin(), own.end(), source) != own.end() || !source_exists(source);
  });
}

bool all_exist(const std::vector<std::string>& sources) {
  return std::all_of(sources.begin(), sources.end(), source_exists);
}

}  // namespace

RunState::RunState(const RunOptions& options, const std::filesystem::path& folder,
                   OtherPlaces* other_places)
    : console(!options.quiet && isatty(STDERR_FILENO) != 0),
      writer(folder, find_layout(folder, options.layout_of_index),
             {options.language, options.names, options.for_remote},
             options.commit_every.value_or(kDocumentsPerCommit)),
      queue(most_bytes_in_work(options), most_in_place(options, writer.documents()) == 0),
      options_(options),
      was_empty_(writer.documents() == 0),
      other_places_(other_places),
      most_in_place_(most_in_place(options, writer.documents())) {
  if (writer.layout().kind == CollectionKind::kShards) dealer_.emplace(writer);
  if (is_in_compartments()) {
    for (std::size_t part = 0; part < writer.size(); ++part)
      registers_.push_back(make_register(part));
  } else {
    registers_.push_back(make_register());
  }
}

RunState::Register RunState::make_register() {
  return {IdRegister([this](const std::string& id) { return writer.find_document(id); }),
          CopyRegister([this](const std::string& hash) { return writer.find_copy(hash); })};
}

RunState::Register RunState::make_register(std::size_t part) {
  const IndexWriter& own = writer.part(part);
  return {IdRegister([&own](const std::string& id) { return own.find_document(id); }),
          CopyRegister([&own](const std::string& hash) { return own.find_copy(hash); })};
}

void RunState::claim(Work& work, std::uint64_t batch) {
  if (!work.skipped.empty()) {
    console.skip(work.skipped);
    work.in_bulk = !bulk_.empty();
    return;
  }
  if (is_in_compartments()) work.part = compartment_of(work.built.document, writer.layout().rules);
  Register& known = register_of(work.part);
  if (!claim_as_copy(work)) work.claim = known.ids.claim(work.built, work.hash);
  work.built.document.add(Field::kId, work.claim.id);
  if (dealer_) work.part = dealer_->deal(work.claim.id);
  if (is_in_compartments() && !was_empty_) note_moved(work);
  if (!work.copy.empty()) {
    known.copies.note(work.copy, {work.claim.id, values_of(work.built.document, Field::kSource),
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
  Register& registers = register_of(work.part);
  auto known = registers.copies.find(work.copy, std::string(document.first(Field::kSource)));
  if (!known) return false;
  put_before(Field::kSource, known->sources, document);
  put_before(Field::kCollection, known->collections, document);
  work.hash = content_hash(document);
  work.claim = registers.ids.claim_copy(known->id, work.built, work.hash);
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
  if (!bulk_.empty() || outcome == PutOutcome::kUnchanged) return !bulk_.empty();
  if (++changed_ <= most_in_place_) return false;
  queue.want_whole_batches();
  for (const auto& part : writer.layout().parts)
    bulk_.push_back(std::make_unique<BulkBuild>(part, batch));
  return true;
}

void RunState::write_in_place(const Work& work, const MadeDocument& made) {
  const PutOutcome outcome =
      work.should_write() ? writer.part(work.part).put(made) : PutOutcome::kUnchanged;
  count(work.is_copy ? PutOutcome::kUnchanged : outcome);
  if (options_.verbose) uncommitted_.push_back(work.claim.id);
  if (writer.is_commit_due()) commit();
}

// The same document in another compartment, where it was before its level changed: under any of its
// ids, with no sources but its own.
void RunState::note_moved(const Work& work) {
  std::vector<std::string> ids = work.built.ids;
  ids.push_back(work.claim.id);
  for (std::size_t part = 0; part < writer.size(); ++part) {
    if (part == work.part) continue;
    for (const std::string& id : ids) {
      const auto held = writer.part(part).find_document(id);
      if (!held || !are_all_of(work.built.document, held->sources)) continue;
      const std::lock_guard lock(mutex_);
      moved_.emplace(part, id);
    }
  }
}

// Parts that lose documents are committed before those that get them: a power cut must not leave a
// document where it may no longer be read.
void RunState::remove_moved() {
  std::set<std::pair<std::size_t, std::string>> moved;
  {
    const std::lock_guard lock(mutex_);
    moved.swap(moved_);
  }
  for (const auto& [part, id] : moved) writer.part(part).remove(id);
  for (const auto& [part, id] : moved) writer.part(part).commit();
}

void RunState::commit() {
  remove_moved();
  writer.commit();
  name_committed(uncommitted_);
}

void RunState::name_committed(std::vector<std::string>& ids) {
  for (const std::string& id : ids) console.say("committed " + id);
  ids.clear();
}

void RunState::remove(std::size_t part, const std::string& id) {
  if (!writer.part(part).remove(id)) return;
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

// Of a part that got nothing in bulk the generation in force stays, unless it is to be compact.
std::uint64_t RunState::finish_part(std::size_t part) {
  IndexWriter& own = writer.part(part);
  std::unique_ptr<BulkBuild>& bulk = bulk_[part];
  if (bulk && writer.size() > 1 && !bulk->has_documents()) bulk.reset();
  const bool compacts = options_.optimize || (!bulk && changed_ > 0 && is_optimizing_due(own));
  if (compacts && !bulk && own.documents() > 0)
    bulk = std::make_unique<BulkBuild>(writer.layout().parts[part], 0);
  const bool has_changed = changed_ > 0 || counts_.deleted + counts_.removed > 0;
  if (!bulk && has_changed) own.renew_checksums();
  return bulk ? bulk->publish(own) : own.documents();
}

RunCounts RunState::finish() {
  commit();
  name_removed();
  if (bulk_.empty()) bulk_.resize(writer.size());
  for (std::size_t part = 0; part < writer.size(); ++part) counts_.documents += finish_part(part);
  name_committed(unpublished_);
  for (const std::string& sentence : notes_.rest()) {
    if (!options_.verbose) console.say(sentence);
  }
  counts_.skipped = console.skipped();
  return counts_;
}

}  // namespace dragoman
