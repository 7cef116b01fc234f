// What --gaps, --graph, --diff, --trend and --by-paragraph print, as a user sees it.

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/program.h"
#include "tests/support/temp_folder.h"

namespace dragoman::test {
namespace {

// Invented.
std::string cable(const std::string& number, const std::string& day, const std::string& references,
                  const std::string& text) {
  return "C O N F I D E N T I A L OSLO 0000" + number +
         "\n\nSIPDIS\n\nE.O. 12958: DECL: 04/17/2018\nTAGS: PHUM, NO\nSUBJECT: KETTLE TALKS " +
         number + "\n\nREF: " + references + "\n\n1. (C) Dated April " + day + ". " + text + "\n";
}

// 08OSLO17 answers a telegram that is missing, and 08OSLO18 answers 08OSLO17.
struct Exchange {
  Exchange() {
    write_file(folder.path() / "08OSLO17.txt",
               cable("17", "17", "A. TOKYO 12 B. ROME 5",
                     "The delegations met twice in the old harbor house (ref A) over tea.\n\n"
                     "2. (U) The kettle was brought in by the harbor master."));
    write_file(folder.path() / "08OSLO18.txt",
               cable("18", "18", "OSLO 17",
                     "The kettle boiled. As we said in Tokyo 0012, \"kettles\" boil."));
    const auto ran =
        run_index({"-q", "--index", (folder.path() / "ix").string(), folder.path().string()});
    REQUIRE(ran.exit_code == 0);
  }

  Outcome search(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"--index", (folder.path() / "ix").string()});
    return run_search(arguments);
  }

  TempFolder folder;
};

}  // namespace

TEST_CASE("telegrams cited and missing are printed as text, CSV and JSON by --gaps") {
  const Exchange exchange;
  const auto text = exchange.search({"--gaps"});
  CHECK(text.exit_code == 0);
  CHECK(text.out ==
        "2 telegrams are cited that the index lacks, by 2 documents looked at\n\n"
        "   2  08TOKYO12  2008  1 in the text alone\n      cited by 08OSLO17, 08OSLO18\n"
        "   1  08ROME5  2008\n      cited by 08OSLO17\n");
  CHECK(exchange.search({"--gaps", "--format", "csv", "-n", "1"}).out ==
        "reference,post,year,number,documents,in_text,first,last,cited_by\r\n"
        "08TOKYO12,TOKYO,2008,12,2,1,2008,2008,08OSLO17; 08OSLO18\r\n");
  const auto json = nlohmann::json::parse(exchange.search({"--gaps", "--format", "json"}).out);
  CHECK(json["gaps"]["total"] == 2);
  CHECK(json["gaps"]["telegrams"][0]["id"] == "08TOKYO12");
  const auto none = exchange.search({"--gaps", "id:08OSLO99"});
  CHECK(none.exit_code == 1);
  CHECK(none.out == "No telegram is cited that the index lacks, by 0 documents.\n");
}

TEST_CASE("a thread is printed as DOT and JSON by --graph") {
  const Exchange exchange;
  const std::string dot = exchange.search({"--graph", "08OSLO17"}).out;
  CHECK(dot ==
        "digraph \"08OSLO17\" {\n  rankdir=RL;\n  node [shape=box];\n"
        "  \"08OSLO17\" [label=\"08OSLO17\\n2008\\nKETTLE TALKS 17\", style=bold];\n"
        "  \"08OSLO18\" [label=\"08OSLO18\\n2008\\nKETTLE TALKS 18\"];\n"
        "  \"08ROME5\" [label=\"08ROME5\", style=dashed];\n"
        "  \"08TOKYO12\" [label=\"08TOKYO12\", style=dashed];\n"
        "  \"08OSLO17\" -> \"08TOKYO12\";\n"
        "  \"08OSLO17\" -> \"08ROME5\";\n"
        "  \"08OSLO18\" -> \"08OSLO17\";\n"
        "  \"08OSLO18\" -> \"08TOKYO12\" [style=dashed];\n"
        "}\n");
  const auto json =
      nlohmann::json::parse(exchange.search({"--graph", "08OSLO17", "-f", "json"}).out);
  CHECK(json["graph"]["nodes"].size() == 4);
  CHECK(json["graph"]["edges"][3]["kind"] == "mention");
  const auto unknown = exchange.search({"--graph", "08OSLO99"});
  CHECK(unknown.exit_code == 1);
  CHECK(unknown.err.find("no document '08OSLO99'") != std::string::npos);
}

TEST_CASE("two documents are compared word by word by --diff") {
  const Exchange exchange;
  const auto diff = exchange.search({"--diff", "08OSLO17", "08OSLO18"});
  CHECK(diff.exit_code == 0);
  CHECK(diff.out.starts_with("- 08OSLO17  2008  KETTLE TALKS 17\n+ 08OSLO18"));
  CHECK(diff.out.find("[-17. The delegations") != std::string::npos);
  const auto json =
      nlohmann::json::parse(exchange.search({"--diff", "08OSLO17", "08OSLO18", "-f", "json"}).out);
  CHECK(json["diff"]["a"] == "08OSLO17");
  const auto same = exchange.search({"--diff", "08OSLO17", "08OSLO17"});
  CHECK(same.out.ends_with("words the same\n"));
}

TEST_CASE("paragraphs are hits with --by-paragraph, and --trend counts by month") {
  const Exchange exchange;
  const std::string hits =
      exchange.search({"--by-paragraph", "--by", "none", "portion:U kettle"}).out;
  CHECK(hits.find("\u00B62 (U) \u2026 The kettle was brought in") != std::string::npos);
  const auto trend = nlohmann::json::parse(
      exchange.search({"--trend", "--by", "year", "-f", "json", "boiled"}).out)["trend"];
  CHECK(trend["points"] ==
        nlohmann::json::parse(R"([{"value": "2008", "matching": 1, "all": 2, "share": 0.5}])"));
  CHECK(exchange.search({"--trend", "--by", "year", "-n", "0", "boiled"})
            .out.find("Trend by year  share of all documents, 2008, most in 2008 (1 of 2, 50 %)") !=
        std::string::npos);
}

}  // namespace dragoman::test
