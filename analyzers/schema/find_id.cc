#include "analyzers/schema/find_id.h"

#include <algorithm>
#include <set>
#include <utility>

#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/display.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxNearest = 5;
constexpr std::size_t kShortestPart = 3;  // letters and digits that make an id like another

bool has_id(const Xapian::Database& database, const std::string& id) {
  const std::string term = id_term(id);
  return database.postlist_begin(term) != database.postlist_end(term);
}

// A long id's term doesn't hold all of it.
std::string id_of(const Xapian::Database& database, const std::string& term) {
  if (const auto id = exact_value(Field::kId, term)) return std::string(*id);
  const auto posting = database.postlist_begin(term);
  if (posting == database.postlist_end(term)) return "";
  return record_id(database.get_document(*posting).get_value(kRecordSlot));
}

std::size_t common_beginning(std::string_view a, std::string_view b) {
  const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  return static_cast<std::size_t>(end - a.begin());
}

// How much an id is like what was typed, both squashed; 0 for not at all.
std::size_t likeness(std::string_view id, std::string_view typed) {
  constexpr std::size_t kSlip = 3000;
  constexpr std::size_t kEnd = 2000;
  constexpr std::size_t kPart = 1000;
  if (typed.size() < kShortestPart) return 0;
  if (ascii::is_slip_of(typed, id)) return kSlip;
  if (id.ends_with(typed)) return kEnd;
  if (id.find(typed) != std::string_view::npos) return kPart;
  const std::size_t shared = common_beginning(id, typed);
  return shared < kShortestPart ? 0 : std::min(shared, kPart - 1);
}

class IdScan {
 public:
  explicit IdScan(std::string_view typed) : typed_(squash(decode_text(std::string(typed)).text)) {}

  FoundId in(const Xapian::Database& database, std::size_t most) {
    const std::string prefix = exact_prefix(Field::kId, "");
    const auto end = database.allterms_end(prefix);
    for (auto term = database.allterms_begin(prefix); term != end; ++term) {
      if (most-- == 0) return {};
      const std::string id = id_of(database, *term);
      if (!id.empty()) compare(id);
    }
    return result();
  }

 private:
  void compare(const std::string& id) {
    const std::string squashed = squash(id);
    if (!typed_.empty() && squashed == typed_) same_.push_back(id);
    const std::size_t alike = likeness(squashed, typed_);
    if (alike == 0) return;
    if (typed_.size() >= kShortestPart && squashed.ends_with(typed_)) note_end(id);
    nearest_.emplace(alike, id);
    if (nearest_.size() > kMaxNearest) nearest_.erase(std::prev(nearest_.end()));
  }

  void note_end(const std::string& id) {
    ++ends_;
    last_end_ = id;
  }

  FoundId result() const {
    FoundId found;
    if (same_.size() == 1) return {same_.front(), "", {}};
    if (ends_ == 1) found.likely = last_end_;
    for (const auto& [alike, id] : nearest_) found.nearest.push_back(id);
    return found;
  }

  // The most alike first, equal ones by id.
  struct Nearer {
    bool operator()(const std::pair<std::size_t, std::string>& a,
                    const std::pair<std::size_t, std::string>& b) const {
      return a.first != b.first ? a.first > b.first : a.second < b.second;
    }
  };

  std::string typed_;
  std::vector<std::string> same_;
  std::size_t ends_ = 0;
  std::string last_end_;
  std::set<std::pair<std::size_t, std::string>, Nearer> nearest_;
};

}  // namespace

FoundId find_id(const Xapian::Database& database, std::string_view typed, std::size_t most) {
  for (const std::string& id : read_value(Field::kId, typed).values)
    if (has_id(database, id)) return {id, "", {}};
  return IdScan(typed).in(database, most);
}

std::string nearest_note(const FoundId& found) {
  std::string out;
  for (const std::string& id : found.nearest) out += (out.empty() ? " (nearest: " : ", ") + id;
  return out.empty() ? out : out + ')';
}

std::string no_document(std::string_view typed, const FoundId& found) {
  return "no document '" + shortened(typed) + "' in the index" + nearest_note(found);
}

}  // namespace dragoman
