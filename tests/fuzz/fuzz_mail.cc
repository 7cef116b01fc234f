// A message or a mailbox, and what is attached.

#include "indexer/readers/mail/mail_reader.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {

void fuzz_mail(std::string_view bytes) {
  check_documents(bytes, kMailFormat);
}

}  // namespace dragoman::fuzz
