#include "analyzers/speakers/attendees.h"

#include <algorithm>
#include <array>

#include "analyzers/speakers/office_holders.h"
#include "analyzers/speakers/person_names.h"
#include "analyzers/speakers/unlisted_names.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/strings.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxAttendees = 200;
constexpr std::size_t kMaxPersons = 1000;
constexpr std::size_t kMaxWritten = 200;  // bytes; no name is as long

std::size_t name_end(std::string_view item) {
  return std::min({item.find(','), item.find(';'), item.find('('), item.find(" - "),
                   item.find("\u2014"), item.size()});
}

// "The Secretary" may be the Acting Secretary, and "the Admiral" a vice admiral.
void add_shorter_roles(std::vector<std::string>& roles) {
  constexpr std::string_view kActing = "acting ";
  const std::vector<std::string> whole = roles;
  for (const std::string& role : whole) {
    if (role.starts_with(kActing)) roles.push_back(role.substr(kActing.size()));
    const bool is_rank = role.ends_with(" admiral") || role.ends_with(" marshal");
    if (is_rank) roles.push_back(role.substr(role.rfind(' ') + 1));
  }
}

// "admiral" of "vice admiral"
std::string_view last_word(std::string_view role) {
  return role.substr(role.rfind(' ') + 1);
}

// "NEA\u2014Mr. Rush": an office in capitals before the name.
std::string_view without_bureau(std::string_view item) {
  constexpr std::string_view kDash = "\u2014";
  const std::size_t dash = item.find(kDash);
  if (dash == std::string_view::npos || ascii::has_lower(item.substr(0, dash))) return item;
  return item.substr(dash + kDash.size());
}

bool holds_role(const std::vector<std::string>& roles, const std::string& role) {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

// "The Minister" where nobody is called so: the Foreign Minister, the Finance Minister.
bool may_be_minister(const std::vector<std::string>& roles, const std::string& role) {
  return role == "minister" && std::any_of(roles.begin(), roles.end(), [](const std::string& own) {
           return own.ends_with(" minister") && own != "prime minister" &&
                  !own.starts_with("vice ") && !own.starts_with("deputy ");
         });
}

std::string_view after_signs(std::string_view text) {
  while (!text.empty() && !ascii::is_letter(text.front()) && text.front() != '(') {
    text.remove_prefix(1);
  }
  return text;
}

}  // namespace

Attendees::Attendees(const RecordedConversation& conversation) : conversation_(conversation) {
  const std::size_t persons = std::min(conversation.persons.size(), kMaxPersons);
  for (const std::string& person : conversation.persons.first(persons)) {
    persons_.push_back({names_of_person(person), other_names_of_person(person)});
  }
  for (const std::string& item : conversation.participants) add_listed(item);
  add_of_title(conversation.title);
  listed_ = all_.size();
}

// "William P. Rogers, Secretary of State", "Ambassador of Israel, General Rabin", and several with
// titles in one line: "Ambassador Peurifoy, Ambassador Willauer, and Mr. Roosevelt".
void Attendees::add_listed(std::string_view item) {
  item = without_bureau(item);
  const std::size_t end = name_end(item);
  WrittenSpeaker first = read_written_speaker(item.substr(0, end));
  std::string_view rest = item.substr(end);
  if (first.names.empty() && !first.role.empty() && end < item.size()) {
    if (add_bracketed(item, end)) return;
    if (rest.front() == '(') rest.remove_prefix(std::min(rest.find(')'), rest.size() - 1) + 1);
    const std::string_view behind = after_signs(rest);
    WrittenSpeaker named = read_written_speaker(behind.substr(0, name_end(behind)));
    if (!named.names.empty()) return add(std::move(named), item.substr(0, end));
  }
  const bool is_titled = first.is_titled;
  add(std::move(first), rest);
  for (std::string_view part = after_signs(rest); is_titled && !part.empty();) {
    const std::size_t part_end = name_end(part);
    if (part.starts_with("and ")) part.remove_prefix(4);
    const std::string_view one = part.substr(0, std::min(part_end, part.size()));
    WrittenSpeaker other = read_written_speaker(one);
    const bool is_person = other.is_titled && other.qualifiers.empty() && !other.names.empty() &&
                           may_be_person(one) && one.find(" of ") == std::string_view::npos &&
                           one.find(" to ") == std::string_view::npos &&
                           one.find(" for ") == std::string_view::npos;
    if (!is_person) break;
    add(std::move(other), "");
    part = after_signs(part.substr(std::min(part_end, part.size())));
  }
}

