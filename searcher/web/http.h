#pragma once
// Requests and answers of HTTP, apart from the library that reads and sends them. Plain values.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dragoman {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

struct HttpRequest {
  std::string method;
  std::string path;      // unescaped, without what stands after '?'
  NamedTexts arguments;  // what stands after '?', unescaped
  std::string host;      // headers, "" for those that are missing
  std::string origin;
  std::string if_none_match;
  std::string body;
};

struct HttpAnswer {
  unsigned status = 200;
  NamedTexts headers;
  std::string body;          // sent where `lasting` is empty
  std::string_view lasting;  // outlives the program's answers
};

}  // namespace dragoman
