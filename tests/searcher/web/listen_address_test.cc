#include "searcher/web/listen_address.h"

#include <catch2/catch.hpp>
#include <string>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

std::string place(const std::string& typed) {
  const ListenAddress address = read_listen_address(typed);
  return address.path.empty() ? address.host + ' ' + std::to_string(address.port) : address.path;
}

}  // namespace

TEST_CASE("a place to listen is an address with a port, a port, or a path") {
  CHECK(place("127.0.0.1:8787") == "127.0.0.1 8787");
  CHECK(place("0.0.0.0:80") == "0.0.0.0 80");
  CHECK(place("[::1]:8787") == "::1 8787");
  CHECK(place("localhost:9000") == "127.0.0.1 9000");
  CHECK(place(":0") == "127.0.0.1 0");
  CHECK(place("9000") == "127.0.0.1 9000");
  CHECK(place("unix:/run/dragoman:1") == "/run/dragoman:1");
}

TEST_CASE("other places are refused") {
  for (const std::string typed :
       {"", "host:80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:8o",
        "::1:80", "[::1]", "[]:80", "unix:", "1.2.3:4"}) {
    CAPTURE(typed);
    CHECK_THROWS_AS(read_listen_address(typed), UsageError);
  }
}

TEST_CASE("other machines reach what isn't of the loopback") {
  CHECK_FALSE(is_open_to_others(read_listen_address("127.0.0.1:1")));
  CHECK_FALSE(is_open_to_others(read_listen_address("127.9.9.9:1")));
  CHECK_FALSE(is_open_to_others(read_listen_address("[::1]:1")));
  CHECK_FALSE(is_open_to_others(read_listen_address("unix:x")));
  CHECK(is_open_to_others(read_listen_address("0.0.0.0:1")));
  CHECK(is_open_to_others(read_listen_address("[::]:1")));
  CHECK(is_open_to_others(read_listen_address("10.0.0.1:1")));
}

}  // namespace dragoman