// "The Acting Secretary (Mr. Dahl)"
bool Attendees::add_bracketed(std::string_view item, std::size_t open) {
  const std::size_t close = item.find(')', open);
  if (item[open] != '(' || close == std::string_view::npos) return false;
  const std::string_view inside = item.substr(open + 1, close - open - 1);
  WrittenSpeaker named = read_written_speaker(inside);
  if (named.names.empty() || !may_be_person(inside)) return false;
  add(std::move(named), item.substr(0, open));
  return true;
}

// "Conversation Between President Nixon and his Assistant for National Security Affairs
// (Kissinger)"
void Attendees::add_of_title(std::string_view title) {
  for (std::size_t at = title.find('('); at != std::string_view::npos;
       at = title.find('(', at + 1)) {
    const std::size_t close = title.find(')', at);
    if (close == std::string_view::npos) break;
    std::size_t begin = title.rfind(" and ", at);
    begin = begin == std::string_view::npos ? 0 : begin;
    begin = std::max(
        {begin, title.substr(0, at).rfind("Between") + 1, title.substr(0, at).rfind(',') + 1});
    add(read_written_speaker(title.substr(at + 1, close - at - 1)),
        title.substr(begin, at - begin));
  }
  for (const std::string_view office :
       {"President ", "Secretary of State ", "Prime Minister ", "Premier ", "Chancellor "}) {
    for (std::size_t at = title.find(office); at != std::string_view::npos;
         at = title.find(office, at + 1)) {
      if (!title.substr(0, at).ends_with("Vice ")) add_holder(title.substr(at), office.size());
    }
  }
}

// "President Nixon" at the beginning of the text; "President Nixon's Assistant" is somebody else.
void Attendees::add_holder(std::string_view text, std::size_t name) {
  if (name >= text.size() || !ascii::is_upper(text[name])) return;
  const std::size_t end = std::min(text.find_first_of(" ,", name), text.size());
  const std::string_view holder = text.substr(0, end);
  const bool is_owner = holder.ends_with("'s") || holder.ends_with("\u2019s");
  if (!is_owner) add(read_written_speaker(holder), "");
}

void Attendees::add(WrittenSpeaker written, std::string_view description) {
  drop_country(written);
  const bool is_unnamed = written.shown.find("declassified") != std::string::npos;
  if (all_.size() == kMaxAttendees || is_unnamed || (written.names.empty() && written.role.empty()))
    return;
  Attendee attendee;
  if (!written.role.empty()) attendee.roles.push_back(written.role);
  const std::string role = role_in(description);
  if (!role.empty() && role != written.role) attendee.roles.push_back(role);
  if (!written.names.empty()) add_shorter_roles(attendee.roles);
  attendee.described = fold_name(description) + ' ' + join(written.qualifiers, " ");
  if (written.names.empty() && written.qualifiers.empty()) {
    const std::string_view holder = american_holder(written.role);
    const PersonNames names = names_of_person(holder);
    if (is_american_paper() || person_of(names)) {
      written.names = names;
      written.shown = holder;
    }
  }
  if (written.names.size() == 1) {  // "Secretary Rusk"
    const std::string_view holder = american_holder(written.role);
    const PersonNames names = names_of_person(holder);
    if (!names.empty() && names.back() == written.names.front()) {
      written.names = names;
      written.shown = holder;
    }
  }
  for (Attendee& known : all_) {
    if (written.names.empty() || known.names.empty() ||
        !is_same_person(known.names, written.names)) {
      continue;
    }
    known.roles.insert(known.roles.end(), attendee.roles.begin(), attendee.roles.end());
    return;
  }
  attendee.names = std::move(written.names);
  attendee.shown = person_of(attendee.names).value_or(std::move(written.shown));
  all_.push_back(std::move(attendee));
}

