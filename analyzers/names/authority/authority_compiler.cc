// Writes the trie of the authority tables as C++: run when the program is built, so that a search,
// which is a process of its own, needn't make it. See authority_index_data.h.

#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "analyzers/names/authority/authority_index_data.h"
#include "analyzers/names/authority/authority_trie.h"

namespace dragoman {
namespace {

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

std::string names_of(const std::vector<AuthorityForm>& forms) {
  std::string names;
  for (const AuthorityForm& form : forms) {
    names += (names.empty() ? "" : ", ") + std::string(authority_entry(form).preferred);
  }
  return names;
}

// A name that several entries share is ambiguous, which each of them has to say.
bool check(const AuthorityTrie& trie) {
  bool good = true;
  for (const auto& [path, node] : trie.nodes) {
    const bool certain =
        std::any_of(node.forms.begin(), node.forms.end(),
                    [](const AuthorityForm& form) { return !form.needs_evidence; });
    if (node.forms.size() < 2 || !certain) continue;
    std::cerr << "authority_compiler: a name shared by " << names_of(node.forms)
              << " needs ? before it in each\n";
    good = false;
  }
  return good;
}

void write_index(std::ostream& out, const AuthorityTrie& trie) {
  const std::vector<std::uint64_t> paths = paths_of(trie);
  out << "// Written by authority_compiler.\n"
      << "#include \"analyzers/names/authority/authority_index_data.h\"\n"
      << "namespace dragoman {\n";
  write_array(out, "std::uint64_t", "kAuthorityPaths", paths);
  write_array(out, "std::uint32_t", "kAuthorityBuckets", buckets_of(paths));
  write_array(out, "std::uint32_t", "kAuthorityNodes", nodes_of(trie));
  write_forms(out, trie);
  write_array(out, "std::uint64_t", "kAuthorityFilter", filter_of(trie));
  out << "}  // namespace dragoman\n";
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: authority_compiler FILE\n";
    return 2;
  }
  const dragoman::AuthorityTrie trie = dragoman::make_authority_trie();
  if (!dragoman::check(trie)) return 1;
  std::ofstream out(argv[1]);
  dragoman::write_index(out, trie);
  out.close();
  if (out.fail()) {
    std::cerr << "authority_compiler: can't write " << argv[1] << '\n';
    return 1;
  }
  return 0;
}
