#pragma once
// What the server answers: the page, its files, and the protocol under /api/1/ (docs/web.md).

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "searcher/engine/searcher_pool.h"
#include "searcher/web/http.h"
#include "searcher/web/reader_source.h"

namespace dragoman {

/// The longest body of a request, in bytes.
inline constexpr std::size_t kLongestBody = std::size_t{64} << 10U;

/// No path of a request reaches a file: those of the page are in the program. Thread-safe.
class Site {
 public:
  /// `names`: the names that it answers to beside localhost and addresses. Opens the index; throws
  /// as SearcherPool::open() does.
  Site(IndexPlaces index, std::vector<std::string> names, ReaderSource readers);

  /// What of a request says who asks.
  const ReaderSource& readers() const { return readers_; }

  /// Whether the answer to it may take long, since something is looked for.
  static bool takes_long(const HttpRequest& request);

  /// Never throws for what a request holds, nor for an index that can't be read; throws Interrupted.
  HttpAnswer answer(const HttpRequest& request);

  /// The answer to a request with a body longer than kLongestBody; to one that took too long; to
  /// one that comes while the server ends.
  static HttpAnswer too_long();
  static HttpAnswer too_late();
  static HttpAnswer stopping();

 private:
  HttpAnswer answer_protocol(const HttpRequest& request);
  HttpAnswer answer_reader(const HttpRequest& request, const Reader& reader);
  HttpAnswer answer_export(const HttpRequest& request, const Reader& reader);
  HttpAnswer answer_line(std::string line, const Reader& reader);

  ReaderSource readers_;
  SearcherPool searchers_;
  std::shared_ptr<const int> exports_ = std::make_shared<int>();  // shared by those being made
  std::vector<std::string> names_;
};

}  // namespace dragoman