// Others call other people so: the President of the Security Council.
bool Attendees::is_american_paper() const {
  constexpr auto kPaperKinds = std::to_array<std::string_view>(
      {"airgram", "cable", "despatch", "document", "memorandum", "minutes", "notes", "record",
       "report", "telegram", "transcript"});
  return std::find(kPaperKinds.begin(), kPaperKinds.end(), conversation_.kind) != kPaperKinds.end();
}

// In a telegram "the President" may be that of the country it is from.
bool Attendees::may_be_foreign(const std::string& role) const {
  return role.ends_with("president") &&
         (conversation_.kind == "telegram" || conversation_.kind == "airgram" ||
          conversation_.kind == "cable" || conversation_.kind == "despatch");
}

std::string_view Attendees::american_holder(std::string_view role) const {
  return office_holder(role, {conversation_.year, conversation_.month, conversation_.day});
}

std::optional<std::string> Attendees::person_of(const PersonNames& names) const {
  if (!has_whole_name(names)) return std::nullopt;
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < persons_.size(); ++i) {
    const bool is_he = is_same_person(names, persons_[i].names) ||
                       (!persons_[i].others.empty() && is_same_person(names, persons_[i].others));
    if (!is_he) continue;
    if (found) return std::nullopt;
    found = i;
  }
  if (!found) return std::nullopt;
  return conversation_.persons[*found];
}

std::optional<std::size_t> Attendees::find(std::string_view written) {
  if (written.size() > kMaxWritten) return std::nullopt;
  const auto [known, is_new] = found_.try_emplace(std::string(written));
  if (!is_new) return known->second;
  WrittenSpeaker speaker = read_written_speaker(written);
  known->second = look_up(speaker);
  if (!known->second && is_monsieur(speaker)) {
    speaker.names.erase(speaker.names.begin());
    speaker.is_titled = true;
    known->second = look_up(speaker);
  }
  if (known->second || are_listed() || all_.size() == kMaxAttendees) return known->second;
  const bool is_office =
      speaker.names.empty() && speaker.qualifiers.empty() && !may_be_foreign(speaker.role);
  const bool is_titled = speaker.is_titled && !speaker.names.empty() && may_be_person(written);
  if (is_office || is_titled || person_of(speaker.names)) {
    add(speaker, "");
    known->second = look_up(speaker);
  }
  return known->second;
}

std::optional<std::size_t> Attendees::find_or_marked(std::string_view written) {
  const auto found = find(written);
  if (found || written.size() > kMaxWritten) return found;
  return person_of(read_written_speaker(written).names) ? find_or_add(written) : std::nullopt;
}

std::optional<std::size_t> Attendees::find_or_add(std::string_view written) {
  const auto found = find(written);
  if (found || written.size() > kMaxWritten || all_.size() == kMaxAttendees) return found;
  WrittenSpeaker speaker = read_written_speaker(written);
  const bool is_heading = !speaker.is_titled && written.find(" of ") != std::string_view::npos;
  if (!has_whole_name(speaker.names) || is_heading) return std::nullopt;
  const auto is_clear = [&](const Attendee& a) { return may_be(speaker.names, a.names); };
  if (std::any_of(all_.begin(), all_.end(), is_clear)) return std::nullopt;  // several
  add(std::move(speaker), "");
  found_.clear();
  return find(written);
}

bool Attendees::take_strangers(std::string_view text,
                               const std::map<std::string_view, std::size_t>& strangers) {
  bool has_learnt = false;
  std::optional<OfficeMentions> offices;
  for (const auto& [written, times] : strangers) {
    if (written.size() > kMaxWritten || all_.size() == kMaxAttendees) continue;
    WrittenSpeaker speaker = read_written_speaker(written);
    if (speaker.names.empty() && !speaker.role.empty()) {
      if (are_listed() && unnamed_holder(speaker.role) == nullptr) continue;
      const std::string american(american_holder(speaker.role));
      if (!offices) offices.emplace(conversation_.title, text);
      has_learnt |=
          name_holder(speaker.role, offices->holder(speaker.role, surname_of(american)), american);
    } else if (!are_listed() && times > 1 && may_be_person(written) && is_name_in(text, written)) {
      add(std::move(speaker), "");
      has_learnt = true;
    }
  }
  if (has_learnt) found_.clear();
  return has_learnt;
}

