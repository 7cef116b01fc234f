#include "indexer/readers/archive/archive_reader.h"

#include "analyzers/text/error.h"
#include "indexer/readers/archive/archive_kind.h"
#include "indexer/readers/archive/archive_names.h"
#include "indexer/readers/archive/archive_stream.h"
#include "indexer/readers/known/zip_package.h"

namespace dragoman {
namespace {

constexpr int kDeepest = 3;

// Where an archive stands among those it lies in.
struct Nesting {
  std::shared_ptr<UnpackTally> tally;
  std::size_t layer = 0;
  int depth = 1;
};

class MemberSource : public ByteSource {
 public:
  MemberSource(ArchiveStream& stream, std::string place)
      : stream_(stream), place_(std::move(place)) {}

 private:
  std::size_t read_some(char* to, std::size_t most) override {
    return stream_.read(to, most, place_);
  }

  ArchiveStream& stream_;
  std::string place_;
};

// Some documents are zips inside.
bool is_document(std::string_view head) {
  return zip_package(head) != ZipPackage::kNone;
}

class ArchiveReader : public Reader {
 public:
  ArchiveReader(const InputFile& file, std::unique_ptr<ByteSource> bytes, ArchiveKind kind,
                const ReaderOptions& options, Nesting nesting)
      : file_(file),
        bytes_(std::move(bytes)),
        kind_(kind),
        options_(options),
        nesting_(std::move(nesting)),
        stream_(*bytes_, kind, file.path.string(), *nesting_.tally, nesting_.layer) {}

  std::optional<SourceDocument> next() override {
    for (;;) {
      if (member_) {
        if (auto document = next_of_member()) return document;
        member_.reset();
      }
      if (!open_next_member()) return std::nullopt;
    }
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  // A reader whose bytes broke off has nothing more to say.
  std::optional<SourceDocument> next_of_member() {
    try {
      return member_->next();
    } catch (const InputError&) {
      if (stream_.has_failed()) member_.reset();
      throw;
    }
  }

  // False at the archive's end.
  bool open_next_member() {
    while (const auto entry = stream_.next()) {
      ++entries_;
      const InputFile file = describe(*entry);
      if (!entry->is_file || is_hidden(*entry)) continue;
      has_files_ = true;
      if (entry->is_encrypted) throw InputError(file.path.string() + ": encrypted");
      if (entry->has_boundless_window) {
        throw InputError(file.path.string() +
                         ": packed by LZMA, which in a zip may take gigabytes of memory (unpack it "
                         "to have it read)");
      }
      member_ = open(file);
      return true;
    }
    if (!has_files_ && !stream_.has_failed()) fail_without_files();
    return false;
  }

  // libarchive doesn't tell an empty compressed file from one whose first bytes are damaged.
  [[noreturn]] void fail_without_files() {
    has_files_ = true;  // said once
    throw InputError(file_.path.string() + (holds_one_file(kind_)
                                                ? ": empty, or damaged at its beginning"
                                                : ": no file in it"));
  }

  InputFile describe(const ArchiveEntry& entry) const {
    if (holds_one_file(kind_)) {
      return {file_.path, without_compression_ending(file_.name), entry.bytes};
    }
    std::string name = safe_member_name(entry.name);
    if (name.empty()) name = "member " + std::to_string(entries_);
    const std::string below = file_.name == "-" ? "" : without_archive_ending(file_.name) + '/';
    return {file_.path / name, below + name, entry.bytes};
  }

  bool is_hidden(const ArchiveEntry& entry) const {
    return !holds_one_file(kind_) && is_hidden_member(safe_member_name(entry.name));
  }

  std::unique_ptr<Reader> open(const InputFile& file) {
    auto bytes = std::make_unique<MemberSource>(stream_, file.path.string());
    const std::string_view head = bytes->peek();
    const ArchiveKind kind = is_document(head) ? ArchiveKind::kNone : archive_kind(head);
    if (kind == ArchiveKind::kNone) return options_.open_member(file, std::move(bytes), options_);
    Nesting inside{nesting_.tally, nesting_.layer + 1, nesting_.depth};
    if (!holds_one_file(kind_) || kind != ArchiveKind::kTar) ++inside.depth;
    if (inside.depth > kDeepest) {
      throw InputError(file.path.string() + ": an archive more than " + std::to_string(kDeepest) +
                       " deep in archives (unpack it to have it read)");
    }
    return std::make_unique<ArchiveReader>(file, std::move(bytes), kind, options_,
                                           std::move(inside));
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ArchiveKind kind_;
  ReaderOptions options_;
  Nesting nesting_;
  ArchiveStream stream_;
  std::unique_ptr<Reader> member_;  // reads of stream_
  std::uint64_t entries_ = 0;
  bool has_files_ = false;
};

}  // namespace

bool looks_like_archive(std::string_view head) {
  return archive_kind(head) != ArchiveKind::kNone && !is_document(head);
}

std::unique_ptr<Reader> make_archive_reader(const InputFile& file,
                                            std::unique_ptr<ByteSource> bytes,
                                            const ReaderOptions& options) {
  const ArchiveKind kind = archive_kind(bytes->peek());
  if (kind == ArchiveKind::kNone) {
    throw InputError(file.path.string() + ": not an archive (gz, bz2, xz, zst, tar or zip)");
  }
  ReaderOptions of_members = options;
  if (options.format == kArchiveFormat) of_members.format = kAnyFormat;
  auto tally = std::make_shared<UnpackTally>(*bytes);
  return std::make_unique<ArchiveReader>(file, std::move(bytes), kind, of_members,
                                         Nesting{std::move(tally), 0, 1});
}

}  // namespace dragoman
