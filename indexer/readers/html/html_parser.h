#pragma once
// HTML as a balanced stream of events. libxml2's parser mends the markup (it is here for TEI
// anyway; Gumbo follows the HTML standard more closely, but frees its tree by recursion, which a
// page of 100,000 nested tags overflows, and holds all of the tree). Its SAX side builds no tree.

#include <string_view>

namespace dragoman {

/// The attributes of a start tag, valid while its event lasts.
class HtmlAttributes {
 public:
  explicit HtmlAttributes(const unsigned char** raw) : raw_(raw) {}

  /// The attribute's value, its entities decoded; "" where it is absent.
  std::string_view find(std::string_view name) const;
  bool has(std::string_view name) const;

 private:
  const unsigned char** raw_;  // name, value, name, value ..., null; or null
};

/// Element and attribute names are in small letters. Text comes in pieces of any length, in
/// well-formed UTF-8, each between characters. Of scripts and styles there is none.
class HtmlEvents {
 public:
  HtmlEvents() = default;
  HtmlEvents(const HtmlEvents&) = delete;
  HtmlEvents& operator=(const HtmlEvents&) = delete;
  virtual ~HtmlEvents() = default;

  virtual void start_element(std::string_view name, const HtmlAttributes& attributes) = 0;
  virtual void end_element(std::string_view name) = 0;
  virtual void text(std::string_view text) = 0;
};

/// Sends the events of a page of well-formed UTF-8 without NULs; whatever its markup, there are
/// some. Where elements are nested some hundreds deep, all that are open are ended and the page
/// is read on: an end tag looks for its start among those that are open, so their number keeps
/// time linear. Throws what an event throws.
void parse_html(std::string_view page, HtmlEvents& events);

}  // namespace dragoman