// Who is listed by an office alone.
Attendees::Attendee* Attendees::unnamed_holder(const std::string& role) {
  const auto holder = std::find_if(all_.begin(), all_.end(), [&](const Attendee& attendee) {
    return attendee.shown.empty() && holds_role(attendee.roles, role);
  });
  return holder == all_.end() ? nullptr : &*holder;
}

bool Attendees::name_holder(const std::string& role, std::optional<std::string_view> written,
                            const std::string& american) {
  if (!written && may_be_foreign(role) && !american.empty()) {
    WrittenSpeaker holder;
    holder.role = role;
    add(std::move(holder), "");
    return true;
  }
  if (!written || written->empty()) return false;
  WrittenSpeaker holder = read_written_speaker(*written);
  Attendee* const unnamed = unnamed_holder(role);
  if (unnamed == nullptr) {
    add(std::move(holder), "");
    return true;
  }
  unnamed->names = std::move(holder.names);
  unnamed->shown = person_of(unnamed->names).value_or(std::move(holder.shown));
  return true;
}

// Of two of one name his is the role, or it is he whose role isn't known.
std::optional<std::size_t> Attendees::look_up(const WrittenSpeaker& written) const {
  if (written.names.empty()) return holder_of(written);
  std::vector<std::size_t> named;
  std::vector<std::size_t> of_role;
  std::vector<std::size_t> of_none;
  for (std::size_t i = 0; i < all_.size(); ++i) {
    if (!may_be(written.names, all_[i].names)) continue;
    named.push_back(i);
    const auto& roles = all_[i].roles;
    if (roles.empty()) of_none.push_back(i);
    const bool has_role = std::any_of(roles.begin(), roles.end(), [&](const std::string& role) {
      return last_word(role) == last_word(written.role);
    });
    if (has_role) of_role.push_back(i);
  }
  if (named.size() == 1) return named.front();
  if (of_role.size() == 1) return of_role.front();
  const bool is_left = of_role.empty() && of_none.size() == 1 && !written.role.empty();
  return is_left ? std::optional(of_none.front()) : std::nullopt;
}

// "The Soviet Ambassador" is an ambassador who is said to be Soviet. Of two presidents American
// papers call theirs "the President".
std::optional<std::size_t> Attendees::holder_of(const WrittenSpeaker& written) const {
  constexpr std::size_t kStem = 4;
  if (written.role.empty()) return std::nullopt;
  std::optional<std::size_t> found;
  const PersonNames american = names_of_person(american_holder(written.role));
  std::size_t holders = 0;
  const bool is_exact = std::any_of(all_.begin(), all_.end(), [&](const Attendee& attendee) {
    return holds_role(attendee.roles, written.role);
  });
  for (std::size_t i = 0; i < all_.size(); ++i) {
    const auto& roles = all_[i].roles;
    if (is_exact ? !holds_role(roles, written.role) : !may_be_minister(roles, written.role))
      continue;
    const bool is_of_there = std::all_of(
        written.qualifiers.begin(), written.qualifiers.end(), [&](const std::string& qualifier) {
          return all_[i].described.find(qualifier.substr(0, kStem)) != std::string::npos;
        });
    if (!is_of_there) continue;
    const bool is_american =
        written.qualifiers.empty() && !american.empty() && is_same_person(american, all_[i].names);
    if (is_american) return i;
    ++holders;
    found = i;
  }
  return holders == 1 && !all_[*found].shown.empty() ? found : std::nullopt;
}

std::optional<std::size_t> Attendees::find_initials(std::string_view letters) const {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < all_.size(); ++i) {
    const Attendee& a = all_[i];
    if (a.shown.empty()) continue;
    const bool is_person = a.shown.find(',') != std::string::npos;
    std::string initials;
    for (const std::string& name : is_person ? names_of_person(a.shown) : a.names) {
      initials += ascii::to_upper(name.front());
    }
    const bool by_role =
        letters == "P" && std::find(a.roles.begin(), a.roles.end(), "president") != a.roles.end();
    const bool by_name =
        !initials.empty() &&
        (letters == initials || (letters.size() == 1 && letters.front() == initials.back()) ||
         (letters.size() == 2 && initials.size() > 2 && letters.front() == initials.front() &&
          letters.back() == initials.back()));
    if (!by_role && !by_name) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

}  // namespace dragoman
