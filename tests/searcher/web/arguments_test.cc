#include "searcher/web/arguments.h"

#include <catch2/catch.hpp>

namespace dragoman {

TEST_CASE("an address asks what an object of the protocol asks") {
  CHECK(request_of("search", {{"q", "fish \"x\""}, {"limit", "20"}, {"by", "country,year"}}) ==
        R"({"by":"country,year","limit":20,"query":"fish \"x\""})");
  CHECK(request_of("document", {{"id", "08X1"}, {"q", "a"}, {"cite", "true"}}) ==
        R"({"cite":true,"document":"08X1","query":"a"})");
  CHECK(request_of("values", {{"field", "topic"}, {"prefix", "1"}, {"limit", "5"}}) ==
        R"({"limit":5,"prefix":"1","values":"topic"})");
  CHECK(request_of("complete", {{"text", "tag:PH"}}) == R"({"complete":"tag:PH"})");
  CHECK(request_of("fields", {}) == R"({"fields":true})");
  CHECK(request_of("stats", {}) == R"({"stats":true})");
}

TEST_CASE("what an argument says wrongly is left to the protocol to refuse") {
  CHECK(request_of("search", {{"limit", "-1"}}) == R"({"limit":"-1"})");
  CHECK(request_of("search", {{"limit", "99999999999"}}) == R"({"limit":"99999999999"})");
  CHECK(request_of("search", {{"cite", "maybe"}}) == R"({"cite":"maybe"})");
  CHECK(request_of("search", {{"q", "\xff"}}) == R"({"query":"ÿ"})");
}

TEST_CASE("other addresses ask nothing") {
  CHECK_FALSE(request_of("", {}));
  CHECK_FALSE(request_of("cancel", {}));
  CHECK_FALSE(request_of("search/", {}));
}

}  // namespace dragoman
