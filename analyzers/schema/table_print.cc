#include "analyzers/schema/table_print.h"

#include <initializer_list>
#include <string_view>

#include "analyzers/tags/country.h"
#include "analyzers/tags/post.h"
#include "analyzers/tags/tag.h"

namespace dragoman {
namespace {

void add_row(std::initializer_list<std::string_view> columns, std::string& out) {
  for (const std::string_view column : columns) (out += column) += '\t';
  out += '\n';
}

}  // namespace

std::string print_tables() {
  std::string out;
  for (const Country& row : country_table()) {
    add_row({row.code, row.tag, row.name, row.other_names, row.demonyms, row.capitals,
             row.successors, std::to_string(row.first_year), std::to_string(row.last_year)},
            out);
  }
  for (const Post& row : post_table()) add_row({row.key, row.name, row.country, row.aliases}, out);
  for (const auto& table : tag_tables()) {
    for (const Tag& row : table) add_row({row.code, row.meaning}, out);
  }
  return out;
}

}  // namespace dragoman
