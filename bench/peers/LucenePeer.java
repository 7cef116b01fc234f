// Lucene 8 (Debian package liblucene8-java) as a peer of bench/compare: English analysis, BM25,
// positions, stored text, and facets by country and year, merged into one segment.
//
//   java LucenePeer index RECORDS DIR             RECORDS as peer_records writes them
//   java LucenePeer search DIR QUERIES MODE ROUNDS
//
// MODE is top, facets or phrase. QUERIES has "name TAB query" lines. Each round asks all queries;
// the first isn't measured. Prints {"times": [milliseconds, ...], "work": hits and facet sums}.

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

public class LucenePeer {
  private static final int THREADS = 2;
  private static final int HITS = 10;
  private static final int LISTED = 20; // values of a facet
  private static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 3 && arguments[0].equals("index")) {
      index(arguments[1], arguments[2]);
    } else if (arguments.length == 5 && arguments[0].equals("search")) {
      search(arguments[1], arguments[2], arguments[3], Integer.parseInt(arguments[4]));
    } else {
      System.err.println("usage: LucenePeer index RECORDS DIR | search DIR QUERIES MODE ROUNDS");
      System.exit(2);
    }
  }

  private static void index(String records, String folder) throws Exception {
    IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer());
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setRAMBufferSizeMB(512);
    config.setSimilarity(SIMILARITY);
    FacetsConfig facets = facetsConfig();
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(Paths.get(folder)), config);
        BufferedReader lines = Files.newBufferedReader(Paths.get(records), StandardCharsets.UTF_8)) {
      ExecutorService pool = Executors.newFixedThreadPool(THREADS);
      List<Future<Void>> done = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) done.add(pool.submit(adder(lines, writer, facets)));
      for (Future<Void> part : done) part.get();
      pool.shutdown();
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private static Callable<Void> adder(BufferedReader lines, IndexWriter writer, FacetsConfig facets) {
    return () -> {
      while (true) {
        String line;
        synchronized (lines) {
          line = lines.readLine();
        }
        if (line == null) return null;
        writer.addDocument(facets.build(document(new FlatJson(line))));
      }
    };
  }

  private static Document document(FlatJson record) {
    Document out = new Document();
    String title = record.string("title");
    String text = record.string("text");
    out.add(new StringField("id", record.string("id"), Field.Store.YES));
    out.add(new StoredField("title", title));
    out.add(new StoredField("date", record.string("date")));
    out.add(new StoredField("text", text));
    out.add(new TextField("body", title + "\n" + text, Field.Store.NO));
    String date = record.string("date");
    if (date.length() >= 4) out.add(new SortedSetDocValuesFacetField("year", date.substring(0, 4)));
    for (String country : record.strings("countries")) {
      out.add(new SortedSetDocValuesFacetField("country", country));
    }
    return out;
  }

  private static FacetsConfig facetsConfig() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued("country", true);
    return config;
  }

  private static void search(String folder, String queries, String mode, int rounds)
      throws Exception {
    try (IndexReader reader = DirectoryReader.open(FSDirectory.open(Paths.get(folder)))) {
      Asker asker = new Asker(reader, mode);
      List<String> lines = Files.readAllLines(Paths.get(queries));
      StringBuilder times = new StringBuilder();
      for (int round = 0; round <= rounds; round++) {
        for (String line : lines) {
          long begin = System.nanoTime();
          asker.ask(line.substring(line.indexOf('\t') + 1));
          double milliseconds = (System.nanoTime() - begin) / 1e6;
          if (round > 0) times.append(times.length() == 0 ? "" : ", ").append(milliseconds);
        }
        if (round == 0) asker.work = 0;
      }
      System.out.println("{\"times\": [" + times + "], \"work\": " + asker.work + "}");
    }
  }

  /** Asks one query after the other. */
  private static class Asker {
    private final IndexSearcher searcher;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final QueryParser parser = new QueryParser("body", analyzer);
    private final SortedSetDocValuesReaderState state;
    private final boolean asksPhrase;
    long work = 0;

    Asker(IndexReader reader, String mode) throws IOException {
      searcher = new IndexSearcher(reader);
      searcher.setSimilarity(SIMILARITY);
      state = mode.equals("facets") ? new DefaultSortedSetDocValuesReaderState(reader) : null;
      asksPhrase = mode.equals("phrase");
    }

    void ask(String text) throws Exception {
      String words = QueryParser.escape(text).toLowerCase();
      Query query = parser.parse(asksPhrase ? '"' + words + '"' : words);
      TopDocs found = state == null ? countedExactly(query) : withFacets(query);
      for (ScoreDoc hit : found.scoreDocs) {
        searcher.doc(hit.doc, Set.of("id", "title", "date"));
        work++;
      }
    }

    private TopDocs countedExactly(Query query) throws IOException {
      TopScoreDocCollector hits = TopScoreDocCollector.create(HITS, Integer.MAX_VALUE);
      searcher.search(query, hits);
      TopDocs found = hits.topDocs();
      if (found.totalHits.relation != TotalHits.Relation.EQUAL_TO) throw new AssertionError();
      return found;
    }

    private TopDocs withFacets(Query query) throws IOException {
      FacetsCollector collector = new FacetsCollector();
      TopDocs found = FacetsCollector.search(searcher, query, HITS, collector);
      Facets facets = new SortedSetDocValuesFacetCounts(state, collector);
      for (String field : List.of("country", "year")) {
        FacetResult counted = facets.getTopChildren(LISTED, field);
        if (counted != null) work += counted.value.longValue();
      }
      return found;
    }
  }

  /** One flat JSON object as peer_records writes it: strings, and lists of strings. */
  private static class FlatJson {
    private final java.util.Map<String, List<String>> values = new java.util.HashMap<>();
    private final String text;
    private int at = 0;

    FlatJson(String text) {
      this.text = text;
      expect('{');
      while (text.charAt(at) != '}') {
        String key = readString();
        expect(':');
        values.put(key, text.charAt(at) == '[' ? readList() : List.of(readString()));
        if (text.charAt(at) == ',') at++;
      }
    }

    String string(String key) {
      List<String> list = strings(key);
      return list.isEmpty() ? "" : list.get(0);
    }

    List<String> strings(String key) {
      return values.getOrDefault(key, List.of());
    }

    private List<String> readList() {
      List<String> list = new ArrayList<>();
      expect('[');
      while (text.charAt(at) != ']') {
        list.add(readString());
        if (text.charAt(at) == ',') at++;
      }
      at++;
      return list;
    }

    private String readString() {
      expect('"');
      StringBuilder out = new StringBuilder();
      for (; text.charAt(at) != '"'; at++) {
        char c = text.charAt(at);
        out.append(c == '\\' ? readEscape() : c);
      }
      at++;
      return out.toString();
    }

    private char readEscape() {
      char c = text.charAt(++at);
      switch (c) {
        case 'n': return '\n';
        case 't': return '\t';
        case 'r': return '\r';
        case 'b': return '\b';
        case 'f': return '\f';
        case 'u':
          at += 4;
          return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
        default: return c;
      }
    }

    private void expect(char c) {
      if (text.charAt(at++) != c) throw new IllegalArgumentException(c + " expected at " + at);
    }
  }
}
