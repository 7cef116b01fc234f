#include "searcher/web/own_host.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace dragoman {
namespace {

const std::vector<std::string> kNames = {"Archive.example"};

}  // namespace

TEST_CASE("a server answers to localhost, addresses and the names that it was given") {
  for (const std::string host :
       {"localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:8787", "10.0.0.7:1", "[::1]",
        "[::1]:8787", "archive.example", "ARCHIVE.EXAMPLE:443"}) {
    CAPTURE(host);
    CHECK(is_own_host(host, kNames));
  }
}

TEST_CASE("a server answers to no name that another site may point at it") {
  for (const std::string host :
       {"", "evil.example", "archive.example.evil.example", "localhost.evil.example",
        "127.0.0.1.evil.example", "127.1", "0x7f000001", "[::1", "::1", "[evil]",
        "localhost:", "localhost:port", "localhost:80:80", "user@localhost", "archive.example ",
        "localhost.", ":80"}) {
    CAPTURE(host);
    CHECK_FALSE(is_own_host(host, kNames));
  }
  CHECK_FALSE(is_own_host(std::string(256, 'a'), {std::string(256, 'a')}));
  CHECK_FALSE(is_own_host(std::string("localhost\0.evil", 15), kNames));
}

TEST_CASE("an origin is the server's own where it has the host that was asked") {
  CHECK(is_own_origin("", "localhost:8787"));
  CHECK(is_own_origin("http://localhost:8787", "localhost:8787"));
  CHECK(is_own_origin("https://Archive.example", "archive.example"));
  CHECK_FALSE(is_own_origin("http://localhost:1", "localhost:8787"));
  CHECK_FALSE(is_own_origin("null", "localhost:8787"));
  CHECK_FALSE(is_own_origin("http://evil.example", "localhost:8787"));
  CHECK_FALSE(is_own_origin("http://localhost:8787.evil.example", "localhost:8787"));
}

}  // namespace dragoman
