#include "searcher/print/output_text.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

#include "analyzers/schema/values.h"
#include "analyzers/text/display.h"
#include "searcher/citation/citation.h"
#include "searcher/engine/choices.h"
#include "searcher/print/facet_columns.h"
#include "searcher/print/short_source.h"
#include "searcher/print/text_layout.h"
#include "searcher/print/trend_lines.h"

namespace dragoman {
namespace {

constexpr std::size_t kIndent = 4;
constexpr std::size_t kMaxCopiesNamed = 3;

class TextWriter {
 public:
  TextWriter(const Presentation& presentation, std::ostream& out)
      : presentation_(presentation),
        style_{presentation.colour},
        width_(presentation.screen.columns),
        out_(out) {}

  void write(const SearchResult& result) {
    if (presentation_.explain) explain(result);
    headline(result);
    suggest(result);
    list_spellings(result);
    for (const Hit& hit : result.hits) write_hit(hit);
    if (result.total > 0 && presentation_.facet_values > 0) {
      write_facets(result);
    }
    if (result.trend) write_trend(*result.trend);
  }

  void explain(const SearchResult& result) {
    write_labelled("Query:    ", printable(result.request.query));
    write_labelled("Read as:  ", printable(result.parsed));
    write_labelled("In words: ", printable(result.reading));
    if (!result.request.similar.empty()) {
      out_ << "Like:     " << printable(result.request.similar) << '\n';
    }
    if (!result.dropped.empty()) {
      out_ << "Dropped: ";
      for (const std::string& word : result.dropped) out_ << ' ' << printable(word);
      out_ << "  (too common to ask for)\n";
    }
    if (result.languages.size() > 1) {
      out_ << "Stems in:";
      for (const std::string& language : result.languages) out_ << ' ' << language;
      out_ << '\n';
    }
    out_ << "Match:    " << (result.any ? "any of the words" : "all words") << '\n'
         << "Order:    " << choice_of(result.order).words << '\n';
    if (presentation_.explain_xapian)
      out_ << "Xapian:   " << printable(result.xapian_query) << '\n';
    out_ << "Index:    " << result.documents << " documents, content " << result.fingerprint
         << "\n\n";
  }

 private:
  void headline(const SearchResult& result) {
    if (result.total == 0) {
      out_ << "Nothing found among " << result.documents
           << (result.documents == 1 ? " document" : " documents");
      write_missing(result);
      out_ << ".\n";
      return;
    }
    out_ << style_.bold(std::to_string(result.total))
         << (result.total == 1 ? " document" : " documents");
    if (result.fell_back) {
      out_ << " with any of the words (" << degrees(result) << ')';
    }
    if (result.order != SortOrder::kRelevance && result.total > 1) {
      out_ << ", " << choice_of(result.order).words;
    }
    if (has_copies(result)) out_ << ", near copies as one hit";
    write_missing(result);
    if (result.hits.empty()) {
      out_ << "; none on this page";
    } else if (result.hits.size() < result.total) {
      out_ << "; " << result.hits.front().rank << " to " << result.hits.back().rank << " shown";
    }
    out_ << "\n\n";
  }

  void write_missing(const SearchResult& result) {
    if (result.missing.empty()) return;
    out_ << ", a partial answer, without " << result.missing.size()
         << (result.missing.size() == 1 ? " index" : " indexes");
  }

  // The number is that of documents, copies among them.
  static bool has_copies(const SearchResult& result) {
    return std::any_of(result.hits.begin(), result.hits.end(),
                       [](const Hit& hit) { return !hit.copies.empty(); });
  }

  // "none has all of them, 12 have most"
  static std::string degrees(const SearchResult& result) {
    std::string out = have(result.with_all) + " all of them";
    if (result.with_most > result.with_all) out += ", " + have(result.with_most) + " most";
    return out;
  }

  static std::string have(std::uint64_t documents) {
    if (documents == 0) return "none has";
    return documents == 1 ? "1 has" : std::to_string(documents) + " have";
  }

  void suggest(const SearchResult& result) {
    for (const Suggestion& suggestion : result.suggestions) {
      out_ << "Did you mean: " << style_.bold(printable(suggestion.suggestion)) << "? (for '"
           << printable(suggestion.word) << "', " << suggestion.documents
           << (suggestion.documents == 1 ? " document)\n" : " documents)\n");
    }
    if (!result.suggestions.empty() && result.total > 0) out_ << '\n';
  }

  // The other spellings of the names asked for.
  void list_spellings(const SearchResult& result) {
    for (const NameSpellings& name : result.spellings) {
      std::string others;
      for (const names::NameVariant& variant : name.variants) {
        if (variant.found.layer == names::NameLayer::kSurface) continue;
        others += others.empty() ? "" : ", ";
        others +=
            printable(variant.found.spelling) + " (" + std::to_string(variant.documents) + ')';
      }
      if (others.empty()) continue;
      for (const std::string& line : wrap("Also written: " + others, width_, 0))
        out_ << line << '\n';
      out_ << '\n';
    }
  }

  void write_hit(const Hit& hit) {
    const Document& document = hit.document;
    const std::string rank = std::to_string(hit.rank) + '.';
    out_ << rank << std::string(rank.size() < kIndent ? kIndent - rank.size() : 1, ' ')
         << style_.accent(printable(document.first(Field::kId)));
    std::size_t used = kIndent + columns(document.first(Field::kId));
    for (const std::string& part : facts(document)) {
      out_ << "  " << style_.dim(part);
      used += 2 + columns(part);
    }
    write_source(document, used);
    write_title(hit);
    for (const names::FoundName& name : hit.names) write_name(name);
    write_snippet(hit.snippet);
    write_copies(hit);
    write_parts(hit);
    if (presentation_.cite) write_wrapped(style_.dim(chicago_note(read_citation(document))));
    out_ << '\n';
  }

