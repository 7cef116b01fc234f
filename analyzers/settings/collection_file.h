#pragma once
// A collection: several indexes that are searched as one. A file names them, in JSON, in which
// comments may stand, as in the configuration file:
//
//   {"indexes": ["frus", "/srv/cables", "~/press"]}  // folders; relative ones to the file's
//   {"indexes": ["tcp://a:7000", "ssh://b/srv/index"]}  // on other machines
//
// dragoman-index writes such a file itself, named dragoman.collection, into the folder of an index
// that it splits, with a key that says how:
//
//   {"kind": "shards", "indexes": ["shard-1", "shard-2"]}
//   {"kind": "compartments", "indexes": ["unclassified/index", "secret/index"], "rules": [...]}

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// The file's name in the folder of an index that was split.
inline constexpr const char* kCollectionFile = "dragoman.collection";

enum class CollectionKind {
  kPlain,         // indexes that somebody named
  kShards,        // documents dealt in turn, so that their merged numbers are those of one index
  kCompartments,  // documents by what a reader may see; an index that may not be read is passed over
};

/// Which documents a compartment takes: those that meet both conditions, an empty one being met.
struct CompartmentRule {
  std::string name;                   // of the compartment: small letters, digits and hyphens
  std::vector<std::string> captions;  // any of these: "NODIS"
  std::vector<std::string> levels;    // any of these: "SECRET"

  friend bool operator==(const CompartmentRule&, const CompartmentRule&) = default;
};

struct Collection {
  CollectionKind kind = CollectionKind::kPlain;
  std::vector<std::filesystem::path> indexes;  // folders or files of other collections, absolute
                                               // unless the file's path isn't; or places on other
                                               // machines, as they stand
  std::vector<CompartmentRule> rules;          // the first that a document meets decides

  friend bool operator==(const Collection&, const Collection&) = default;
};

/// The file of a collection that `path` means: itself, or the one in that folder; "" for neither.
std::filesystem::path collection_file(const std::filesystem::path& path);

/// Throws UsageError, with the file and what is wrong in it, for one that can't be read, isn't
/// JSON, or has a key or a value that means nothing.
Collection read_collection(const std::filesystem::path& file);

/// The same for a text; `file` is for messages and relative paths.
Collection parse_collection(const std::string& text, const std::filesystem::path& file);

/// The rules of a text that is {"compartments": [{"name": ..., "captions": [...], "class":
/// [...]}]}. Throws as parse_collection() does.
std::vector<CompartmentRule> parse_compartment_rules(const std::string& text,
                                                     const std::filesystem::path& file);
std::vector<CompartmentRule> read_compartment_rules(const std::filesystem::path& file);

/// As it is written to a file. The paths stand as they are.
std::string print_collection(const Collection& collection);

/// Whether the text names an index on another machine: "tcp://host:port", "ssh://host/path".
bool is_remote(std::string_view place);

/// Throws UsageError, which says that such an index isn't made from here.
[[noreturn]] void refuse_remote(const std::string& place);

}  // namespace dragoman
