#include "analyzers/schema/find_id.h"

#include <catch2/catch.hpp>

#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"

using namespace dragoman;

namespace {

using IdList = std::vector<std::string>;

Xapian::WritableDatabase database_of(const IdList& ids) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (const std::string& id : ids) {
    Document document;
    document.add(Field::kId, id);
    Xapian::Document out;
    out.add_boolean_term(id_term(id));
    out.add_value(kRecordSlot, encode_record(document));
    database.add_document(out);
  }
  return database;
}

const IdList kIds = {"07TALLINN375",
                     "07TALLINN376",
                     "09PARIS1046",
                     "frus1969-76v12/d150",
                     "frus1969-76v12/d151",
                     "notes/Lantern.txt",
                     std::string(300, 'x') + "/Long.txt"};

}  // namespace

TEST_CASE("an id is found as typed, as a reference is written, and in any case") {
  struct Case {
    std::string typed;
    std::string id;
  };
  const Case cases[] = {
      {"07TALLINN375", "07TALLINN375"},
      {"07tallinn375", "07TALLINN375"},
      {"07 Tallinn 0375", "07TALLINN375"},
      {"2007TALLINN375", "07TALLINN375"},
      {"FRUS1969-76V12/D150", "frus1969-76v12/d150"},
      {"frus1969-76v12 d150", "frus1969-76v12/d150"},
      {"notes/lantern.txt", "notes/Lantern.txt"},
      {std::string(300, 'X') + "/long.txt", kIds.back()},
  };
  const Xapian::WritableDatabase database = database_of(kIds);
  for (const Case& c : cases) {
    INFO(c.typed);
    const FoundId found = find_id(database, c.typed);
    CHECK(found.id == c.id);
    CHECK(found.nearest.empty());
  }
}

TEST_CASE("an id that no document has is answered with the nearest ones") {
  const Xapian::WritableDatabase database = database_of(kIds);
  const FoundId slip = find_id(database, "07TALLIN375");
  CHECK(slip.id.empty());
  CHECK(slip.nearest.front() == "07TALLINN375");
  CHECK(find_id(database, "07TALLINN37").nearest.size() == 2);
  CHECK(find_id(database, "frus1969-76v12/d999").nearest ==
        IdList{"frus1969-76v12/d150", "frus1969-76v12/d151"});
  for (const char* typed : {"zebra", "", "?!", "\xFF\xFE", "1"}) {
    INFO(typed);
    const FoundId none = find_id(database, typed);
    CHECK(none.id.empty());
    CHECK(none.nearest.empty());
    CHECK(none.likely.empty());
  }
}

TEST_CASE("a reference without its year is likely the only one that ends so") {
  const Xapian::WritableDatabase one = database_of(kIds);
  CHECK(find_id(one, "Paris 1046").id.empty());
  CHECK(find_id(one, "Paris 1046").likely == "09PARIS1046");
  const Xapian::WritableDatabase two = database_of({"09PARIS1046", "08PARIS1046"});
  CHECK(find_id(two, "Paris 1046").likely.empty());
  CHECK(find_id(two, "Paris 1046").nearest == IdList{"08PARIS1046", "09PARIS1046"});
}

TEST_CASE("where two ids differ in case alone, each is found as typed and neither otherwise") {
  const Xapian::WritableDatabase database = database_of({"Note", "note"});
  CHECK(find_id(database, "note").id == "note");
  const FoundId other = find_id(database, "NOTE");
  CHECK(other.id.empty());
  CHECK(no_document("NOTE", other) == "no document 'NOTE' in the index (nearest: Note, note)");
}
