#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace dragoman {

struct OcrOptions {
  std::string languages = "eng";  // tesseract's names: "eng+fra"
  /// Called before each page that takes time, with what is being done. May be empty.
  std::function<void(const std::string& message)> say = {};
  /// Whether to end before the next page. May be empty.
  std::function<bool()> should_stop = {};
};

/// The languages as they may stand in a command: letters, digits, '_', '/' (script/Latin) and '+'.
bool are_ocr_languages(std::string_view languages);

}  // namespace dragoman
