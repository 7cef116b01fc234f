#pragma once
// A query as a tree, between the parser, which knows nothing of the index, and the compiler, which
// does. Value type; print() is what the tests compare and what --explain shows.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "analyzers/schema/field.h"

namespace dragoman::names {
struct AskedName;
}

namespace dragoman::query {

enum class NodeKind {
  kWord,          // text: one word as typed; it may become several terms ("human-rights")
  kPhrase,        // text: what stood between the quotes
  kPrefix,        // text: what stood before the star of "fish*"
  kValue,         // field and text: a value of a field that is not searched by words
  kValuePrefix,   // field and text: what such a value begins with
  kCitedBy,       // text: the id of a document; what it cites
  kThread,        // text: the same; what it answers and what answers it, all the way
  kCopies,        // text: the same; it and its near copies
  kReleasedMore,  // documents of which a fuller copy exists
  kField,         // field and one child: words and phrases to be searched in that field, but for
                  // those in an inner kField
  kAll,           // every document: "*"
  kGroup,         // children side by side without an operator: how many must match is a matter of
                  // --match
  kAnd,           // children, each required
  kOr,            // children, any
  kNot,           // two children: the first without the second; the first may be kAll
  kName,          // text: a name, in any spelling unless `exact`
  kNamed,         // text: the name that the children, words side by side, may be
  kMeant,         // children: words, and what they may mean besides: values, phrases
  kNear,    // children at most `distance` words apart, or in one paragraph (kOneParagraph): words,
            // phrases, prefixes and kOr of them
  kWithin,  // children in one paragraph or turn: the first says how it is marked or whose it is,
            // kValue or kOr of Field::kPortion or Field::kSpeaker, or kAll for any paragraph; the
            // others are as of kNear
};

/// The distance of a kNear whose children need only stand in one paragraph.
inline constexpr std::uint32_t kOneParagraph = 0xFFFFFFFF;

struct Node {
  NodeKind kind = NodeKind::kGroup;
  std::string text;
  Field field = Field::kText;
  std::vector<Node> children;
  std::uint32_t distance = 0;               // of kNear
  std::vector<std::string> expansion = {};  // of a prefix: the words or values of the index that it
                                            // stands for, filled by expand_prefixes()
  bool exact = false;                       // of kName, kWord and kPhrase: in that spelling only
  bool function_word = false;               // of kWord: "de", "los" among other words of a language
  std::shared_ptr<const names::AskedName> name =
      {};  // of kName and kNamed, read by resolve_names()

  friend bool operator==(const Node&, const Node&) = default;
};

/// The tree on one line: `(group security (phrase "human rights") (value country japan)
/// (field title (group fish talks)) (or a b) (not (all) b) (near 8 a b) (near p a b)
/// (within (value portion S) fish) (prefix fish))`. Texts are
/// quoted where they hold anything but letters, digits, '-', '.', '/' and characters beyond ASCII.
/// `(name "Mao Tse-tung")`, exact `(name = mao)`, `(word = internment)`. An empty group is
/// `(group)`. What prefixes stand for isn't printed.
std::string print(const Node& node);

/// Whether it asks for the documents without a value: "country:unknown". Fields whose values are
/// counted under "unknown" have such documents; ids, references and captions are taken literally.
bool asks_for_none(const Node& value);

}  // namespace dragoman::query
