// What the indexer's side of the schema writes, the searcher's side finds: driven by the table of
// fields, so that a new row is tested as it is added.

#include <xapian.h>
#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"

namespace dragoman {
namespace {

constexpr const char* kLanguage = "english";

// Two values of a field that have nothing in common.
std::pair<std::string, std::string> two_values(const FieldInfo& row) {
  if (row.matching == Matching::kDate) return {"1974-03-20", "2008-04"};
  return {"Alpha ministers", "Beta negotiations"};
}

// The terms that a search for the value asks for, all of them.
std::vector<std::string> search_terms(const FieldInfo& row, const std::string& value) {
  std::vector<std::string> terms;
  switch (row.matching) {
    case Matching::kExact:
    case Matching::kName:
    case Matching::kOfReferences:
    case Matching::kKeyword:
      return {value_term(row.field, read_value(row.field, value).values.front())};
    case Matching::kDate: return range_terms(*read_date_range(value));
    case Matching::kNameKey:
    case Matching::kStored: return {};
    case Matching::kText:
    case Matching::kOfTitle:
    case Matching::kWords: break;
  }
  const Chain chain = row.matching == Matching::kWords ? Chain::kWords : Chain::kText;
  const Field field = row.matching == Matching::kOfTitle ? Field::kTitle : row.field;
  Analyzer(chain, kLanguage).analyze(value, [&](Token& token) {
    terms.push_back(word_term(field, token.text));
  });
  return terms;
}

Document document_with(Field field, const std::string& value) {
  Document document;
  document.add(field, read_value(field, value).values.front());
  return document;
}

class Index {
 public:
  Xapian::docid add(const Document& document) {
    return database_.add_document(maker_.make(document));
  }

  std::vector<Xapian::docid> find(Xapian::Query::op op,
                                  const std::vector<std::string>& terms) const {
    Xapian::Enquire enquire(database_);
    enquire.set_query(Xapian::Query(op, terms.begin(), terms.end()));
    enquire.set_docid_order(Xapian::Enquire::ASCENDING);
    std::vector<Xapian::docid> found;
    const Xapian::MSet matches = enquire.get_mset(0, 100);
    for (auto match = matches.begin(); match != matches.end(); ++match) found.push_back(*match);
    return found;
  }

  Xapian::Document get(Xapian::docid id) const { return database_.get_document(id); }

