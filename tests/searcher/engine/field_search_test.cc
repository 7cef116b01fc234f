// Every field that a user may type, with groups and ranges.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;

Document cable() {
  Document document;
  document.add(Field::kId, "08TOKYO7");
  document.add(Field::kKind, "cable");
  document.add(Field::kTitle, "Harbor dues");
  document.add(Field::kText, "The pilots were paid.");
  document.add(Field::kDate, "2008-04-17T10:26Z");
  document.add(Field::kCountry, "JP");
  document.add(Field::kTags, "PHUM");
  document.add(Field::kTags, "JA");
  document.add(Field::kTopic, "PHUM");
  document.add(Field::kOrganization, "UNSC");
  document.add(Field::kPost, "Tokyo");
  document.add(Field::kFrom, "AMEMBASSY TOKYO");
  document.add(Field::kTo, "SECSTATE WASHDC");
  document.add(Field::kClassification, "SECRET//NOFORN");
  document.add(Field::kCaptions, "NODIS");
  document.add(Field::kReferences, "08BEIJING1503");
  document.add(Field::kReferences, "07SEOUL12");
  document.add(Field::kCollection, "letters");
  document.add(Field::kSource, "cables/1.txt");
  document.add(Field::kInferred, "topic");
  document.add(Field::kParticipants, "Minister Ito");
  document.add(Field::kPerson, "Ito, Hirobumi");
  return document;
}

Document cited(const std::string& id, const std::string& reference) {
  Document document;
  document.add(Field::kId, id);
  document.add(Field::kText, "Nothing else.");
  document.add(Field::kReferences, reference);
  return document;
}

TEST_CASE("a document is found by each of its fields, in every form of the field's name") {
  const SmallIndex index({cable(), cited("x", "")});
  for (const std::string query : {"id:08TOKYO7",
                                  "id:08tokyo007",
                                  "kind:cable",
                                  "title:harbor",
                                  "subject:(harbor dues)",
                                  "SUBJECT:\"harbor dues\"",
                                  "text:pilot",
                                  "date:2008-04-17",
                                  "year:2008",
                                  "date:2007..2009",
                                  "date:2008-04..",
                                  "date:..2008-04",
                                  "year:(2007 OR 2008)",
                                  "country:japan",
                                  "country:JP",
                                  "tag:PHUM",
                                  "tags:(PHUM AND JA)",
                                  "topic:PHUM",
                                  "topic:\"human rights\"",
                                  "org:UNSC",
                                  "organization:unsc",
                                  "post:tokyo",
                                  "from:tokyo",
                                  "from:(amembassy NEAR/1 tokyo)",
                                  "to:\"secstate washdc\"",
                                  "class:secret",
                                  "classification:\"SECRET//NOFORN\"",
                                  "caption:nodis",
                                  "captions:NODIS",
                                  "cites:08BEIJING1503",
                                  "ref:08BEIJING001503",
                                  "references:(07SEOUL12 AND 08BEIJING1503)",
                                  "collection:letters",
                                  "source:cables/1.txt",
                                  "inferred:topic",
                                  "participant:ito",
                                  "participants:\"minister ito\"",
                                  "person:\"Ito, Hirobumi\""}) {
    CAPTURE(query);
    CHECK(index.find(query) == Ids{"08TOKYO7"});
    CHECK(index.find("-(" + query + ")") == Ids{"x"});
    CHECK(index.notes(query).empty());
  }
}

TEST_CASE("one of two countries finds a document, and a note names the one that no document has") {
  const SmallIndex index({cable()});
  CHECK(index.find("country:(china OR japan)") == Ids{"08TOKYO7"});
  CHECK(index.notes("country:(china OR japan)") ==
        std::vector<std::string>{"no document has country:china; the most frequent: 'Japan'"});
}

TEST_CASE("what a document cites is found by its id, what cites it by the other field") {
  const SmallIndex index({cable(), cited("08BEIJING1503", "99SEOUL1"), cited("07SEOUL12", ""),
                          cited("vol/d1", "vol/d2"), cited("vol/d2", "")});
  CHECK(index.find("cited-by:08TOKYO7") == Ids{"08BEIJING1503", "07SEOUL12"});
  CHECK(index.find("cited-by:08tokyo007") == Ids{"08BEIJING1503", "07SEOUL12"});
  CHECK(index.find("cites:08BEIJING1503") == Ids{"08TOKYO7"});
  CHECK(index.find("cited-by:vol/d1") == Ids{"vol/d2"});
  CHECK(index.find("cites:vol/d2") == Ids{"vol/d1"});
  CHECK(index.find("cited-by:(08TOKYO7 OR vol/d1) -id:vol/d2").size() == 2);
  CHECK(index.find("cited-by:08BEIJING1503").empty());  // what it cites isn't in the index
  CHECK(index.find("cited-by:07SEOUL12").empty());
  CHECK(index.notes("cited-by:07SEOUL12").empty());
  CHECK(index.find("nothing cited-by:07SEOUL12").empty());
  CHECK(index.find("cited-by:nowhere").empty());
  CHECK(index.notes("cited-by:nowhere") ==
        std::vector<std::string>{"no document is known as 'nowhere'"});
}

}  // namespace
}  // namespace dragoman::test
