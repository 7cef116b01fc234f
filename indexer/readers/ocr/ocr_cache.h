#pragma once
// What OCR has read of pages, by the content of their files: a page is read once. One file a page, in
// $XDG_CACHE_HOME/dragoman/ocr, else ~/.cache/dragoman/ocr; it may be removed at any time.

#include <filesystem>
#include <optional>
#include <string>

#include "indexer/readers/filter/spooled_input.h"

namespace dragoman {

class OcrCache {
 public:
  /// The cache of one file's pages, read in these languages. Without a folder to keep pages in, none
  /// is kept.
  OcrCache(const SpooledInput& input, const std::string& languages);

  /// The text of a page, as it was kept. Pages count from 1; 0 is a file of one.
  std::optional<std::string> find(int page) const;

  /// A page that can't be kept is read anew the next time.
  void keep(int page, const std::string& text) const;

 private:
  std::filesystem::path file_of(int page) const;

  std::filesystem::path folder_;  // "" for none
  std::string key_;
};

}  // namespace dragoman
