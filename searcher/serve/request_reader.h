#pragma once
// Reads the keys of a search from a request's JSON.

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>

#include "searcher/serve/served_request.h"

namespace dragoman {

/// Reads a request line as a JSON object. Throws ProtocolError "bad-json" for what is none.
nlohmann::json read_object(const std::string& line);

/// Whether a line is to be read as an object, not as a query as it is typed.
bool is_object_line(const std::string& line);

/// Throw ProtocolError "bad-value" for a value of another type.
std::string read_text(const std::string& key, const nlohmann::json& value);
std::uint32_t read_number(const std::string& key, const nlohmann::json& value);
bool read_truth(const std::string& key, const nlohmann::json& value);

/// Takes the keys of a search out of the object into `served`. Throws ProtocolError for values that
/// don't fit and for keys that no request has.
void read_search(const nlohmann::json& object, ServedRequest& served);

/// Throws ProtocolError "unknown-key" where the object has other keys than these and those of every
/// request.
void refuse_other_keys(const nlohmann::json& object, std::initializer_list<const char*> keys);

/// The unit of "offsets", where it is given.
void read_offsets(const nlohmann::json& object, Presentation& presentation);

}  // namespace dragoman
