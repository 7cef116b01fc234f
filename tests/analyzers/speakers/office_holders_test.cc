#include "analyzers/speakers/office_holders.h"

#include <catch2/catch.hpp>

namespace dragoman {

TEST_CASE("an office has one holder on a day, and nobody on the day that it changes hands") {
  CHECK(office_holder("secretary", {1959, 4, 21}) == "Dulles, John Foster");
  CHECK(office_holder("secretary", {1959, 4, 22}) == "");
  CHECK(office_holder("secretary", {1959, 4, 29}) == "Herter, Christian A.");
  CHECK(office_holder("president", {1963, 11, 23}) == "Johnson, Lyndon B.");
  CHECK(office_holder("vice president", {1963, 12, 1}) == "");
  CHECK(office_holder("secretary of defense", {1962, 10, 20}) == "McNamara, Robert S.");
  CHECK(office_holder("secretary general of the united nations", {1965, 7, 29}) == "Thant, U");
}

TEST_CASE("of a month or a year he is known who held an office all the time but for January") {
  CHECK(office_holder("president", {1961, 0, 0}) == "Kennedy, John F.");
  CHECK(office_holder("president", {1963, 0, 0}) == "");
  CHECK(office_holder("president", {1963, 12, 0}) == "Johnson, Lyndon B.");
  CHECK(office_holder("president", {1963, 11, 0}) == "");
  CHECK(office_holder("president", {0, 0, 0}) == "");
  CHECK(office_holder("foreign minister", {1961, 0, 0}) == "");
}

}  // namespace dragoman
