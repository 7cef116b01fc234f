#pragma once
// The words and phrases by which a text shows its topic, for the subject TAGS that can be known
// from words. Source of what each code covers: 5 FAH-3; the words are our own. Constant data; any
// number of threads may read it.

#include <span>
#include <string_view>

namespace dragoman {

// Terms stand separated by '|' and as fold_name() writes them: small letters and digits, one blank
// between words ("world trade organization"), at least three characters. A '*' at the end of a term
// lets its last word have any ending ("terroris*").
struct TopicWords {
  std::string_view code;     // of subject_tags()
  double threshold;          // the score it takes; set on the fit half of bench/inference
  std::string_view telling;  // name the topic itself
  std::string_view usual;    // usual in texts on the topic, and in some others
};

// Topics that go together: of the evidence for `beside`, that share speaks for `code` too.
struct TopicCompanion {
  std::string_view code;
  std::string_view beside;
  double share;
};

std::span<const TopicWords> topic_words();
std::span<const TopicCompanion> topic_companions();

}  // namespace dragoman
