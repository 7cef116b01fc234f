#include "analyzers/schema/text_compression.h"

#include <zstd.h>

#include <memory>
#include <new>

#include "analyzers/schema/encoding.h"

namespace dragoman {
namespace {

// Level 6 saves another 3 % and takes three times as long; level 1 saves a fifth of the time.
constexpr int kLevel = 3;
// No block of a frame (at least 4 bytes) holds more than 128 KB: a frame that says it does is
// damaged, and must not make us reserve memory.
constexpr unsigned long long kMaxPerByte = 32768;

struct FreeContext {
  void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
  void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};
using Compressor = std::unique_ptr<ZSTD_CCtx, FreeContext>;
using Decompressor = std::unique_ptr<ZSTD_DCtx, FreeContext>;

// Making a context costs more than compressing a cable.
ZSTD_CCtx& compressor() {
  thread_local const Compressor context(ZSTD_createCCtx());
  if (!context) throw std::bad_alloc();
  return *context;
}

ZSTD_DCtx& decompressor() {
  thread_local const Decompressor context(ZSTD_createDCtx());
  if (!context) throw std::bad_alloc();
  return *context;
}

}  // namespace

std::string compress_text(std::string_view text) {
  std::string bytes(ZSTD_compressBound(text.size()), '\0');
  const std::size_t size = ZSTD_compressCCtx(&compressor(), bytes.data(), bytes.size(), text.data(),
                                             text.size(), kLevel);
  if (ZSTD_isError(size) != 0U) throw std::bad_alloc();
  bytes.resize(size);
  return bytes;
}

std::string decompress_text(std::string_view bytes) {
  const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  const bool is_known = size != ZSTD_CONTENTSIZE_ERROR && size != ZSTD_CONTENTSIZE_UNKNOWN;
  if (!is_known || size / kMaxPerByte > bytes.size()) throw_damaged();
  std::string text(size, '\0');
  const std::size_t got =
      ZSTD_decompressDCtx(&decompressor(), text.data(), text.size(), bytes.data(), bytes.size());
  if (got != text.size()) throw_damaged();
  return text;
}

}  // namespace dragoman
