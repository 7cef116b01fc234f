#include "indexer/readers/markup/vocabulary.h"

#include <algorithm>
#include <array>

#include "indexer/readers/known/xml_kind.h"
#include "indexer/readers/xml/xml_prolog.h"

namespace dragoman {
namespace {

using Role = MarkupRole;

// What elements of these names are in any kind.
constexpr auto kCommonRows = std::to_array<MarkupRow>({
    {"a", Role::kInline},         {"abbr", Role::kInline},     {"acronym", Role::kInline},
    {"b", Role::kInline},         {"bold", Role::kInline},     {"cite", Role::kInline},
    {"code", Role::kInline},      {"em", Role::kInline},       {"emph", Role::kInline},
    {"emphasis", Role::kInline},  {"ext-link", Role::kInline}, {"hi", Role::kInline},
    {"i", Role::kInline},         {"inline", Role::kInline},   {"italic", Role::kInline},
    {"lb", Role::kLine},          {"link", Role::kInline},     {"literal", Role::kInline},
    {"q", Role::kInline},         {"quote", Role::kInline},    {"ref", Role::kInline},
    {"sc", Role::kInline},        {"small", Role::kInline},    {"smallcaps", Role::kInline},
    {"span", Role::kInline},      {"strong", Role::kInline},   {"sub", Role::kInline},
    {"subscript", Role::kInline}, {"sup", Role::kInline},      {"superscript", Role::kInline},
    {"term", Role::kInline},      {"u", Role::kInline},        {"ulink", Role::kInline},
    {"underline", Role::kInline}, {"xref", Role::kInline},     {"br", Role::kLine},
    {"break", Role::kLine},       {"eol", Role::kLine},        {"p", Role::kBlock},
    {"para", Role::kBlock},       {"td", Role::kCell},         {"th", Role::kCell},
    {"tr", Role::kRow},           {"row", Role::kRow},         {"entry", Role::kCell},
    {"cell", Role::kCell},        {"footnote", Role::kNote},   {"script", Role::kDropped},
    {"style", Role::kDropped},
});

constexpr auto kAkomaNtosoRows = std::to_array<MarkupRow>({
    {"meta", Role::kHidden},         {"FRBRdate", Role::kDate},
    {"docTitle", Role::kTitle},      {"docDate", Role::kDate},
    {"docProponent", Role::kAuthor}, {"num", Role::kLabel},
    {"heading", Role::kBlock},       {"subheading", Role::kBlock},
    {"authorialNote", Role::kNote},  {"def", Role::kInline},
    {"person", Role::kInline},       {"organization", Role::kInline},
    {"location", Role::kInline},     {"role", Role::kInline},
    {"mref", Role::kInline},         {"rref", Role::kInline},
    {"ins", Role::kInline},          {"del", Role::kDropped},
    {"docType", Role::kInline},      {"docNumber", Role::kInline},
    {"docketNumber", Role::kInline}, {"recordedTime", Role::kInline},
    {"noteRef", Role::kDropped},     {"toc", Role::kDropped},
});

constexpr auto kHistoricHansardRows = std::to_array<MarkupRow>({
    {"date", Role::kDate},
    {"title", Role::kTitle},
    {"col", Role::kDropped},
    {"image", Role::kDropped},
    {"member", Role::kInline},
    {"membercontribution", Role::kInline},
    {"constituency", Role::kInline},
    {"memberconstituency", Role::kInline},
    {"titleblock", Role::kHidden},
    {"session", Role::kDropped},
    {"volume", Role::kDropped},
});

constexpr auto kParlparseRows = std::to_array<MarkupRow>({
    {"speech", Role::kBlock},
    {"major-heading", Role::kTitle},
    {"minor-heading", Role::kBlock},
    {"oral-heading", Role::kBlock},
    {"phrase", Role::kInline},
    {"gidredirect", Role::kDropped},
    {"mplist", Role::kDropped},
});

constexpr auto kDocBookRows = std::to_array<MarkupRow>({
    {"info", Role::kHidden},          {"bookinfo", Role::kHidden},
    {"articleinfo", Role::kHidden},   {"chapterinfo", Role::kHidden},
    {"sectioninfo", Role::kHidden},   {"setinfo", Role::kHidden},
    {"title", Role::kTitle},          {"subtitle", Role::kShown},
    {"abstract", Role::kShown},       {"date", Role::kDate},
    {"pubdate", Role::kDate},         {"author", Role::kAuthor},
    {"indexterm", Role::kDropped},    {"remark", Role::kDropped},
    {"personname", Role::kInline},    {"firstterm", Role::kInline},
    {"foreignphrase", Role::kInline}, {"citetitle", Role::kInline},
    {"orgname", Role::kInline},       {"filename", Role::kInline},
    {"command", Role::kInline},       {"option", Role::kInline},
    {"simpara", Role::kBlock},
});

constexpr auto kJatsRows = std::to_array<MarkupRow>({
    {"front", Role::kHidden},         {"article-title", Role::kTitle},
    {"subtitle", Role::kShown},       {"abstract", Role::kShown},
    {"pub-date", Role::kDate},        {"contrib", Role::kAuthor},
    {"journal-meta", Role::kDropped}, {"history", Role::kDropped},
    {"permissions", Role::kDropped},  {"fn", Role::kNote},
    {"label", Role::kLabel},          {"title", Role::kBlock},
    {"named-content", Role::kInline}, {"styled-content", Role::kInline},
    {"mixed-citation", Role::kBlock}, {"person-group", Role::kInline},
    {"name", Role::kInline},          {"surname", Role::kInline},
    {"given-names", Role::kInline},   {"source", Role::kInline},
    {"year", Role::kInline},          {"inline-formula", Role::kInline},
    {"uri", Role::kInline},
});

constexpr auto kGenericRows = std::to_array<MarkupRow>({
    {"title", Role::kTitle},
    {"headline", Role::kTitle},
    {"date", Role::kDate},
    {"creator", Role::kAuthor},
    {"author", Role::kAuthor},
});

constexpr Vocabulary kAkomaNtoso{"Akoma Ntoso", kAkomaNtosoRows, "by"};
constexpr Vocabulary kHistoricHansard{"Hansard", kHistoricHansardRows, ""};
constexpr Vocabulary kParlparse{"Hansard", kParlparseRows, "speakername"};
constexpr Vocabulary kDocBook{"DocBook", kDocBookRows, ""};
constexpr Vocabulary kJats{"JATS", kJatsRows, ""};
constexpr Vocabulary kGeneric{"", kGenericRows, ""};

struct RootRow {
  std::string_view root;
  const Vocabulary* vocabulary;
};

constexpr auto kRoots = std::to_array<RootRow>({
    {"akomaNtoso", &kAkomaNtoso},
    {"hansard", &kHistoricHansard},
    {"publicwhip", &kParlparse},
    {"book", &kDocBook},
    {"chapter", &kDocBook},
    {"refentry", &kDocBook},
    {"article", &kDocBook},
});

bool is_jats(std::string_view head) {
  const std::string_view tag = find_root_tag(head);
  return tag.find("dtd-version") != std::string_view::npos ||
         tag.find("article-type") != std::string_view::npos ||
         head.find("<front>") != std::string_view::npos ||
         head.find("JATS") != std::string_view::npos ||
         head.find("NLM//DTD") != std::string_view::npos;
}

template <typename Rows>
MarkupRole find_role(const Rows& rows, std::string_view element) {
  const auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const MarkupRow& r) { return r.element == element; });
  return row == rows.end() ? MarkupRole::kOther : row->role;
}

}  // namespace

const Vocabulary& vocabulary_of(std::string_view head) {
  const std::string_view root = xml_root_name(head);
  if (root == "article" && is_jats(head)) return kJats;
  const auto row =
      std::find_if(kRoots.begin(), kRoots.end(), [&](const RootRow& r) { return r.root == root; });
  return row == kRoots.end() ? kGeneric : *row->vocabulary;
}

MarkupRole role_of(const Vocabulary& vocabulary, std::string_view element) {
  const MarkupRole role = find_role(vocabulary.rows, element);
  return role != MarkupRole::kOther ? role : find_role(kCommonRows, element);
}

}  // namespace dragoman
