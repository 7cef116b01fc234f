#pragma once
// The subject that a FRUS document gives under its heading: in a list ("SUBJECT", then an
// item), after a label, in a paragraph of its own ("Subject: Ferry Landing"), or in the first
// words of a telegram ("118628. Subj: Jarring Mission. Ref: State 195670").

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/tei/tei_element.h"
#include "indexer/readers/xml/xml_parser.h"
#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

/// Whether a line is a label alone: "SUBJECT", "Subject:", "Subj.".
bool is_subject_label(std::string_view line);

/// The subject that a line of one paragraph gives after its label, without a full stop; absent
/// where it gives none ("Subject to your views, I would raise the dues").
std::optional<std::string> subject_of_line(std::string_view line);

/// Collects the subject from the events of a document. Footnotes and attachments are kept from it.
class TeiSubject {
 public:
  /// `depth` counts open elements, this one among them.
  void start(TeiElement element, const XmlAttributes& attributes, int depth);
  void add_text(std::string_view text);
  void separate(TextBreak apart);
  void join();
  void end(int depth);

  /// Several items are joined by "; ". "" where there is none.
  std::string subject() const;

 private:
  bool is_done() const { return is_done_; }
  void take_block(std::string_view block, int depth);
  void take_list_part(const std::string& part);
  void take_line(std::string_view line);
  void take_subject(std::string_view subject);

  XmlText line_;
  TeiElement line_element_ = TeiElement::kParagraph;
  int line_depth_ = 0;        // of the block whose text is collected
  int list_depth_ = 0;        // of the list of subjects that is open
  int references_depth_ = 0;  // of a list of references: their subjects are others'
  int lines_ = 0;             // seen so far
  bool has_label_ = false;    // the next line is the subject
  bool is_done_ = false;
  std::vector<std::string> subjects_;
};

}  // namespace dragoman
