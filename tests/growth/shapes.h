#pragma once
// Shapes of hostile text, of any size.

#include <string>
#include <vector>

#include "indexer/readers/source/source_document.h"

namespace dragoman::test {

struct Shape {
  std::string name;
  SourceFormat format;
  std::string begin;
  std::string repeated;  // "#" becomes the number of the repetition
  std::string end;
};

/// All shapes, each made to hurt some part of reading or analysis.
const std::vector<Shape>& shapes();

/// A text of the shape of at least `size` bytes, less than one repetition more.
std::string make_text(const Shape& shape, std::size_t size);

}  // namespace dragoman::test
