#include "searcher/batch/batch.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <sstream>
#include <thread>

#include "searcher/batch/trec_run.h"
#include "searcher/engine/searcher.h"
#include "searcher/query/parser.h"

namespace dragoman {
namespace {

// The most topics that are searched before they can be printed: a slow reader of the output mustn't
// fill the memory.
constexpr std::size_t kAhead = 256;

struct Answer {
  std::string printed;
  std::vector<std::string> notes;
  bool found = false;
};

// Of a table: the rows of a topic.
Answer answer(Searcher& searcher, const Topic& topic, const TopicTable& table) {
  SearchRequest request = table.request;
  request.query = topic.query;
  const SearchResult result = searcher.search(request);
  std::ostringstream rows;
  write_rows(*table.style, {topic.id, topic.asked, std::to_string(result.total)}, result,
             table.presentation, rows);
  Answer out;
  out.found = result.total > 0;
  out.printed = rows.str();
  for (const std::string& note : result.notes)
    out.notes.push_back("topic " + topic.id + ": " + note);
  return out;
}

Answer answer(Searcher& searcher, const Topic& topic, const BatchSettings& settings) {
  if (settings.table) return answer(searcher, topic, *settings.table);
  const query::ParsedQuery parsed = query::parse_query(topic.query);
  const std::vector<RunResult> results = run_results(searcher.rank(parsed, settings.ranking));
  Answer out;
  out.found = !results.empty();
  settings.write({topic, parsed, results, settings.tag, searcher.state()}, out.printed);
  const auto note = [&](const std::string& text) {
    out.notes.push_back("topic " + topic.id + ": " + text);
  };
  if (settings.explain) note("read as " + print(parsed.root));
  for (const std::string& text : parsed.notes) note(text);
  if (!out.found) note("nothing found");
  return out;
}

class Batch {
 public:
  Batch(std::shared_ptr<SharedIndex> index, const std::vector<Topic>& topics,
        const BatchSettings& settings)
      : index_(std::move(index)), topics_(topics), settings_(settings), answers_(topics.size()) {}

  std::size_t run(const BatchEvents& events, std::ostream& out) {
    std::vector<std::jthread> threads;
    const auto count = std::min<std::size_t>(std::max(settings_.threads, 1U), topics_.size());
    const StopAtEnd stop{*this};  // before the threads are joined
    for (std::size_t i = 0; i < count; ++i) threads.emplace_back([this] { work(); });
    const std::size_t found = print(events, out);
    threads.clear();
    if (settings_.explain) events.on_note("index: content " + *states_.begin());
    if (states_.size() > 1) {
      events.on_note(
          "the index changed while the topics were searched: not all results are of "
          "the same state");
    }
    return found;
  }

 private:
  struct StopAtEnd {
    Batch& batch;
    ~StopAtEnd() { batch.stop(); }
  };

  std::size_t print(const BatchEvents& events, std::ostream& out) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < topics_.size() && out; ++i) {
      const Answer next = await(i);
      out << next.printed;
      for (const std::string& note : next.notes) events.on_note(note);
      found += next.found ? 1 : 0;
      events.on_topic(i + 1);
    }
    stop();
    return found;
  }

  Answer await(std::size_t i) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return answers_[i].has_value() || error_ != nullptr; });
    if (error_ != nullptr) std::rethrow_exception(error_);
    Answer taken = std::move(*answers_[i]);
    answers_[i].reset();
    printed_ = i + 1;
    changed_.notify_all();
    return taken;
  }

  void work() noexcept {
    try {
      Searcher searcher(index_);
      note_state(searcher);
      while (const auto i = take()) put(*i, answer(searcher, topics_[*i], settings_));
      note_state(searcher);
    } catch (...) {
      const std::lock_guard lock(mutex_);
      if (error_ == nullptr) error_ = std::current_exception();
      changed_.notify_all();
    }
  }

  void note_state(Searcher& searcher) {
    std::string fingerprint = searcher.state().fingerprint;
    const std::lock_guard lock(mutex_);
    states_.insert(std::move(fingerprint));
  }

  // The next topic to search; absent at the end of the topics, and where the batch was stopped.
  std::optional<std::size_t> take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stopped_ || next_ < printed_ + kAhead; });
    if (stopped_ || next_ == topics_.size()) return std::nullopt;
    return next_++;
  }

  void put(std::size_t i, Answer found) {
    const std::lock_guard lock(mutex_);
    answers_[i] = std::move(found);
    changed_.notify_all();
  }

  void stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    changed_.notify_all();
  }

  std::shared_ptr<SharedIndex> index_;
  const std::vector<Topic>& topics_;
  const BatchSettings& settings_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::optional<Answer>> answers_;  // not printed yet
  std::size_t next_ = 0;
  std::size_t printed_ = 0;
  bool stopped_ = false;
  std::exception_ptr error_;      // the first
  std::set<std::string> states_;  // the fingerprints that threads saw
};

}  // namespace

std::size_t run_batch(const std::shared_ptr<SharedIndex>& index, const std::vector<Topic>& topics,
                      const BatchSettings& settings, const BatchEvents& events, std::ostream& out) {
  if (settings.table) {
    const TopicTable& table = *settings.table;
    write_heading(*table.style, {"qid", "query", "total"}, table.presentation, out);
  }
  return Batch(index, topics, settings).run(events, out);
}

}  // namespace dragoman
