#include "indexer/readers/tei/tei_header.h"

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kLongestPart = 1000;  // bytes

void fill_field(Field field, const std::string& value, Document& fields) {
  if (!fields.has(field)) fields.add(field, value);
}

}  // namespace

void TeiHeader::begin() {
  *this = {};
  is_open_ = true;
}

void TeiHeader::start_element(std::string_view name, const XmlAttributes& attributes) {
  ++depth_;
  const std::string_view type = attributes.find("type");
  if (name == "titleStmt" && title_depth_ == 0) title_depth_ = depth_;
  if (name == "creation") creation_depth_ = depth_;
  if (name == "correspAction" && type == "sent") sent_depth_ = depth_;
  if (name == "correspAction" && type == "received") received_depth_ = depth_;
  if (part_ != Part::kNothing) return;
  part_ = part_of(name);
  if (part_ == Part::kNothing) return;
  part_depth_ = depth_;
  text_ = {};
  if (part_ == Part::kDate) given_date_ = TeiDates::date_of(attributes);
}

TeiHeader::Part TeiHeader::part_of(std::string_view name) const {
  const bool is_name = name == "persName" || name == "orgName" || name == "name" || name == "rs";
  if (title_depth_ > 0 && name == "title") return Part::kTitle;
  if (title_depth_ > 0 && name == "author") return Part::kAuthor;
  if (sent_depth_ > 0 && is_name) return Part::kSender;
  if (received_depth_ > 0 && is_name) return Part::kRecipient;
  if ((sent_depth_ > 0 || creation_depth_ > 0) && name == "date") return Part::kDate;
  return Part::kNothing;
}

void TeiHeader::end_element() {
  if (part_ != Part::kNothing && part_depth_ == depth_) keep();
  for (int* const open : {&title_depth_, &creation_depth_, &sent_depth_, &received_depth_}) {
    if (*open == depth_) *open = 0;
  }
  --depth_;
}

// Of several parts the first counts.
void TeiHeader::keep() {
  const std::string text = ascii::collapse_blanks(text_.take());
  std::string* const kept[] = {nullptr, &title_, &author_, &sender_, &recipient_, &date_};
  std::string& to = *kept[static_cast<std::size_t>(part_)];
  if (to.empty()) {
    const bool is_date = part_ == Part::kDate;
    to = is_date ? (given_date_.empty() ? TeiDates::date_of(text) : given_date_) : text;
  }
  part_ = Part::kNothing;
}

void TeiHeader::add_text(std::string_view text) {
  if (part_ != Part::kNothing && text_.text().size() < kLongestPart) text_.add(text);
}

void TeiHeader::fill(Document& fields) const {
  fill_field(Field::kTitle, title_, fields);
  fill_field(Field::kDate, date_, fields);
  fill_field(Field::kFrom, sender_.empty() ? author_ : sender_, fields);
  fill_field(Field::kTo, recipient_, fields);
}

}  // namespace dragoman
