// How building and searching grow with the collection.
//
//   scale_bench --generate GENERATE --program DRAGOMAN_INDEX --folder DIR
//               [--sizes 10000,50000,250000] [--words MEAN]
//
// For each size: cables are generated into DIR, indexed into an empty index, and 200 queries from
// their titles searched, with three facets, second pass and snippets, in this process. At the end
// the exponents of growth, by least squares over the logarithms, and what it takes until 100
// documents replaced in the largest index can be searched. DIR keeps the last index.

#include <cmath>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <vector>

#include "bench/support/arguments.h"
#include "bench/support/build.h"
#include "bench/support/latency.h"
#include "bench/support/title_queries.h"
#include "searcher/engine/searcher.h"

namespace dragoman::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kQueries = 200;
constexpr int kReplaced = 100;

struct Point {
  double documents = 0;
  double cpu = 0;   // seconds
  double wall = 0;  // seconds
  double peak = 0;  // MB
  double bytes = 0;
  double p50 = 0;  // milliseconds
  double p95 = 0;
};

class Scale {
 public:
  explicit Scale(const Arguments& arguments)
      : generate_(arguments.get("generate", "")),
        program_(arguments.get("program", "")),
        folder_(arguments.get("folder", "")),
        words_(arguments.get("words", "1000")) {
    std::istringstream sizes(arguments.get("sizes", "10000,50000,250000"));
    for (std::string size; std::getline(sizes, size, ',');) sizes_.push_back(size);
    if (generate_.empty() || program_.empty() || folder_.empty()) {
      throw std::runtime_error("--generate, --program and --folder are needed");
    }
  }

  void run() {
    std::printf("%10s %9s %9s %9s %9s %9s %9s\n", "documents", "CPU s", "wall s", "peak MB",
                "index MB", "p50 ms", "p95 ms");
    for (const std::string& size : sizes_) measure(size);
    if (points_.size() > 1) {
      std::printf("exponents: CPU %.3f, wall %.3f, index %.3f, p50 %.3f, p95 %.3f\n",
                  exponent(&Point::cpu), exponent(&Point::wall), exponent(&Point::bytes),
                  exponent(&Point::p50), exponent(&Point::p95));
    }
    update();
  }

 private:
  std::string index() const { return folder_ / "index"; }

  std::string generate(const std::string& name, const std::string& documents,
                       const std::string& words) const {
    const fs::path file = folder_ / name;
    const std::string command = "exec '" + generate_ + "' --documents " + documents + " --words " +
                                words + " > '" + file.string() + "'";
    run_process({"/bin/sh", "-c", command});
    return file;
  }

  void measure(const std::string& size) {
    fs::create_directories(folder_);
    fs::remove_all(index());
    const std::string file = generate("cables.jsonl", size, words_);
    const Build build = run_indexer(program_, index(), {file});
    fs::remove(file);
    if (std::to_string(build.documents) != size) throw std::runtime_error("documents are missing");
    Point point;
    point.documents = static_cast<double>(build.documents);
    point.cpu = build.cost.cpu / 1e3;
    point.wall = build.cost.wall / 1e3;
    point.peak = static_cast<double>(build.cost.peak_kilobytes) / 1024;
    point.bytes = static_cast<double>(build.bytes);
    search(point);
    std::printf("%10.0f %9.1f %9.1f %9.1f %9.1f %9.2f %9.2f\n", point.documents, point.cpu,
                point.wall, point.peak, point.bytes / 1048576, point.p50, point.p95);
    std::fflush(stdout);
    points_.push_back(point);
  }

  void search(Point& point) const {
    Searcher searcher(index());
    std::vector<double> times;
    const auto queries = title_queries(index(), kQueries);
    for (int round = 0; round < 3; ++round) {
      for (const TitleQuery& query : queries) {
        SearchRequest request;
        request.query = query.words;
        request.facets = default_facets();
        const auto begin = Clock::now();
        const SearchResult result = searcher.search(request);
        if (round > 0) times.push_back(milliseconds_since(begin));
        if (result.hits.empty()) throw std::runtime_error("a title isn't found");
      }
    }
    point.p50 = percentile(times, 0.5);
    point.p95 = percentile(times, 0.95);
  }

  // The slope of log(value) over log(documents).
  double exponent(double Point::*value) const {
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (const Point& point : points_) {
      const double u = std::log(point.documents);
      const double v = std::log(point.*value);
      x += u;
      y += v;
      xx += u * u;
      xy += u * v;
    }
    const auto n = static_cast<double>(points_.size());
    return (n * xy - x * y) / (n * xx - x * x);
  }

  // The same ids with shorter texts.
  void update() const {
    const std::string file = generate("changed.jsonl", std::to_string(kReplaced), "60");
    Searcher searcher(index());
    const std::string before = searcher.state().fingerprint;
    const auto begin = Clock::now();
    const Build build = run_indexer(program_, index(), {file});
    Searcher reader(index());
    const double took = milliseconds_since(begin);
    if (reader.state().fingerprint == before) throw std::runtime_error("nothing was replaced");
    std::printf("%d of %lu documents replaced and searchable after %.2f s\n", kReplaced,
                static_cast<unsigned long>(build.documents), took / 1e3);
    fs::remove(file);
  }

  std::string generate_;
  std::string program_;
  fs::path folder_;
  std::string words_;
  std::vector<std::string> sizes_;
  std::vector<Point> points_;
};

}  // namespace
}  // namespace dragoman::bench

int main(int argc, char** argv) {
  using namespace dragoman::bench;
  try {
    Scale(read_arguments(argc, argv, {"generate", "program", "folder", "sizes", "words"})).run();
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "scale_bench: %s\n", error.what());
    return 1;
  }
}
