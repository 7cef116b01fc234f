#pragma once
// The lists of terms and persons in a volume's front matter: they give who and what is meant where
// a document's words are marked up.
//
//   <item><term xml:id="t_1">RUFUS</term>, Castillo Armas</item>
//   <item><persName xml:id="p_2">Calligeris, John H.</persName>, pseudonym for
//     <persName corresp="#p_3">Carlos Castillo Armas</persName></item>
//   <item><persName xml:id="p_4">Barnes, Tracy (Playdon, William D.)</persName>, Chief of
//   ...</item>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/readers/xml/xml_parser.h"

namespace dragoman {

class TeiLists {
 public:
  /// What stands outside of documents.
  void start_element(std::string_view name, const XmlAttributes& attributes);
  void end_element(std::string_view name);
  void add_text(std::string_view text);

  /// The names of whom an xml:id is for, "Dobrynin, Anatoly F.": of a pseudonym also the person's
  /// own. Empty for other ids.
  std::vector<std::string> names_of(const std::string& id) const;

  /// What a word marked up with an xml:id means, in a few words; "" where the lists don't give it,
  /// or where the word is the person's own name.
  std::string meaning_of(const std::string& id, std::string_view word) const;

 private:
  struct Entry {
    std::string label;  // the term or name
    std::string said;   // what follows in the item
    std::string real;   // the xml:id of the person who is meant by a pseudonym
    bool is_person = false;
  };

  void begin_entry(std::string_view id, bool is_person);
  const Entry* find(const std::string& id) const;
  const Entry& real_person(const Entry& entry) const;

  std::unordered_map<std::string, Entry> entries_;
  int depth_ = 0;
  int item_depth_ = 0;
  int label_depth_ = 0;     // of the term or name being read
  Entry* entry_ = nullptr;  // the item's, the last where there are several
};

}  // namespace dragoman
