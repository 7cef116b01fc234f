#pragma once
// One message (RFC 5322, MIME: RFC 2045 to 2049), parsed by GMime.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

struct MailAttachment {
  std::string name;     // a relative path, well-formed UTF-8, "" where it has none
  std::string content;  // bytes
};

/// Values are well-formed UTF-8, their encodings undone.
struct MailMessage {
  std::string subject;
  std::string from;
  std::vector<std::string> to;       // and copies
  std::string date;                  // ISO 8601, in UTC
  std::string id;                    // without its angle brackets
  std::vector<std::string> answers;  // the ids of the messages that it answers
  std::string text;                  // of its parts in turn; of several forms the plain one
  std::string note;                  // for the user, where something was left out
  std::vector<MailAttachment> attachments;
};

constexpr std::size_t kMaxMailHeader = std::size_t{1} << 20U;  // bytes
constexpr int kDeepestMailPart = 50;
constexpr std::size_t kMaxAttachments = 1000;
constexpr std::size_t kMaxRecipients = 500;

/// Reads a message of any bytes; what can't be understood is left out. Parts deeper than the limits
/// above, and attachments and recipients beyond them, are left out with a note. The header has at
/// most kMaxMailHeader, which has_large_header() checks.
MailMessage read_mail(std::string_view bytes);

bool has_large_header(std::string_view bytes);

}  // namespace dragoman
