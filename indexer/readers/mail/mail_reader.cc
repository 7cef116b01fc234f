#include "indexer/readers/mail/mail_reader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "indexer/readers/known/mail_signs.h"
#include "indexer/readers/mail/mail_message.h"
#include "indexer/readers/source/sizes.h"
#include "indexer/readers/source/string_source.h"

namespace dragoman {
namespace {

// The messages of a mailbox, or the one that the bytes are.
class MailBox {
 public:
  MailBox(const InputFile& file, ByteSource& bytes, const ReaderOptions& options)
      : file_(file), bytes_(bytes), options_(options), is_mbox_(looks_like_mbox(bytes.peek())) {}

  bool is_mbox() const { return is_mbox_; }
  std::size_t number() const { return number_; }

  // False at the end. Throws InputError for a message that is too large, which is passed over.
  bool next(std::string& message) {
    message.clear();
    if (is_over_) return false;
    ++number_;
    if (is_mbox_) return next_of_mbox(message);
    is_over_ = true;
    message = read_whole(file_, bytes_, options_);
    return true;
  }

 private:
  bool next_of_mbox(std::string& message) {
    std::string line;
    std::uint64_t length = 0;
    std::uint64_t size = 0;
    bool is_behind_blank = true;
    while (read_line(line, length)) {
      const bool is_divider = is_behind_blank && looks_like_divider(line);
      if (is_divider && has_begun_) return finish(size);
      is_behind_blank = line.empty();
      if (std::exchange(has_begun_, true) || !is_divider) {
        size += length + 1;
        if (size <= options_.most_bytes) append_unquoted(line, message);
      }
    }
    is_over_ = true;
    return has_begun_ && finish(size);
  }

  bool read_line(std::string& line, std::uint64_t& length) {
    line.clear();
    return bytes_.read_line(options_.most_bytes, line, length);
  }

  bool finish(std::uint64_t size) const {
    if (size <= options_.most_bytes) return true;
    throw InputError((file_.path / std::to_string(number_)).string() + ": a message of " +
                     print_bytes(size) + ", too large for one document (at most " +
                     print_bytes(options_.most_bytes) + "; raise --max-document)");
  }

  // "From someone Sat Jan  3 01:05:34 1996": a weekday, a month and a time.
  static bool looks_like_divider(std::string_view line) {
    return line.starts_with("From ") && looks_like_mbox(std::string(line) + "\nx:");
  }

  static void append_unquoted(std::string_view line, std::string& message) {
    const std::size_t marks = std::min(line.find_first_not_of('>'), line.size());
    if (marks > 0 && line.substr(marks).starts_with("From ")) line.remove_prefix(1);
    message.append(line) += '\n';
  }

  const InputFile& file_;
  ByteSource& bytes_;
  const ReaderOptions& options_;
  bool is_mbox_;
  bool has_begun_ = false;  // the divider of the message to come has been read
  bool is_over_ = false;
  std::size_t number_ = 0;
};

class MailReader : public Reader {
 public:
  MailReader(const InputFile& file, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
      : file_(file), bytes_(std::move(bytes)), options_(options), box_(file_, *bytes_, options_) {}

  std::optional<SourceDocument> next() override {
    for (;;) {
      if (attached_) {
        if (auto document = attached_->next()) return document;
        attached_.reset();
      }
      if (next_attachment_ < mail_.attachments.size()) {
        open_attachment();
        continue;
      }
      std::string message;
      if (!box_.next(message)) return std::nullopt;
      if (auto document = read_message(message)) return document;
    }
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  std::optional<SourceDocument> read_message(const std::string& message) {
    mail_ = {};
    next_attachment_ = 0;
    names_.clear();
    place_ = file_;
    if (box_.is_mbox()) {
      const std::string number = std::to_string(box_.number());
      place_.path /= number;
      place_.name += '/' + number;
    }
    if (has_large_header(message)) {
      throw InputError(place_.path.string() + ": a mail whose header is larger than " +
                       print_bytes(kMaxMailHeader));
    }
    mail_ = read_mail(message);
    return describe();
  }

  // Absent for a message that is nothing but its attachments.
  std::optional<SourceDocument> describe() {
    SourceDocument source;
    source.place = place_.path.string();
    source.path = absolute_path(place_);
    source.name = place_.name;
    source.format = kMailFormat;
    source.note = mail_.note;
    source.text = std::move(mail_.text);
    Document& given = source.given;
    given.add(Field::kKind, "email");
    given.add(Field::kId, mail_.id);
    given.add(Field::kTitle, mail_.subject);
    given.add(Field::kFrom, mail_.from);
    for (const std::string& to : mail_.to) given.add(Field::kTo, to);
    given.add(Field::kDate, mail_.date);
    for (const std::string& id : mail_.answers) given.add(Field::kReferences, id);
    const bool is_empty = ascii::trim(source.text).empty() && mail_.subject.empty();
    if (!is_empty) return source;
    if (mail_.attachments.empty()) throw InputError(source.place + ": a mail without text");
    return std::nullopt;
  }

  void open_attachment() {
    MailAttachment attachment = std::move(mail_.attachments[next_attachment_++]);
    const std::string name = name_of(attachment);
    const InputFile file{place_.path / name, place_.name + '/' + name, attachment.content.size()};
    ReaderOptions inside = options_;
    inside.format = kAnyFormat;
    if (++inside.depth > kDeepestMail) {
      throw InputError(file.path.string() + ": attached more than " + std::to_string(kDeepestMail) +
                       " deep in mails (save it to have it read)");
    }
    attached_ = options_.open_member(
        file, std::make_unique<StringSource>(std::move(attachment.content)), inside);
  }

  // One that no other attachment of the message has.
  std::string name_of(const MailAttachment& attachment) {
    std::string name = attachment.name;
    if (name.empty()) name = "attachment " + std::to_string(next_attachment_);
    if (!names_.insert(name).second) name = std::to_string(next_attachment_) + ' ' + name;
    names_.insert(name);
    return name;
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  MailBox box_;
  InputFile place_;  // of the message
  MailMessage mail_;
  std::size_t next_attachment_ = 0;
  std::set<std::string> names_;
  std::unique_ptr<Reader> attached_;
};

}  // namespace

bool looks_like_mail_file(std::string_view head) {
  return looks_like_mbox(head) || looks_like_mail(head);
}

std::unique_ptr<Reader> make_mail_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options) {
  return std::make_unique<MailReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
