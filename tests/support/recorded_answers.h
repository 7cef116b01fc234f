#pragma once

#include <string>

namespace dragoman::test {

/// Appends an answer of the protocol to the file that $DRAGOMAN_ANSWERS names, if it does, for
/// tests/protocol_schema_test.py. Returns it. The tests that call this have the tag [answers].
const std::string& record_answer(const std::string& line);

}  // namespace dragoman::test