 private:
  Xapian::WritableDatabase database_{"", Xapian::DB_BACKEND_INMEMORY};
  DocumentMaker maker_{kLanguage};
};

using Ids = std::vector<Xapian::docid>;

TEST_CASE("a value of each field is found by it alone, and the record gives it back") {
  for (const FieldInfo& row : field_table()) {
    if (!has_shown_values(row)) continue;
    CAPTURE(row.name);
    const auto [a, b] = two_values(row);
    Index index;
    const Document first = document_with(row.field, a);
    const Xapian::docid first_id = index.add(first);
    const Xapian::docid second_id = index.add(document_with(row.field, b));
    const Xapian::docid without = index.add(Document());

    CHECK(index.find(Xapian::Query::OP_AND, search_terms(row, a)) == Ids{first_id});
    CHECK(index.find(Xapian::Query::OP_AND, search_terms(row, b)) == Ids{second_id});
    CHECK(decode_record(index.get(first_id).get_value(kRecordSlot)) == first);
    CHECK(index.get(first_id).get_value(kHashSlot) == content_hash(first));
    if (row.facet) {
      CHECK(index.find(Xapian::Query::OP_AND, {unknown_term(row.field)}) == Ids{without});
    }
  }
}

TEST_CASE("a value of each field of many is found among others") {
  for (const FieldInfo& row : field_table()) {
    if (!row.many || !has_shown_values(row)) continue;
    CAPTURE(row.name);
    const auto [a, b] = two_values(row);
    Document both = document_with(row.field, a);
    both.add(row.field, read_value(row.field, b).values.front());
    Index index;
    const Xapian::docid id = index.add(both);
    index.add(Document());
    CHECK(index.find(Xapian::Query::OP_AND, search_terms(row, a)) == Ids{id});
    CHECK(index.find(Xapian::Query::OP_AND, search_terms(row, b)) == Ids{id});
    CHECK(decode_record(index.get(id).get_value(kRecordSlot)) == both);
  }
}

bool is_of_title(Field field) {
  return field == Field::kTitle || field == Field::kSubject;
}

bool is_reference(Field field) {
  return field == Field::kReferences || field == Field::kMentions;
}

bool is_zone_of_text(Field field) {
  return is_of_title(field) || field == Field::kFrom || field == Field::kTo ||
         field == Field::kParticipants;
}

TEST_CASE("the words of one field are not found in another, but for the zones of the text") {
  for (const FieldInfo& row : field_table()) {
    if (row.matching == Matching::kDate || !has_shown_values(row)) continue;
    const std::string value = two_values(row).first;
    Index index;
    index.add(document_with(row.field, value));
    for (const FieldInfo& other : field_table()) {
      const bool shared = (is_zone_of_text(row.field) && other.field == Field::kText) ||
                          (is_reference(row.field) && is_reference(other.field)) ||
                          (is_of_title(row.field) && is_of_title(other.field));
      if (other.field == row.field || other.matching == Matching::kDate || shared) continue;
      CAPTURE(row.name, other.name);
      CHECK(index.find(Xapian::Query::OP_OR, search_terms(other, value)) == Ids{});
    }
  }
}

TEST_CASE("a slot gives the values back") {
  for (const FieldInfo& row : field_table()) {
    if (row.slot == kNoSlot) continue;
    CAPTURE(row.name);
    const auto [a, b] = two_values(row);
    Document document = document_with(row.field, a);
    if (row.many) document.add(row.field, read_value(row.field, b).values.front());
    Index index;
    const auto slot = static_cast<Xapian::valueno>(row.slot);
    const std::string bytes = index.get(index.add(document)).get_value(slot);
    if (row.matching == Matching::kDate) {
      CHECK(decode_date(bytes) == document.date());
    } else {
      const auto read = decode_list(bytes);
      const auto values = document.all(row.field);
      CHECK(std::vector<std::string>(read.begin(), read.end()) ==
            std::vector<std::string>(values.begin(), values.end()));
    }
    CHECK(index.get(index.add(Document())).get_value(slot) == "");
  }
}

TEST_CASE("a date is found by its year, its month and its day, and by no other") {
  Index index;
  Document document;
  document.set_date(*parse_iso_date("2008-04-17T10:26Z"));
  const Xapian::docid id = index.add(document);
  for (const std::string_view range : {"2008", "2008-04", "2008-04-17", "2007..2009",
                                       "2008-04-17..", "..2008-04-17", "2008-04-16..2008-04-18"}) {
    CAPTURE(range);
    CHECK(index.find(Xapian::Query::OP_OR, range_terms(*read_date_range(range))) == Ids{id});
  }
  for (const std::string_view range :
       {"2007", "2008-05", "2008-04-18", "2008-04-18..", "..2008-04-16"}) {
    CAPTURE(range);
    CHECK(index.find(Xapian::Query::OP_OR, range_terms(*read_date_range(range))) == Ids{});
  }
}

TEST_CASE("no phrase runs from the title into the text, nor from one value into the next") {
  Index index;
  Document document;
  document.add(Field::kTitle, "Fishing talks");
  document.add(Field::kText, "begin today");
  document.add(Field::kTo, "SECSTATE WASHDC");
  document.add(Field::kTo, "OSLO NORWAY");
  const Xapian::docid id = index.add(document);
  const ForwardIndex forward(index.get(id).get_value(kForwardSlot));
  const auto gap = [&](Field field, const std::string& a, const std::string& b) {
    const auto first = forward.positions(search_terms(info(field), a).front());
    const auto second = forward.positions(search_terms(info(field), b).front());
    return second.at(0) - first.at(0);
  };
  CHECK(gap(Field::kText, "fishing", "talks") == 1);
  CHECK(gap(Field::kText, "begin", "today") == 1);
  CHECK(gap(Field::kText, "talks", "begin") > kPositionGap);
  CHECK(gap(Field::kTo, "oslo", "norway") == 1);
  CHECK(gap(Field::kTo, "washdc", "oslo") > kPositionGap);
}

TEST_CASE("every document of a TAGS code is found by what the code means") {
  Index index;
  Document document;
  document.add(Field::kTags, "PTER");
  CHECK(index.add(document) == 1);
  document.add(Field::kTags, "XYZQ");  // means nothing
  CHECK(index.add(document) == 2);
  CHECK(index.find(Xapian::Query::OP_AND,
                   search_terms(info(Field::kText), "counterterrorism terrorists")) ==
        std::vector<Xapian::docid>{1, 2});
}

TEST_CASE("a cable's addressees count neither in its length nor in its ranking") {
  DocumentMaker maker(kLanguage);
  Document document;
  document.add(Field::kKind, "cable");
  document.add(Field::kTo, "SECSTATE WASHDC");
  Xapian::Document made = maker.make(document);
  for (auto term = made.termlist_begin(); term != made.termlist_end(); ++term) {
    CAPTURE(*term);
    CHECK(term.get_wdf() == 0);
  }
}

}  // namespace
}  // namespace dragoman
