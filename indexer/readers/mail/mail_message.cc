#include "indexer/readers/mail/mail_message.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/archive/archive_names.h"
#include "indexer/readers/mail/calendar_text.h"
#include "indexer/readers/office/page_text.h"

namespace dragoman {
namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

struct FreeText {
  void operator()(char* text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, FreeText>;

// GMime's strings are mostly, but not always, UTF-8.
std::string clean_text(const char* text) {
  return text == nullptr ? "" : decode_text(text).text;
}

std::string clean_line(const char* text) {
  return ascii::collapse_blanks(clean_text(text));
}

Owned<GMimeMessage> parse_message(std::string_view bytes) {
  static std::once_flag once;
  std::call_once(once, [] { g_mime_init(); });
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

std::string content_of(GMimePart* part) {
  GMimeDataWrapper* const wrapper = g_mime_part_get_content(part);
  if (wrapper == nullptr) return "";
  const Owned<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(wrapper, stream.get());
  const GByteArray* const bytes =
      g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem*>(stream.get()));
  return bytes->len == 0 ? std::string()
                         : std::string(reinterpret_cast<const char*>(bytes->data), bytes->len);
}

std::string bytes_of_message(GMimeMessage* message) {
  const OwnedText text(g_mime_object_to_string(reinterpret_cast<GMimeObject*>(message), nullptr));
  return text ? text.get() : "";
}

// In the part's own character set; in one that isn't known, as decode_text() reads it.
std::string text_of(GMimePart* part) {
  const char* const charset = g_mime_text_part_get_charset(reinterpret_cast<GMimeTextPart*>(part));
  const std::string name = ascii::to_upper(charset == nullptr ? "" : charset);
  if (!name.empty() && name != "UTF-8" && name != "US-ASCII") {
    const OwnedText text(g_mime_text_part_get_text(reinterpret_cast<GMimeTextPart*>(part)));
    if (text) return clean_text(text.get());
  }
  return decode_text(content_of(part)).text;
}

bool is_type(GMimeObject* object, const char* type, const char* subtype) {
  GMimeContentType* const found = g_mime_object_get_content_type(object);
  return found != nullptr && g_mime_content_type_is_type(found, type, subtype) != 0;
}

// Collects text and attachments of a message's parts.
class PartWalk {
 public:
  explicit PartWalk(MailMessage& mail) : mail_(mail) {}

  void walk(GMimeObject* object, int depth) {
    if (object == nullptr) return;
    if (depth > kDeepestMailPart) {
      note("parts more than " + std::to_string(kDeepestMailPart) + " deep are left out");
    } else if (GMIME_IS_MULTIPART(object)) {
      walk_multipart(reinterpret_cast<GMimeMultipart*>(object), depth);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
      attach_message(reinterpret_cast<GMimeMessagePart*>(object));
    } else if (GMIME_IS_PART(object)) {
      take_part(reinterpret_cast<GMimePart*>(object));
    }
  }

  std::string text() const {
    std::string out;
    for (const Segment& segment : segments_) {
      if (segment.text.empty()) continue;
      out.append(out.empty() ? "" : "\n\n").append(segment.text);
    }
    return out;
  }

 private:
  enum class Form { kPlain, kPage, kCalendar };
  struct Segment {
    Form form = Form::kPlain;
    std::string text = {};
  };

  void walk_multipart(GMimeMultipart* parts, int depth) {
    auto* const object = reinterpret_cast<GMimeObject*>(parts);
    const bool is_choice = is_type(object, "multipart", "alternative");
    const bool has_root = is_type(object, "multipart", "related");
    const auto before = static_cast<std::ptrdiff_t>(segments_.size());
    const int count = g_mime_multipart_get_count(parts);
    for (int i = 0; i < count; ++i) {
      if (has_root && i > 0) break;  // pictures of the page
      walk(g_mime_multipart_get_part(parts, i), depth + 1);
    }
    // Of the same text in two forms the plain one is taken.
    const auto begin = segments_.begin() + before;
    const bool has_plain = std::any_of(begin, segments_.end(), [](const Segment& segment) {
      return segment.form == Form::kPlain && !ascii::trim(segment.text).empty();
    });
    const auto is_page = [](const Segment& segment) { return segment.form == Form::kPage; };
    if (is_choice && has_plain) {
      segments_.erase(std::remove_if(begin, segments_.end(), is_page), segments_.end());
    }
  }

  void take_part(GMimePart* part) {
    auto* const object = reinterpret_cast<GMimeObject*>(part);
    if (is_type(object, "application", "pgp-signature") ||
        is_type(object, "application", "pkcs7-signature")) {
      return;
    }
    if (g_mime_part_is_attachment(part) != 0 || g_mime_part_get_filename(part) != nullptr ||
        !is_type(object, "text", "*")) {
      attach(clean_line(g_mime_part_get_filename(part)), content_of(part));
    } else if (is_type(object, "text", "html")) {
      segments_.push_back({Form::kPage, read_page_text(text_of(part)).text});
    } else if (is_type(object, "text", "calendar")) {
      segments_.push_back({Form::kCalendar, calendar_text(text_of(part))});
    } else {
      segments_.push_back({Form::kPlain, text_of(part)});
    }
  }

  void attach_message(GMimeMessagePart* part) {
    GMimeMessage* const message = g_mime_message_part_get_message(part);
    if (message == nullptr) return;
    attach(clean_line(g_mime_message_get_subject(message)) + ".eml", bytes_of_message(message));
  }

  void attach(const std::string& name, std::string content) {
    if (content.empty()) return;
    if (mail_.attachments.size() == kMaxAttachments) {
      note("attachments after the first " + std::to_string(kMaxAttachments) + " are left out");
      return;
    }
    mail_.attachments.push_back({safe_member_name(name), std::move(content)});
  }

  void note(const std::string& text) {
    if (mail_.note.find(text) == std::string::npos) {
      mail_.note += (mail_.note.empty() ? "" : "; ") + text;
    }
  }

  MailMessage& mail_;
  std::vector<Segment> segments_;
};

void add_addresses(InternetAddressList* list, std::vector<std::string>& to) {
  const int count = list == nullptr ? 0 : internet_address_list_length(list);
  for (int i = 0; i < count && to.size() < kMaxRecipients; ++i) {
    const OwnedText text(
        internet_address_to_string(internet_address_list_get_address(list, i), nullptr, FALSE));
    to.push_back(clean_line(text.get()));
  }
}

std::string date_of(GMimeMessage* message) {
  GDateTime* const date = g_mime_message_get_date(message);
  GDateTime* const utc = date == nullptr ? nullptr : g_date_time_to_utc(date);
  if (utc == nullptr) return "";
  const OwnedText text(g_date_time_format(utc, "%Y-%m-%dT%H:%MZ"));
  g_date_time_unref(utc);
  return clean_line(text.get());
}

std::vector<std::string> answered_ids(GMimeMessage* message) {
  const std::string header =
      clean_line(g_mime_object_get_header(reinterpret_cast<GMimeObject*>(message), "In-Reply-To"));
  std::vector<std::string> ids;
  for (std::string_view word : ascii::words(header)) {
    if (!word.starts_with('<') || !word.ends_with('>')) continue;
    ids.emplace_back(word.substr(1, word.size() - 2));
  }
  return ids;
}

}  // namespace

MailMessage read_mail(std::string_view bytes) {
  MailMessage mail;
  const Owned<GMimeMessage> message = parse_message(bytes);
  if (!message) return mail;
  mail.subject = clean_line(g_mime_message_get_subject(message.get()));
  std::vector<std::string> from;
  add_addresses(g_mime_message_get_from(message.get()), from);
  if (!from.empty()) mail.from = from.front();
  add_addresses(g_mime_message_get_to(message.get()), mail.to);
  add_addresses(g_mime_message_get_cc(message.get()), mail.to);
  mail.date = date_of(message.get());
  mail.id = clean_line(g_mime_message_get_message_id(message.get()));
  mail.answers = answered_ids(message.get());
  PartWalk walk(mail);
  walk.walk(g_mime_message_get_mime_part(message.get()), 0);
  mail.text = walk.text();
  return mail;
}

bool has_large_header(std::string_view bytes) {
  const std::string_view begin = bytes.substr(0, kMaxMailHeader);
  return begin.size() == kMaxMailHeader && begin.find("\n\n") == std::string_view::npos &&
         begin.find("\n\r\n") == std::string_view::npos;
}

}  // namespace dragoman
