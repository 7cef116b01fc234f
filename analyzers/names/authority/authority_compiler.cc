// Reads the authority tables and writes their entries and trie as C++. It runs when the program is
// built, so that a search, which is a process of its own, has nothing to set up. See
// authority_index_data.h.

#include <algorithm>
#include <deque>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iostream>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/names/authority/authority_index_data.h"
#include "analyzers/names/authority/authority_reader.h"
#include "analyzers/names/authority/authority_trie.h"
#include "analyzers/names/authority/surname_table.h"
#include "analyzers/names/words/name_hash.h"
#include "analyzers/text/error.h"
#include "analyzers/text/strings.h"

namespace dragoman::names {
namespace {

// The rows of all tables, and what they are views into.
struct Tables {
  std::deque<std::string> texts;
  std::vector<AuthorityEntry> entries;
  std::vector<std::string> places;  // "people/china.tsv:12", by entry
};

AuthorityKind kind_of(const std::filesystem::path& file) {
  const std::string folder = file.parent_path().filename().string();
  if (folder == "people") return AuthorityKind::kPerson;
  if (folder == "places") return AuthorityKind::kPlace;
  if (folder == "organisations") return AuthorityKind::kOrganisation;
  throw UsageError(file.string() + " isn't in people/, places/ or organisations/");
}

std::string read_file(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(in), {});
  if (!in.is_open() || in.bad()) throw WorldError("can't read " + file);
  return text;
}

void add_table(const std::string& file, Tables& tables) {
  const std::string& text = tables.texts.emplace_back(read_file(file));
  for (const AuthorityRow& row : read_authority_table(kind_of(file), text, file)) {
    tables.entries.push_back(row.entry);
    tables.places.push_back(file + ':' + std::to_string(row.line));
  }
}

Tables read_tables(std::span<char*> files) {
  Tables tables;
  for (const char* const file : files) add_table(file, tables);
  return tables;
}

std::string literal(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

// kAuthorityTexts, as it grows.
class Texts {
 public:
  // Returns where they begin.
  std::size_t add(std::initializer_list<std::string_view> texts) {
    const std::size_t begin = size_;
    for (const std::string_view text : texts) {
      if (text.size() > std::numeric_limits<std::uint16_t>::max()) {
        throw InputError("a text of the authority tables is too long: " + std::string(text));
      }
      literals_ += literal(text) + '\n';
      size_ += text.size();
    }
    return begin;
  }

  void write(std::ostream& out) const {
    out << "const char kAuthorityTexts[] =\n" << literals_ << ";\n";
  }

 private:
  std::string literals_;
  std::size_t size_ = 0;
};

void write_entries(std::ostream& out, std::span<const AuthorityEntry> entries, Texts& texts) {
  out << "const AuthorityEntryRow kAuthorityEntries[] = {\n";
  for (const AuthorityEntry& entry : entries) {
    out << '{' << texts.add({entry.preferred, entry.countries, entry.forms}) << "U, "
        << entry.preferred.size() << ", " << entry.countries.size() << ", " << entry.forms.size()
        << ", " << entry.first_year << ", " << entry.last_year << ", AuthorityKind{"
        << static_cast<int>(entry.kind) << "}},\n";
  }
  out << "};\nconst std::size_t kAuthorityEntryCount = " << entries.size() << ";\n";
}

template <typename Number>
void write_array(std::ostream& out, const char* type, const char* name,
                 const std::vector<Number>& numbers) {
  constexpr std::size_t kPerLine = 8;
  out << "const " << type << ' ' << name << "[] = {";
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    out << (i % kPerLine == 0 ? "\n" : " ") << numbers[i] << "U,";
  }
  out << "};\n";
}

void write_forms(std::ostream& out, const AuthorityTrie& trie) {
  out << "const AuthorityForm kAuthorityForms[] = {\n";
  for (const auto& [path, node] : trie.nodes) {
    for (const AuthorityForm& form : node.forms) {
      out << '{' << form.entry << ", " << form.needs_evidence << ", " << form.abbreviation << ", "
          << form.first_year << ", " << form.last_year << "},\n";
    }
  }
  out << "};\n";
}

std::vector<std::uint32_t> nodes_of(const AuthorityTrie& trie) {
  std::vector<std::uint32_t> nodes;
  std::size_t first = 0;
  for (const auto& [path, node] : trie.nodes) {
    const std::size_t packed =
        first << 8U | node.forms.size() << 1U | static_cast<std::size_t>(node.goes_on);
    nodes.push_back(static_cast<std::uint32_t>(packed));
    first += node.forms.size();
  }
  return nodes;
}

std::vector<std::uint64_t> paths_of(const AuthorityTrie& trie) {
  std::vector<std::uint64_t> paths;
  for (const auto& [path, node] : trie.nodes) paths.push_back(path);
  return paths;
}

std::vector<std::size_t> buckets_of(const std::vector<std::uint64_t>& paths) {
  std::vector<std::size_t> buckets;
  for (std::uint64_t bucket = 0; bucket < (1U << kAuthorityBucketBits); ++bucket) {
    const std::uint64_t least = bucket << (64U - kAuthorityBucketBits);
    const auto begin = std::lower_bound(paths.begin(), paths.end(), least);
    buckets.push_back(static_cast<std::size_t>(begin - paths.begin()));
  }
  buckets.push_back(paths.size());
  return buckets;
}

std::vector<std::uint64_t> filter_of(const AuthorityTrie& trie) {
  std::vector<std::uint64_t> filter(kAuthorityFilterBits / 64);
  for (const auto& [path, node] : trie.nodes) {
    const std::uint64_t bit = path % kAuthorityFilterBits;
    if (node.first_word) filter[bit / 64] |= std::uint64_t{1} << bit % 64;
  }
  return filter;
}

// A name that several entries share is ambiguous, and each of them has to mark it.
void check_shared_names(const Tables& tables, const AuthorityTrie& trie) {
  for (const auto& [path, node] : trie.nodes) {
    if (node.forms.size() < 2) continue;
    for (const AuthorityForm& form : node.forms) {
      if (form.needs_evidence) continue;
      const AuthorityForm& other = node.forms[form.entry == node.forms[0].entry ? 1 : 0];
      throw InputError(tables.places[form.entry] + ": a name needs ? before it, because " +
                       tables.places[other.entry] +
                       " has it too: " + std::string(tables.entries[other.entry].preferred));
    }
  }
}

// What the fingerprint is of; but for the texts, which are there in `texts` then.
std::string data_of(const Tables& tables, const AuthorityTrie& trie, Texts& texts) {
  const std::vector<std::uint64_t> paths = paths_of(trie);
  std::ostringstream out;
  write_entries(out, tables.entries, texts);
  write_array(out, "std::uint64_t", "kAuthorityPaths", paths);
  write_array(out, "std::uint32_t", "kAuthorityBuckets", buckets_of(paths));
  write_array(out, "std::uint32_t", "kAuthorityNodes", nodes_of(trie));
  write_forms(out, trie);
  write_array(out, "std::uint64_t", "kAuthorityFilter", filter_of(trie));
  return out.str();
}

std::string joined(const std::set<std::string>& words, std::string_view between) {
  return join({words.begin(), words.end()}, between);
}

void write_surnames(std::ostream& out, std::span<const AuthorityEntry> entries, Texts& texts) {
  std::map<std::uint64_t, std::pair<std::string, std::string>> rows;
  for (const auto& [word, surname] : make_surname_table(entries)) {
    rows[name_word_hash(word)] = {joined(surname.spellings, "|"), joined(surname.countries, " ")};
  }
  out << "const AuthoritySurnameRow kAuthoritySurnames[] = {\n";
  for (const auto& [word, row] : rows) {
    const auto& [spellings, countries] = row;
    out << '{' << word << "U, " << texts.add({spellings, countries}) << "U, " << spellings.size()
        << ", " << countries.size() << "},\n";
  }
  out << "};\nconst std::size_t kAuthoritySurnameCount = " << rows.size() << ";\n";
}

void write_index(std::ostream& out, const Tables& tables, const AuthorityTrie& trie) {
  Texts texts;
  const std::string data = data_of(tables, trie, texts);
  std::ostringstream entry_texts;
  texts.write(entry_texts);
  out << "// Written by authority_compiler.\n"
      << "#include \"analyzers/names/authority/authority_index_data.h\"\n"
      << "namespace dragoman::names {\n"
      << data
      << "const std::uint64_t kAuthorityFingerprint = " << name_word_hash(data + entry_texts.str())
      << "U;\n";
  write_surnames(out, tables.entries, texts);
  texts.write(out);
  out << "}  // namespace dragoman::names\n";
}

void compile(const std::string& output, std::span<char*> files) {
  const Tables tables = read_tables(files);
  const AuthorityTrie trie = make_authority_trie(tables.entries);
  check_shared_names(tables, trie);
  std::ofstream out(output);
  write_index(out, tables, trie);
  out.close();
  if (out.fail()) throw WorldError("can't write " + output);
}

}  // namespace
}  // namespace dragoman::names

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: authority_compiler OUTPUT TABLE...\n";
    return 2;
  }
  try {
    dragoman::names::compile(argv[1], std::span(argv, static_cast<std::size_t>(argc)).subspan(2));
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
