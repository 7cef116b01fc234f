#include "bench/eval/selection.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"

namespace dragoman::eval {
namespace {

using Strings = std::vector<std::string>;

// The names of all values that are printed.
Strings names(const Strings& requests, Version version = Version::k10) {
  Strings out;
  for (const Selected& selected : select_measures(requests, version)) {
    CHECK(selected.first_value == out.size());
    out.insert(out.end(), selected.names.begin(), selected.names.end());
  }
  CHECK(count_values(select_measures(requests, version)) == out.size());
  return out;
}

std::string refusal(const std::string& request) {
  try {
    return "taken: " + names({request}).at(0);
  } catch (const UsageError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("without a measure asked for the official ones are printed") {
  const Strings official = names({});
  CHECK(official == names({"official"}));
  CHECK(official.size() == 10 + 11 + 9);
  CHECK(official.front() == "runid");
  CHECK(official.at(9) == "recip_rank");
  CHECK(official.at(10) == "iprec_at_recall_0.00");
  CHECK(official.at(20) == "iprec_at_recall_1.00");
  CHECK(official.at(21) == "P_5");
  CHECK(official.back() == "P_1000");
}

TEST_CASE("nicknames stand for trec_eval's lists") {
  const Strings old = names({"all_trec"}, Version::k9);
  CHECK(old.size() == 95);
  CHECK(old.back() == "num_nonrel_judged_ret");
  Strings all = old;
  all.insert(all.end(), {"rbp", "rbp_resid", "unj_5", "unj_10", "unj_20"});
  CHECK(names({"all_trec"}) == all);
  CHECK(names({"set"}) == Strings{"runid", "num_q", "num_ret", "num_rel", "num_rel_ret", "utility",
                                  "set_P", "set_relative_P", "set_recall", "set_map", "set_F"});
}

TEST_CASE("measures come in the table's order and once") {
  CHECK(names({"ndcg", "map", "num_ret", "map"}) == Strings{"num_ret", "map", "ndcg"});
}

TEST_CASE("parameters make the names") {
  CHECK(names({"P.10,5"}) == Strings{"P_5", "P_10"});
  CHECK(names({"ndcg_cut.10,20,23.4"}) == Strings{"ndcg_cut_10", "ndcg_cut_20", "ndcg_cut_23"});
  CHECK(names({"iprec_at_recall..10,.25,.2"}) ==
        Strings{"iprec_at_recall_0.10", "iprec_at_recall_0.20", "iprec_at_recall_0.25"});
  CHECK(names({"Rprec_mult.5.0,0.35"}) == Strings{"Rprec_mult_0.35", "Rprec_mult_5.00"});
  CHECK(names({"utility.2,-1,0,0"}) == Strings{"utility_2,-1,0,0"});
  CHECK(names({"11pt_avg..25,.5,.75"}) == Strings{"11pt_avg_.25,.5,.75"});
  CHECK(names({"ndcg.1=3,2=9,4=4.5"}) == Strings{"ndcg_1=3,2=9,4=4.5"});
  CHECK(names({"relstring.20"}) == Strings{"relstring_20"});
  CHECK(names({"set_F.0.5"}) == Strings{"set_F_0.5"});
  CHECK(names({"success"}) == Strings{"success_1", "success_5", "success_10"});
}

TEST_CASE("the first parameters given for a measure hold") {
  CHECK(names({"P.5", "P.10"}) == Strings{"P_5"});
  CHECK(names({"P", "P.10"}) == Strings{"P_10"});
  CHECK(names({"official", "P.10"}).back() == "P_10");
}

TEST_CASE("measures and parameters that can't be are refused") {
  CHECK(refusal("mapp") == "no measure 'mapp' (docs/evaluation.md has them all)");
  CHECK(refusal("") == "no measure '' (docs/evaluation.md has them all)");
  CHECK(refusal("map.10") == "-m map takes no parameters, not '10'");
  CHECK(refusal("official.10") == "-m official takes no parameters, not '10'");
  CHECK(refusal("P.") == "-m P.: parameters stand behind the dot");
  CHECK(refusal("P.0") == "-m P takes cut-offs of 1 or more, not '0'");
  CHECK(refusal("P.-5") == "-m P takes cut-offs of 1 or more, not '-5'");
  CHECK(refusal("P.99999999999") == "-m P takes cut-offs of 1 or more, not '99999999999'");
  CHECK(refusal("P.5,5") == "-m P takes each cut-off once, not '5,5'");
  CHECK(refusal("P.5,5.5") == "-m P takes each cut-off once, not '5,5.5'");
  CHECK(refusal("P.5,") == "-m P takes numbers with commas between, not '5,'");
  CHECK(refusal("P.five") == "-m P takes numbers with commas between, not 'five'");
  CHECK(refusal("iprec_at_recall.inf") ==
        "-m iprec_at_recall takes numbers with commas between, not 'inf'");
  CHECK(refusal("utility.1,2") == "-m utility takes four numbers, not '1,2'");
  CHECK(refusal("ndcg.10") == "-m ndcg takes GRADE=GAIN with commas between, not '10'");
  CHECK(refusal("ndcg.1=2,3") == "-m ndcg takes GRADE=GAIN with commas between, not '1=2,3'");
  CHECK(refusal("ndcg.x=2") == "-m ndcg takes GRADE=GAIN with commas between, not 'x=2'");
}

}  // namespace dragoman::eval
