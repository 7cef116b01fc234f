#include "tests/support/zip_of.h"

#include <archive.h>
#include <archive_entry.h>

#include <stdexcept>

namespace dragoman::test {
namespace {

la_ssize_t append_zip(archive*, void* to, const void* bytes, std::size_t count) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), count);
  return static_cast<la_ssize_t>(count);
}

void add_member(archive* writer, const std::string& name, const std::string& content) {
  archive_entry* const entry = archive_entry_new();
  archive_entry_copy_pathname(entry, name.c_str());
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_perm(entry, 0644);
  archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
  const bool is_begun = archive_write_header(writer, entry) >= ARCHIVE_WARN;
  const auto written = archive_write_data(writer, content.data(), content.size());
  archive_entry_free(entry);
  if (!is_begun || written != static_cast<la_ssize_t>(content.size())) {
    throw std::runtime_error("can't write a zip");
  }
}

}  // namespace

std::string zip_of(const std::vector<std::pair<std::string, std::string>>& members,
                   bool is_stored) {
  std::string out;
  archive* const writer = archive_write_new();
  archive_write_set_format_zip(writer);
  if (is_stored) archive_write_zip_set_compression_store(writer);
  archive_write_set_bytes_in_last_block(writer, 1);
  archive_write_open(writer, &out, nullptr, append_zip, nullptr);
  for (const auto& [name, content] : members) add_member(writer, name, content);
  archive_write_close(writer);
  archive_write_free(writer);
  return out;
}

}  // namespace dragoman::test