  // At the end of the line of facts, where there is room for it, else on one of its own.
  void write_source(const Document& document, std::size_t used) {
    const std::string source = printable(short_source(document));
    if (source.empty()) {
      out_ << '\n';
    } else if (used + 2 + columns(source) <= width_) {
      out_ << "  " << style_.dim(source) << '\n';
    } else {
      out_ << '\n' << std::string(kIndent, ' ') << style_.dim(source) << '\n';
    }
  }

  // "2 more copies: 08BEIJING1503, 08TOKYO7"
  void write_copies(const Hit& hit) {
    if (hit.copies.empty()) return;
    const std::size_t count = hit.copies.size();
    std::string line = std::to_string(count) + (count == 1 ? " more copy: " : " more copies: ");
    for (std::size_t i = 0; i < std::min(count, kMaxCopiesNamed); ++i) {
      line += (i == 0 ? "" : ", ") + printable(hit.copies[i]);
    }
    if (count > kMaxCopiesNamed) line += ", \u2026";
    write_wrapped(style_.dim(line));
  }

  // "Score 12.3: words 8.2, title 3.1, side by side 1"
  void write_parts(const Hit& hit) {
    if (hit.parts.empty()) return;
    std::string parts = "score " + rounded(hit.score);
    for (const ScorePart& part : hit.parts)
      parts +=
          (&part == &hit.parts.front() ? ": " : ", ") + part.feature + ' ' + rounded(part.score);
    write_wrapped(style_.dim(parts));
  }

  static std::string rounded(double score) {
    std::ostringstream out;
    out << std::setprecision(3) << score;
    return out.str();
  }

  // The text stands beside its label, on several lines where it is long.
  void write_labelled(const std::string& label, const std::string& text) {
    if (text.empty()) out_ << label << '\n';
    std::string line = label;
    for (const std::string& wrapped : wrap(text, width_, label.size())) {
      out_ << line << wrapped.substr(label.size()) << '\n';
      line = std::string(label.size(), ' ');
    }
  }

  static std::vector<std::string> facts(const Document& document) {
    std::vector<std::string> parts;
    const auto date = document.date();
    parts.push_back(date ? to_iso_day(*date) : "undated");
    for (const Field field : {Field::kPost, Field::kClassification, Field::kKind}) {
      const bool cable = field == Field::kKind && document.first(field) == "cable";
      if (document.has(field) && !cable) parts.push_back(printable(document.first(field)));
    }
    return parts;
  }

  // A subject comes first: the heading beside it often only names the kind of paper.
  void write_title(const Hit& hit) {
    const bool has_subject = !hit.subject.text.empty();
    if (has_subject) write_highlighted(hit.subject, true);
    if (!hit.title.text.empty()) write_highlighted(hit.title, !has_subject);
  }

  // "matched as Mao Zedong, Pinyin", for a name in another spelling than asked for.
  void write_name(const names::FoundName& name) {
    if (name.layer == names::NameLayer::kSurface) return;
    const std::string how = name.rule.empty() ? "another name of " + name.query : name.rule;
    write_wrapped(style_.dim("matched as " + printable(name.spelling + ", " + how)));
  }

  void write_highlighted(const Snippet& snippet, bool bold) {
    write_wrapped(printable_highlighted(snippet, style_, bold));
  }

  // "p. 7 ¶4 (C) [Kissinger, Henry A.]" and the passage.
  void write_snippet(const Snippet& snippet) {
    std::string mark;
    if (snippet.page > 0) mark = "p. " + std::to_string(snippet.page) + ' ';
    if (snippet.paragraph > 0) mark += "\u00b6" + std::to_string(snippet.paragraph) + ' ';
    if (!snippet.portion.empty()) mark += '(' + printable(snippet.portion) + ") ";
    if (!snippet.speaker.empty()) mark += '[' + printable(snippet.speaker) + "] ";
    if (!mark.empty()) mark = style_.dim(mark);
    write_wrapped(mark + printable_highlighted(snippet, style_, false));
  }

  void write_wrapped(const std::string& text) {
    for (const std::string& line : wrap(text, width_, kIndent)) out_ << line << '\n';
  }

  void write_trend(const Trend& trend) {
    for (const std::string& line : trend_lines(trend, width_, style_)) out_ << line << '\n';
  }

  void write_facets(const SearchResult& result) {
    const FacetSpace space{width_, presentation_.facet_rows, presentation_.facet_values};
    const std::uint64_t counted = result.with_most > 0 ? result.with_most : result.total;
    const auto lines = facet_lines(result.facets, counted, space, style_);
    if (counted < result.total && !lines.empty()) {
      out_ << "Of the " << counted << (counted == 1 ? " document" : " documents")
           << " with most of the words:\n\n";
    }
    for (const std::string& line : lines) out_ << line << '\n';
  }

  const Presentation& presentation_;
  Style style_;
  std::size_t width_;
  std::ostream& out_;
};

}  // namespace

void write_text(const SearchResult& result, const Presentation& presentation, std::ostream& out) {
  TextWriter(presentation, out).write(result);
}

void write_explanation(const SearchResult& result, const Presentation& presentation,
                       std::ostream& out) {
  TextWriter(presentation, out).explain(result);
}

}  // namespace dragoman
