#pragma once
// Why a request isn't answered (docs/protocol.md).

#include <string>
#include <utility>

#include "analyzers/text/error.h"

namespace dragoman {

/// `code` is one of the documented list, `at` the JSON pointer of the key that is wrong, or "".
class ProtocolError : public UsageError {
 public:
  ProtocolError(std::string code, const std::string& message, std::string at = "")
      : UsageError(message), code_(std::move(code)), at_(std::move(at)) {}

  const std::string& code() const { return code_; }
  const std::string& at() const { return at_; }

 private:
  std::string code_;
  std::string at_;
};

}  // namespace dragoman
