#include "indexer/readers/archive/archive_stream.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

constexpr std::uint64_t kBombBytes = std::uint64_t{1} << 30U;
constexpr std::uint64_t kBombRatio = 200;

// Input that may be read for one header or one piece of content. Padding and tables of holes, which
// libarchive keeps in memory, end here; honest archives need a few hundred KB.
constexpr std::uint64_t kMaxSilentInput = std::uint64_t{16} << 20U;

// libarchive turns names into the locale's encoding, and in the C locale loses those beyond ASCII.
// For this thread and scope the encoding is UTF-8.
class Utf8Locale {
 public:
  Utf8Locale() : former_(uselocale(utf8())) {}
  ~Utf8Locale() { uselocale(former_); }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  // Null, which changes nothing, where the system has no such locale.
  static locale_t utf8() {
    static const locale_t kUtf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return kUtf8;
  }

  locale_t former_;
};

int filter_code(ArchiveKind kind) {
  switch (kind) {
    case ArchiveKind::kGzip: return ARCHIVE_FILTER_GZIP;
    case ArchiveKind::kBzip2: return ARCHIVE_FILTER_BZIP2;
    case ArchiveKind::kXz: return ARCHIVE_FILTER_XZ;
    case ArchiveKind::kZstd: return ARCHIVE_FILTER_ZSTD;
    default: return ARCHIVE_FILTER_NONE;
  }
}

// One layer alone: libarchive by itself would unwrap gz in gz in gz.
int choose_layer(archive* handle, ArchiveKind kind) {
  if (kind == ArchiveKind::kTar) return archive_read_support_format_tar(handle);
  if (kind == ArchiveKind::kZip) return archive_read_support_format_zip_streamable(handle);
  archive_read_support_format_raw(handle);
  archive_read_support_format_empty(handle);
  return archive_read_append_filter(handle, filter_code(kind));
}

// libarchive sets no limit to the window that a zip's member packed in these ways may ask for.
bool has_boundless_window(archive* handle) {
  const char* const format = archive_format_name(handle);  // "ZIP 6.3 (lzma)"
  const std::string_view name = format == nullptr ? "" : format;
  return name.ends_with("(lzma)") || name.ends_with("(xz)");
}

ArchiveEntry describe(archive* handle, archive_entry* entry) {
  ArchiveEntry out;
  const char* const name = archive_entry_pathname(entry);
  if (name != nullptr) out.name = name;
  out.is_file =
      archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr;
  out.is_encrypted = archive_entry_is_encrypted(entry) != 0;
  out.has_boundless_window = has_boundless_window(handle);
  if (archive_entry_size_is_set(entry) != 0) {
    out.bytes = static_cast<std::uint64_t>(std::max<la_int64_t>(0, archive_entry_size(entry)));
  }
  return out;
}

}  // namespace

void UnpackTally::add(std::size_t layer, std::uint64_t bytes) {
  given_.at(layer) += bytes;
  const std::uint64_t given = given_[layer];
  is_bomb_ = is_bomb_ || (given > kBombBytes && given / kBombRatio > packed_.bytes_read());
}

ArchiveStream::ArchiveStream(ByteSource& source, ArchiveKind kind, std::string place,
                             UnpackTally& tally, std::size_t layer)
    : source_(source),
      place_(std::move(place)),
      tally_(tally),
      layer_(layer),
      handle_(archive_read_new(), archive_read_free) {
  const Utf8Locale locale;
  if (choose_layer(handle_.get(), kind) < ARCHIVE_WARN ||
      archive_read_open(handle_.get(), this, nullptr, on_read, nullptr) < ARCHIVE_WARN) {
    rethrow_read_error();
    end_with(place_, reason());
  }
}

ArchiveStream::~ArchiveStream() = default;

std::optional<ArchiveEntry> ArchiveStream::next() {
  if (has_ended_ || tally_.is_bomb()) return std::nullopt;
  const Utf8Locale locale;
  if (is_in_entry_ && skip_entry() <= ARCHIVE_FATAL) {
    rethrow_read_error();
    end_with(place_, reason());
  }
  archive_entry* entry = nullptr;
  silent_input_ = 0;
  const int result = archive_read_next_header(handle_.get(), &entry);
  rethrow_read_error();
  if (result == ARCHIVE_EOF) {
    has_ended_ = true;
    return std::nullopt;
  }
  if (result != ARCHIVE_OK && result != ARCHIVE_WARN) end_with(place_, reason());
  is_in_entry_ = true;
  has_failed_ = false;
  return describe(handle_.get(), entry);
}

std::size_t ArchiveStream::read(char* to, std::size_t most, const std::string& place) {
  silent_input_ = 0;
  const la_ssize_t count = archive_read_data(handle_.get(), to, most);
  if (count < 0) fail_reading(place);
  tally_.add(layer_, static_cast<std::uint64_t>(count));
  if (tally_.is_bomb()) {
    end_with(place_, "unpacks to more than 1 GB and 200 times its size; the rest is left out");
  }
  return static_cast<std::size_t>(count);
}

// The step past the entry is tried at once, so that one message says all.
void ArchiveStream::fail_reading(const std::string& place) {
  has_failed_ = true;
  rethrow_read_error();
  const std::string why = reason();
  if (skip_entry() > ARCHIVE_FATAL && !read_error_) throw InputError(place + ": " + why);
  read_error_ = nullptr;
  end_with(place, why + "; nothing behind it can be read");
}

int ArchiveStream::skip_entry() {
  is_in_entry_ = false;
  is_skipping_ = true;
  const int result = archive_read_data_skip(handle_.get());
  is_skipping_ = false;
  return result;
}

void ArchiveStream::end_with(const std::string& place, const std::string& reason) {
  has_failed_ = true;
  has_ended_ = true;
  throw InputError(place + ": " + reason);
}

void ArchiveStream::rethrow_read_error() {
  if (!read_error_) return;
  has_failed_ = true;
  has_ended_ = true;
  std::rethrow_exception(std::exchange(read_error_, nullptr));
}

std::string ArchiveStream::reason() const {
  const char* const said = archive_error_string(handle_.get());
  return std::string("can't be unpacked (") + (said != nullptr ? said : "damaged or cut short") +
         ')';
}

long ArchiveStream::on_read(archive*, void* self, const void** bytes) noexcept {
  auto& stream = *static_cast<ArchiveStream*>(self);
  try {
    return stream.give_input(bytes);
  } catch (...) {
    stream.read_error_ = std::current_exception();
    return ARCHIVE_FATAL;
  }
}

long ArchiveStream::give_input(const void** bytes) {
  input_.clear();
  source_.read(ByteSource::kPeeked, input_);
  silent_input_ += input_.size();
  if (silent_input_ > kMaxSilentInput && !is_skipping_) {
    throw InputError(place_ + ": can't be unpacked (it goes on and on without content)");
  }
  *bytes = input_.data();
  return static_cast<long>(input_.size());
}

}  // namespace dragoman
