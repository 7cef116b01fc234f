#include "searcher/index/forward_reader.h"

#include "analyzers/schema/field.h"

namespace dragoman {

ForwardIndex ForwardReader::read(Xapian::docid document) {
  if (last_ == 0 || document < last_) at_ = database_.valuestream_begin(kForwardSlot);
  last_ = document;
  const auto end = database_.valuestream_end(kForwardSlot);
  if (at_ != end) at_.skip_to(document);
  const bool is_there = at_ != end && at_.get_docid() == document;
  return ForwardIndex(is_there ? *at_ : std::string());
}

}  // namespace dragoman
