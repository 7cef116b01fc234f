"""The page in headless Chromium, over the sample collection and documents that would like to run."""

import csv
import io
import json
import pathlib
import subprocess
import tempfile
import time
import unittest
import urllib.parse

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from served import BIN, Server

PATIENCE = 20  # seconds until something that doesn't come has failed


def start_browser():
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--disable-background-networking", "--disable-component-update", "--no-first-run"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


class Page(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.browser = start_browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        cls.server.__exit__()

    def setUp(self):
        self.size(1280, 900)
        self.look(prefers="light")
        # Emptied where no page is at work that would write what it has in mind.
        self.browser.get(self.server.address + "assets/icon.svg")
        self.script("localStorage.clear()")
        self.open("/")
        self.logged("performance")
        self.logged("browser")

    # What every test asks of what it did: nothing came from elsewhere, ran, or broke.
    def tearDown(self):
        asked = [json.loads(entry["message"])["message"] for entry in self.logged("performance")]
        for message in asked:
            if message["method"] != "Network.requestWillBeSent":
                continue
            address = message["params"]["request"]["url"]
            self.assertTrue(address.startswith((self.server.address, "data:", "blob:" + self.server.address)), address)
        self.assertIsNone(self.script("return window.wasRun ?? null"))
        errors = [entry["message"] for entry in self.logged("browser")
                  if entry["level"] == "SEVERE" and "status of 404" not in entry["message"]]
        self.assertEqual(errors, [])

    def logged(self, kind):
        return self.browser.get_log(kind)

    def size(self, width, height):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def look(self, prefers, media=""):
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "media": media, "features": [{"name": "prefers-color-scheme", "value": prefers}]})

    def script(self, text, *arguments):
        return self.browser.execute_script(text, *arguments)

    def open(self, path="/", **arguments):
        if arguments:
            path += "?" + urllib.parse.urlencode(arguments)
        self.browser.get(self.server.address.rstrip("/") + path)
        self.settle()

    # Until the page shows what its address says.
    def settle(self):
        self.wait(lambda: self.script("""return document.getElementById('results')?.ariaBusy === 'false'
            && document.getElementById('facets').ariaBusy !== 'true'"""), "an answer")

    def find(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def text(self, selector):
        return self.script("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def texts(self, selector):
        return self.script("return [...document.querySelectorAll(arguments[0])].map((e) => e.innerText)", selector)

    def total(self):
        words = self.text("#total").replace(",", "").split()
        return 0 if words[:1] == ["No"] else int(words[0]) if words else None

    def wait(self, holds, what="what was waited for"):
        end = time.time() + PATIENCE
        while time.time() < end:
            try:
                found = holds()
                if found:
                    return found
            except StaleElementReferenceException:
                pass
            time.sleep(0.03)
        self.fail(f"{what} doesn't come")

    def address(self):
        return dict(urllib.parse.parse_qsl(urllib.parse.urlparse(self.browser.current_url).query))

    # Types a query and waits for its answer.
    def search(self, query):
        before = self.browser.current_url
        box = self.find("#q")
        box.clear()
        box.send_keys(query, Keys.ENTER)
        self.wait(lambda: self.browser.current_url != before)
        self.settle()

    def key(self, *keys):
        self.find("body").send_keys(*keys) if not self.all(":focus") else \
            self.browser.switch_to.active_element.send_keys(*keys)

    # Clicks a value of a facet, or its exclusion, and waits for the hits.
    def choose(self, facet, label, link="value"):
        before = self.browser.current_url
        self.script("""const row = [...document.querySelectorAll(`[data-name="${arguments[0]}"] li`)]
            .find((li) => li.querySelector('bdi').textContent === arguments[1]);
            row.querySelector('a.' + arguments[2]).click();""", facet, label, link)
        self.wait(lambda: self.browser.current_url != before)
        self.settle()

    # The values that a filter offers with their counts. Persons come after the hits.
    def facet(self, name):
        if name == "person":
            self.wait(lambda: self.script("""return [...document.querySelectorAll('[data-name="person"] li > .count')]
                .some((count) => count.textContent)"""), "persons")
        return dict(self.script("""return [...document.querySelectorAll(`[data-name="${arguments[0]}"] li`)].map((li) =>
            [li.querySelector('bdi').textContent, Number(li.querySelector('.count').textContent.replace(',', ''))]);""", name))

    def open_document(self, identifier):
        self.wait(lambda: self.script("""return document.querySelector(`#hits > li[data-id="${CSS.escape(arguments[0])}"] a.title`)""",
                                      identifier)).click()
        self.wait(lambda: identifier in self.text("#reader .sheet"))

    def test_a_search_shows_hits_with_their_facts_and_says_how_it_was_read(self):
        self.search("fishing boats")
        self.assertGreater(self.total(), 5)
        self.assertIn("fishing", self.text("#reading"))
        self.assertEqual(self.address(), {"q": "fishing boats"})
        self.assertIn("fishing boats", self.browser.title)
        first = self.text("#hits > li")
        for words in ("CONFIDENTIAL", "1986", "86SEOUL9914"):
            self.assertIn(words, first)
        self.assertIn("boats", [word.lower() for word in self.texts("#hits mark")])
        self.assertRegex(self.text("#status") or self.script("return document.getElementById('status').textContent"),
                         r"\d+ documents found")

    def test_a_classification_is_a_word_in_the_colour_of_its_marking(self):
        self.open(q="*", sort="-date")
        colours = {}
        for level in ("class:secret", "class:confidential", "class:unclassified"):
            self.open(q=level)
            word = self.wait(lambda: self.all("#hits .level"))[0]
            colours[word.text.split("//")[0]] = word.value_of_css_property("color")
        self.assertEqual(set(colours), {"SECRET", "CONFIDENTIAL", "UNCLASSIFIED"})
        self.assertEqual(len(set(colours.values())), 3)

    def test_the_box_completes_fields_and_values_with_their_meanings(self):
        box = self.find("#q")
        box.send_keys("tag:PH")
        self.wait(lambda: "Human Rights" in self.text("#completions"))
        box.send_keys(Keys.ARROW_DOWN)
        self.assertEqual(box.get_attribute("aria-activedescendant"), "completion-0")
        box.send_keys(Keys.ENTER)
        self.assertEqual(box.get_attribute("value"), "tag:PHUM ")
        box.send_keys("countr")
        self.wait(lambda: "country:" in self.text("#completions"))
        box.send_keys(Keys.ARROW_DOWN, Keys.ENTER, "jap")
        self.wait(lambda: "country:Japan" in self.text("#completions"))
        box.send_keys(Keys.ESCAPE)
        self.assertFalse(self.find("#completions").is_displayed())
        box.send_keys("an", Keys.ENTER)
        self.wait(lambda: self.address().get("q") == "tag:PHUM country:japan")

    def test_several_values_of_three_facets_narrow_the_hits_and_the_counts_follow(self):
        self.open(q="*")
        both = self.facet("country")
        self.choose("country", "Japan")
        one = self.total()
        self.assertEqual(one, both["Japan"])
        self.assertEqual(self.facet("country")["China"], both["China"])  # more can be selected
        self.choose("country", "South Korea")
        self.wait(lambda: self.total() > one)
        self.choose("kind", "cable")
        cables = self.wait(lambda: self.total() < both["Japan"] + both["South Korea"] and self.total())
        self.choose("classification", "CONFIDENTIAL")
        self.wait(lambda: self.total() < cables)
        self.assertEqual(len(self.all("#chips .chip")), 4)
        self.assertEqual(set(self.texts("#hits .level")), {"CONFIDENTIAL"})
        shown = self.total()
        self.assertEqual(self.facet("classification")["CONFIDENTIAL"], shown)

    def test_a_value_is_excluded_and_the_unknown_can_be_chosen(self):
        self.open(q="*")
        everything, counts = self.total(), self.facet("country")
        self.choose("country", "Japan", link="exclude")
        self.wait(lambda: self.total() == everything - counts["Japan"])
        self.open(q="*", **{"classification": "unknown"})
        self.assertEqual(self.texts("#hits .level"), [])
        self.assertGreater(self.total(), 0)

    def test_documents_are_chosen_by_their_persons_who_have_other_spellings(self):
        self.open(q="*", kind="memorandum")
        self.assertIn("Mao Zedong", self.facet("person"))
        self.open(q="okapis")
        self.assertEqual(self.facet("person"), {"Deng Xiaoping": 2, "Mao Zedong": 1, "unknown": 1})
        self.choose("person", "Mao Zedong")
        self.assertEqual((self.total(), self.facet("person")["Deng Xiaoping"]), (1, 2))
        self.wait(lambda: "Mao Tse-tung" in self.text("#facets .also"), "other spellings")
        self.choose("person", "Deng Xiaoping")
        self.assertEqual(self.total(), 2)
        self.wait(lambda: "Teng Hsiao-ping" in self.text("#facets"))
        self.script("document.querySelector('#facets .also a').click()")  # the list may be made anew meanwhile
        self.wait(lambda: self.address()["q"].startswith("name:="))
        self.open(q="okapis", person="Nobody")  # others can still be chosen
        self.assertEqual((self.total(), self.facet("person")["Deng Xiaoping"]), (0, 2))
        self.open(q="okapis")
        self.facet("person")
        link = self.find('[data-name="person"] a.value')
        ActionChains(self.browser).move_to_element(link).perform()
        self.wait(lambda: "Teng Hsiao-ping" in link.get_attribute("title"))

    # Each filter: a value, two, one without, the unknown; the counts say how many that will be.
    def test_every_filter_takes_several_values_excludes_them_and_knows_the_unknown(self):
        for name in ("country", "year", "topic", "post", "classification", "kind", "collection", "language", "person", "organization"):
            with self.subTest(facet=name):
                self.open(q="*")
                everything = self.total()
                counts = self.facet(name)
                known = [label for label in counts if label != "unknown"][:2]
                self.choose(name, known[0])
                self.assertEqual(self.total(), counts[known[0]])
                if len(known) == 2:
                    self.assertEqual(self.facet(name)[known[1]], counts[known[1]])
                    self.choose(name, known[1])
                    self.assertGreaterEqual(self.total(), max(counts[known[0]], counts[known[1]]))
                    self.assertLessEqual(self.total(), counts[known[0]] + counts[known[1]])
                self.open(q="*")
                self.choose(name, known[0], link="exclude")
                self.assertEqual(self.total(), everything - counts[known[0]])
                self.open(q="*", **{name: "unknown"})
                unknown = self.total()
                self.open(q="*", **{"not-" + name: "unknown"})
                self.assertEqual(self.total(), everything - unknown)
                if "unknown" in counts:
                    self.assertEqual(unknown, counts["unknown"])

    def test_a_value_is_looked_for_within_a_facet(self):
        self.open(q="*")
        self.find('[data-name="country"] .more').click()
        self.find('[data-name="country"] .within').send_keys("hung")
        self.wait(lambda: list(self.facet("country")) == ["Hungary"])

    def test_years_are_taken_by_a_click_a_drag_and_two_fields(self):
        self.open(q="*")
        bar = self.find('#timeline [data-year="2008"]')
        ActionChains(self.browser).move_to_element(bar).click().perform()
        self.wait(lambda: self.address().get("years") == "2008..2008")
        self.settle()
        self.assertIn("2008", self.text("#chips"))
        self.assertTrue(all("2008" in when for when in self.texts("#hits time")))
        self.wait(lambda: len(self.all("#timeline .bar")) > 5)  # the others are still there
        begin = self.find('#timeline [data-year="1996"]')
        end = self.find('#timeline [data-year="2001"]')
        ActionChains(self.browser).click_and_hold(begin).move_to_element(end).release().perform()
        self.wait(lambda: self.address().get("years") == "1996..2001")
        self.settle()
        self.assertIn("1996–2001", self.text("#chips"))
        self.find("#timeline [name=from]").clear()
        self.find("#timeline [name=from]").send_keys("1974", Keys.ENTER)
        self.wait(lambda: self.address().get("years") == "1974..2001")
        self.settle()
        self.find("#timeline .undated").click()
        self.wait(lambda: set(self.texts("#hits time")) == {"undated"})

    def test_back_and_forward_go_through_searches_filters_and_documents(self):
        self.search("fishing boats")
        found = self.total()
        self.choose("country", "Japan")
        self.wait(lambda: self.total() < found)
        identifier = self.find("#hits > li").get_attribute("data-id")
        self.open_document(identifier)
        self.browser.back()
        self.wait(lambda: not self.find("#reader").is_displayed())
        self.browser.back()
        self.wait(lambda: self.total() == found and not self.text("#chips"))
        self.assertEqual(self.find("#q").get_attribute("value"), "fishing boats")
        self.browser.forward()
        self.browser.forward()
        self.wait(lambda: self.find("#reader").is_displayed() and identifier in self.text("#reader .sheet"))
        self.browser.refresh()
        self.wait(lambda: identifier in self.text("#reader .sheet") and "Japan" in self.text("#chips"))

    def test_a_document_has_its_fields_paragraphs_and_matches_that_are_stepped_through(self):
        self.search("fishing boats")
        self.open_document("07SEOUL1188")
        sheet = self.text("#reader .sheet")
        for words in ("From", "TAGS", "AMEMBASSY SEOUL", "2007"):
            self.assertIn(words, sheet)
        self.assertGreater(len(self.all("#reader .text p")), 3)
        self.assertTrue(self.texts("#reader .text .where"))
        matches = self.all("#reader .text mark")
        self.assertGreater(len(matches), 1)
        self.key("n")
        self.assertEqual(self.text("#match-count"), f"1 of {len(matches)}")
        self.key("n")
        self.assertEqual(self.text("#match-count"), f"2 of {len(matches)}")
        self.assertTrue(self.script("""const box = document.querySelector('mark.current').getBoundingClientRect();
            return box.top > 0 && box.bottom < innerHeight;"""))
        self.key("p", "p")
        self.assertEqual(self.text("#match-count"), f"{len(matches)} of {len(matches)}")
        self.key(Keys.ESCAPE)
        self.wait(lambda: not self.find("#reader").is_displayed())

    def test_speakers_are_named_and_lead_to_what_they_say(self):
        self.open(q="said:hsieh fish")
        self.wait(lambda: "[Hsieh Tsung-hsün]" in self.text("#hits"))
        self.open(q="", doc="memoranda/memcon-1974-03-20-tokyo-shelf")
        self.wait(lambda: "Speakers" in self.texts("#reader dt"))
        link = self.script("return [...document.querySelectorAll('#reader dd a')].find((a) => a.innerText === 'Hsieh Tsung-hsün')")
        link.click()
        self.wait(lambda: self.address()["q"] == 'said:"Hsieh Tsung-hsün"')
        self.wait(lambda: self.total() == 2)  # and a telegram of what Xie Zongxun told

    def test_references_are_links_and_missing_ones_are_marked(self):
        self.open(q="scenesetter", doc="08BEIJING2877")
        self.wait(lambda: len(self.all("#cites li")) == 5)
        self.wait(lambda: self.all("#like li"))
        self.find("#cites a").click()
        self.wait(lambda: self.address()["doc"] != "08BEIJING2877")
        self.wait(lambda: "SCENESETTER" in self.text("#cited-by"))
        self.open(q="", doc="08NEWDELHI2011")
        self.wait(lambda: "08USUNNEWYORK512 cited once, not in this collection" in self.text("#cites"))

    def test_how_often_a_missing_document_is_cited_is_said_and_leads_to_what_cites_it(self):
        self.open(q="", doc="citing-1")
        self.wait(lambda: "81CANBERRA77 cited 2 times, not in this collection" in self.text("#cites .missing"))
        self.assertIn("A twin of numbats", self.text("#cites"))
        self.find("#cites .missing a").click()
        self.wait(lambda: self.address()["q"] == 'cites:"81CANBERRA77"')
        self.wait(lambda: self.total() == 2)

    def test_other_sections_and_copies_of_a_document_are_shown(self):
        self.open(q="numbats", doc="twin-1")
        self.wait(lambda: "A TWIN OF NUMBATS" in self.text("#copies"))
        self.assertEqual(len(self.all("#copies li")), 1)
        self.find("#copies a").click()
        self.wait(lambda: self.address()["doc"] == "twin-2")

    def test_a_copy_is_compared_with_the_document_word_by_word(self):
        self.open(q="", doc="crane-memo-2006")
        self.wait(lambda: "Crane Deliveries" in self.text("#copies"))
        self.assertEqual(self.all("#copies .difference p"), [])
        self.find("#copies .compare").click()
        self.wait(lambda: "28 words opened" in self.text("#copies .difference"))
        self.assertEqual(self.find("#copies .compare").get_attribute("aria-expanded"), "true")
        self.assertEqual(self.texts("#copies .difference .facts del"), ["crane-memo-1991"])
        self.assertIn("Commissioner Mensah-Quist", self.texts("#copies .difference p:not(.facts) ins"))
        self.assertIn("XXXXXXXXXXXX XXXXXXX", self.texts("#copies .difference p:not(.facts) del"))
        self.assertIn("Mr. Applewhite met", self.text("#copies .difference p:not(.facts)"))
        self.find("#copies .compare").click()
        self.wait(lambda: not self.find("#copies .difference").is_displayed())

    def test_a_thread_is_shown_in_order_of_time_where_it_goes_further_than_the_citations(self):
        self.open(q="", doc="08BEIJING2877")
        self.wait(lambda: self.all("#thread li"))
        self.assertIn("SCENESETTER", self.text("#thread [aria-current]"))
        days = self.script("return [...document.querySelectorAll('#thread .facts')].map((e) => e.innerText.match(/[0-9]{4}/)[0])")
        self.assertEqual(days, sorted(days))
        self.assertGreater(len(days), len(self.all("#cites li")) + len(self.all("#cited-by li")))
        self.open(q="", doc="citing-1")
        self.wait(lambda: self.all("#like li"))
        self.assertEqual(self.all("#thread"), [])

    def test_the_spellings_of_a_documents_persons_are_unfolded(self):
        self.open(q="okapis", doc="names-2")
        self.wait(lambda: self.find("#spellings summary")).click()
        self.wait(lambda: "Mao Zedong also Mao Tse-tung" in self.text("#spellings")
                  and "Deng Xiaoping also Teng Hsiao-ping" in self.text("#spellings"))

    # As the protocol has them of documents with pages.
    def test_pages_are_said_where_the_answer_has_them(self):
        self.script("""const real = window.fetch;
            window.fetch = async (address, how) => {
                const answer = await (await real(address, how)).json();
                for (const hit of answer.hits ?? []) hit.snippet_page = 4;
                if (answer.document) {
                    answer.document.text = 'One okapi.\\n\\nTwo okapis.\\n\\nThree okapis.';
                    answer.document.text_matches = [];
                    answer.document.paragraphs = [{begin: 0, number: 1, portion: 'C', page: 4}, {begin: 12, number: 2, portion: null, page: 4},
                        {begin: 25, number: null, portion: null, page: 5}];
                }
                return new Response(JSON.stringify(answer));
            };""")
        self.search("okapis")
        self.assertIn("p. 4", self.text("#hits .where"))
        self.open_document("names-2")
        self.assertEqual(self.texts("#reader .page"), ["p. 4", "p. 5"])
        self.assertEqual([words.strip() for words in self.texts("#reader .text .where")], ["1. (C)", "2."])

    def test_a_citation_is_shown_in_three_styles(self):
        self.open(doc="08BEIJING2877")
        self.wait(lambda: self.all("#citation"))
        self.find("#citation summary").click()
        area = self.find("#citation-text")
        self.assertIn("telegram 08BEIJING2877", area.get_attribute("value"))
        for style, beginning in (("bibtex", "@misc{08BEIJING2877"), ("ris", "TY  - ")):
            self.find(f'#citation [data-style="{style}"]').click()
            self.wait(lambda: area.get_attribute("value").startswith(beginning))
        self.find("#copy-citation").click()
        self.wait(lambda: self.script("return document.getElementById('status').textContent") == "Copied.")

    def test_hits_are_exported_as_they_are_searched(self):
        self.open(q="boats", country="Japan")
        self.find("#bar .menu summary").click()
        links = {link.text: link.get_attribute("href") for link in self.all("#bar .menu a")}
        self.assertEqual(list(links), ["CSV", "JSON Lines", "RIS", "BibTeX"])
        rows = self.script("""const done = fetch(arguments[0]).then((answer) => answer.text()); return done;""", links["CSV"])
        self.assertEqual(len(list(csv.reader(io.StringIO(rows)))) - 1, self.total())

    def test_documents_like_one_are_exported_too(self):
        self.open(like="07SEOUL1188")
        self.find("#bar .menu summary").click()
        rows = self.script("return fetch(arguments[0]).then((answer) => answer.text())", self.find("#bar .menu a").get_attribute("href"))
        self.assertEqual(len(list(csv.reader(io.StringIO(rows)))) - 1, self.total())

    def test_a_reading_list_is_kept_and_saved_as_csv(self):
        self.search("zaphod formula")
        identifier = self.find("#hits > li").get_attribute("data-id")
        self.script("""const choice = document.querySelector('#hits .mark'); choice.value = 'relevant';
            choice.dispatchEvent(new Event('change'));""")
        self.open_document(identifier)
        self.assertEqual(self.find("#reader .mark").get_attribute("value"), "relevant")
        self.find("#reader .note summary").click()
        note = self.find("#reader .note textarea")
        note.send_keys("read; the \"annex\"")
        self.script("arguments[0].dispatchEvent(new Event('change'))", note)
        self.browser.refresh()
        self.wait(lambda: self.text("#list-count") == "1")
        self.find("#open-list").click()
        self.wait(lambda: "annex" in self.text("#list"))
        self.script("URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return '#'; }")
        self.find("#list-csv").click()
        saved = self.wait(lambda: self.script("return window.saved"))
        heading, row = csv.reader(io.StringIO(saved))
        self.assertEqual(heading[:3], ["id", "mark", "note"])
        self.assertEqual(row[:3], ["'" + identifier, "Relevant", "read; the \"annex\""])  # no formula
        self.find("#list header button").click()

    # What the page would save: the text of the file that a click makes.
    def saved_by(self, selector):
        self.script("""window.saved = undefined;
            URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return '#'; }""")
        self.find(selector).click()
        return self.wait(lambda: self.script("return window.saved"))

    def mark(self, identifier, mark):
        self.script("""const choice = document.querySelector(`#hits [data-id="${CSS.escape(arguments[0])}"] .mark`);
            choice.value = arguments[1]; choice.dispatchEvent(new Event('change'));""", identifier, mark)

    def test_marks_are_saved_as_judgments_that_dragoman_eval_reads(self):
        self.search("okapis")
        self.mark("names-2", "relevant")
        self.mark("names-3", "not")
        self.mark("names-4", "read")  # no judgment
        self.open(q="zaphod", years="2001..2001")
        self.mark("=HYPERLINK(\"http://example.org\")", "relevant")
        self.find("#open-list").click()
        judgments = self.saved_by("#list-judgments")
        topics = self.saved_by("#list-topics")
        self.assertEqual(topics, "1\tdate:2001..2001 zaphod\n2\tokapis\n")
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / "qrels").write_text(judgments)
            (folder / "topics").write_text(topics)
            run = subprocess.run([BIN / "dragoman-search", "--index", self.server.index, "--batch", folder / "topics"],
                                 check=True, capture_output=True, text=True).stdout
            (folder / "run").write_text(run)
            measures = subprocess.run([BIN / "dragoman-eval", "-q", "-m", "num_rel", "-m", "num_rel_ret", folder / "qrels",
                                       folder / "run"], check=True, capture_output=True, text=True).stdout
        rows = [line.split() for line in measures.splitlines()]
        self.assertIn(["num_rel", "2", "1"], rows)
        self.assertIn(["num_rel_ret", "2", "1"], rows)
        self.assertIn(["num_rel_ret", "all", "2"], rows)
        self.find("#list header button").click()

    def test_a_saved_search_shows_what_is_new_and_is_forgotten(self):
        self.server.add({"id": "quokka-1", "title": "A quokka", "date": "1990-01-01", "text": "One quokka."})
        self.search("quokka")
        self.find("#save-search").click()
        self.wait(lambda: self.text("#save-search") == "Saved")
        self.open("/")
        self.wait(lambda: "quokka" in self.text("#saved") and "1 document," in self.text("#saved"))
        self.assertEqual(self.texts("#saved .new"), [])
        self.server.add({"id": "quokka-1", "title": "A quokka", "date": "1990-01-01", "text": "One quokka."},
                        {"id": "quokka-2", "title": "Two", "date": "1991-01-01", "text": "Another quokka."},
                        {"id": "quokka-3", "title": "Three", "date": "1991-01-01", "text": "Quokka and okra."})
        self.open("/")
        self.wait(lambda: self.texts("#saved .new") == ["2 new"])
        self.find("#saved li a").click()
        self.wait(lambda: self.total() == 3)
        self.wait(lambda: len(self.all("#hits .new")) == 2)
        self.assertEqual(self.all('#hits [data-id="quokka-1"] .new'), [])
        self.open("/")
        self.wait(lambda: "3 documents" in self.text("#saved"))
        self.assertEqual(self.texts("#saved .new"), [])  # seen
        self.find("#saved .forget").click()
        self.wait(lambda: self.text("#saved") == "")
        self.browser.refresh()
        self.settle()
        self.assertEqual(self.text("#saved"), "")

    def test_saved_searches_and_marks_go_into_a_file_and_come_back(self):
        self.search("okapis")
        self.mark("names-2", "relevant")
        self.find("#save-search").click()
        self.wait(lambda: self.text("#save-search") == "Saved")
        self.open("/")
        saved = self.saved_by("#saved .save-file")
        kept = json.loads(saved)
        self.assertEqual((kept["dragoman"], len(kept["searches"]), list(kept["review"])), (1, 1, ["names-2"]))
        kept["searches"].append({"address": "https://example.org/?q=elsewhere", "words": "<img src=x onerror='wasRun = 1'>"})
        kept["searches"].append({"address": 7})
        kept["review"]["__proto__"] = {"mark": "relevant", "title": "<b>x</b>"}
        kept["review"]["odd"] = {"mark": "constructor"}
        self.script("localStorage.clear()")
        self.open("/")
        self.assertEqual(self.text("#saved") + self.text("#list-count"), "")
        with tempfile.NamedTemporaryFile(mode="w", suffix=".json") as file:
            json.dump(kept, file)
            file.flush()
            self.find("#open-list").click()
            self.find("#list .read-file").send_keys(file.name)
            self.wait(lambda: "Talks in the study" in self.text("#list"))
        self.find("#list header button").click()
        self.assertEqual(self.text("#list-count"), "2")
        self.wait(lambda: len(self.all("#saved li")) == 2)
        self.assertEqual(self.all("#saved img"), [])
        for address in self.script("return [...document.querySelectorAll('#saved li a')].map((a) => a.href)"):
            self.assertTrue(address.startswith(self.server.address), address)

    def test_keys_move_open_mark_and_are_listed(self):
        self.search("fishing boats")
        self.script("document.activeElement.blur()")
        self.key("j")
        self.key("j")
        second = self.all("#hits > li")[1].get_attribute("data-id")
        self.assertEqual(self.script("return document.activeElement.closest('li').dataset.id"), second)
        self.key("r")
        self.assertEqual(self.text("#list-count"), "1")
        self.key("o")
        self.wait(lambda: self.address().get("doc") == second)
        self.wait(lambda: self.script("return document.activeElement.id") == "document-title")
        self.key(Keys.ESCAPE)
        self.wait(lambda: "doc" not in self.address())
        self.assertEqual(self.script("return document.activeElement.closest('li').dataset.id"), second)
        self.key("k")
        self.assertEqual(self.script("return document.activeElement.closest('li').dataset.id"),
                         self.all("#hits > li")[0].get_attribute("data-id"))
        self.key("?")
        self.wait(lambda: "to the next hit" in self.text("#keys"))
        self.key(Keys.ESCAPE)
        self.key("/")
        self.assertEqual(self.script("return document.activeElement.id"), "q")
        self.find("#q").send_keys("jk?")
        self.assertTrue(self.find("#q").get_attribute("value").endswith("jk?"))

    def test_names_say_which_spelling_matched(self):
        self.open(q='name:"Mao Zedong" -okapis')
        self.assertEqual(self.total(), 1)
        self.assertIn("matched as Mao Tse-tung", self.text("#hits"))
        self.open_document("names-1")
        self.assertEqual(" ".join(self.texts("#reader .text mark")), "Mao Tse-tung")

    def test_a_suggestion_is_a_link_that_searches(self):
        self.search("crocker")
        self.wait(lambda: "Did you mean" in self.text("#reading"))
        self.find(".suggestion a").click()
        self.wait(lambda: self.address()["q"] == "croaker" and self.total() > 0)

    def test_nothing_overflows_at_360_and_at_1920_pixels(self):
        for width in (360, 768, 1100, 1280, 1920):
            self.size(width, 900)
            for arguments in ({"q": "fishing boats", "country": "Japan", "not-kind": "cable"}, {"q": "zaphod"},
                              {"q": "trawlers", "doc": "07SEOUL1188"}, {"q": "zaphod", "doc": "hostile-long"}, {}):
                self.open(**arguments)
                if "doc" in arguments:
                    self.wait(lambda: self.text("#document-title"))
                with self.subTest(width=width, arguments=arguments):
                    self.assertLessEqual(self.script("return document.documentElement.scrollWidth"), width)
                    self.assertLessEqual(self.script("""const reader = document.getElementById('reader');
                        return reader.scrollWidth - reader.clientWidth;"""), 0)
                    # Words stand on one line in what is clicked, and no column is as narrow as a letter.
                    self.assertEqual(self.script("""return [...document.querySelectorAll('button, summary, .stepper span, .facts, td')]
                        .filter((e) => e.checkVisibility() && e.textContent.length > 3).map((e) => [e.textContent, e.getBoundingClientRect()])
                        .filter(([, box]) => box.height > 5 * box.width).map(([words]) => words.slice(0, 30));"""), [])

    def test_the_reading_list_is_legible_at_360_pixels(self):
        self.open(q="fishing boats")
        for item in self.all("#hits > li")[:3]:
            self.mark(item.get_attribute("data-id"), "relevant")
        self.size(360, 780)
        self.find("#open-list").click()
        boxes = self.script("""return [...document.querySelectorAll('#list td a')].map((a) => {
            const {width, height} = a.parentElement.getBoundingClientRect(); return [width, height]; })""")
        self.assertEqual(len(boxes), 3)
        for width, height in boxes:
            self.assertGreater(width, 200)
            self.assertLess(height, 120)
        self.assertLessEqual(self.script("const list = document.getElementById('list'); return list.scrollWidth - list.clientWidth"), 0)
        self.find("#list header button").click()

    def test_the_document_is_beside_the_list_where_there_is_room_and_over_it_where_not(self):
        boxes = """return ['results', 'reader'].map((id) => {
            const {left, right, width} = document.getElementById(id).getBoundingClientRect(); return {left, right, width}; })"""
        self.open(q="trawlers", doc="07SEOUL1188")
        results, reader = self.script(boxes)
        self.assertGreaterEqual(reader["left"], results["right"])
        self.size(360, 800)
        self.assertEqual(self.script(boxes)[1]["width"], 360)
        self.assertFalse(self.script("return document.getElementById('facet-fold').open"))

    # The states of the page that are looked at for how they are read and seen.
    def states(self):
        self.open("/")
        yield "start"
        self.open(q="fishing boats", country="Japan", **{"not-kind": "letter"}, years="1900..2020")
        yield "hits"
        self.open(q="*")
        self.find('[data-name="country"] .more').click()
        yield "all values of a filter"
        self.find("#bar .menu summary").click()
        yield "export"
        self.open(q="class:secret", years="1900..2020", doc="07SEOUL1188")
        self.wait(lambda: self.text("#document-title") and self.all("#like li"))
        self.find("#citation summary").click()
        self.find("#reader .note summary").click()
        yield "document"
        self.open(q="class:confidential", doc="nosuchdocument")
        self.wait(lambda: self.text("#document-title"))
        yield "no document"
        self.open(q="crocker qqqq zzzz")
        yield "no hits"
        self.open(q="okapis")
        self.mark("names-2", "relevant")
        self.find("#save-search").click()
        self.wait(lambda: self.text("#save-search") == "Saved")
        self.find("#open-list").click()
        yield "reading list"
        self.find("#list header button").click()
        self.find("#open-keys").click()
        yield "keys"
        self.find("#keys header button").click()
        self.open("/")
        self.wait(lambda: self.text("#saved"))
        yield "saved searches"
        box = self.find("#q")
        box.send_keys("tag:P")
        self.wait(lambda: self.all("#completions li"))
        box.send_keys(Keys.ARROW_DOWN)
        yield "completions"

    # Texts by WCAG 2.1 AA, 4.5 and 3 for large ones; borders of what is worked, and the focus, 3.
    def test_text_fields_and_focus_stand_out_in_light_and_dark(self):
        low = """const channels = (colour) => { const c = colour.match(/[\\d.]+/g).map(Number); return c.length < 4 ? [...c, 1] : c; };
            const light = ([r, g, b]) => { const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.03928 ? c / 12.92
                : ((c + 0.055) / 1.055) ** 2.4); return 0.2126 * x + 0.7152 * y + 0.0722 * z; };
            const over = ([r, g, b, a], under) => [r, g, b].map((c, i) => c * a + under[i] * (1 - a));
            const behind = (e) => { const layers = []; for (; e; e = e.parentElement) { const c = channels(getComputedStyle(e).backgroundColor);
                if (c[3] > 0) layers.push(c); if (c[3] === 1) break; }
                return layers.reverse().reduce((under, c) => over(c, under), [255, 255, 255]); };
            const ratio = (colour, e) => { const under = behind(e); const [a, b] = [light(over(channels(colour), under)), light(under)];
                return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05); };
            const isSeen = (e) => e.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
            const found = (e, what, value) => `${what} ${value.toFixed(2)} ${e.tagName}.${e.className} ${e.textContent.slice(0, 30)}`;
            const out = [];
            for (const e of [...document.querySelectorAll('body *')].filter(isSeen)) {
                const style = getComputedStyle(e);
                const opacity = Number(style.opacity);
                const hasText = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()) || e.value;
                const size = parseFloat(style.fontSize);
                const needed = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
                if (hasText && !e.classList.contains('unseen') && (ratio(style.color, e) < needed || opacity < 1))
                    out.push(found(e, 'text', ratio(style.color, e)));
                if (e.matches('input, textarea')) {
                    if (ratio(style.borderTopColor, e.parentElement) < 3) out.push(found(e, 'border', ratio(style.borderTopColor, e.parentElement)));
                    const words = getComputedStyle(e, '::placeholder').color;
                    if (e.placeholder && ratio(words, e) < 4.5) out.push(found(e, 'placeholder', ratio(words, e)));
                }
                if (e.matches('.tick') && ratio(style.borderTopColor, e.parentElement) < 3) out.push(found(e, 'tick', ratio(style.borderTopColor, e)));
            }
            return out;"""
        papers = set()
        for prefers in ("light", "dark"):
            self.look(prefers)
            self.script("localStorage.clear()")
            for state in self.states():
                with self.subTest(prefers=prefers, state=state):
                    self.assertEqual(self.script(low), [])
            papers.add(self.script("return getComputedStyle(document.body).backgroundColor"))
        self.assertEqual(len(papers), 2)

    # What a screen reader is told, by Chromium's accessibility tree.
    def tree(self):
        nodes = self.browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        told = []
        for node in nodes:
            if node.get("ignored"):
                continue
            properties = {one["name"]: one["value"].get("value") for one in node.get("properties", [])}
            told.append({"role": node["role"]["value"], "name": node.get("name", {}).get("value", "").strip(), **properties})
        return told

    def test_a_screen_reader_is_told_names_headings_landmarks_and_news(self):
        worked = {"button", "link", "textbox", "searchbox", "combobox", "checkbox", "spinbutton", "DisclosureTriangle", "listbox",
                  "option", "dialog", "heading", "img", "region", "navigation", "complementary", "form", "search", "table", "status"}
        unnamed = {"status", "search", "table"}
        for state in self.states():
            with self.subTest(state=state):
                tree = self.tree()
                self.assertEqual([node for node in tree if node["role"] in worked - unnamed and not node["name"]], [])
                # What takes the focus is something: no bare <div>.
                bare = {"generic", "none", "StaticText", "paragraph", "listitem", "list", "LayoutTable"}
                self.assertEqual([node for node in tree if node.get("focusable") and node["role"] in bare], [])
                levels = [node["level"] for node in tree if node["role"] == "heading"]
                is_modal = state in ("reading list", "keys")
                if not is_modal:
                    self.assertEqual((levels[0], levels.count(1)), (1, 1))
                    self.assertEqual([pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1], [])
                    roles = [node["role"] for node in tree]
                    for role in ("banner", "main", "search", "status"):
                        self.assertEqual(roles.count(role), 1, role)
                    names = [(node["role"], node["name"]) for node in tree
                             if node["role"] in ("region", "navigation", "complementary", "form")]
                    self.assertEqual(len(names), len(set(names)))
                    live = [node for node in tree if node["role"] == "status"]
                    self.assertEqual(live[0].get("live"), "polite")
                identifiers = self.script("return [...document.querySelectorAll('[id]')].map((e) => e.id)")
                self.assertEqual(len(identifiers), len(set(identifiers)))
                self.assertEqual(self.script("""return [...document.querySelectorAll('[aria-controls], [aria-labelledby], [aria-activedescendant]')]
                    .filter((e) => e.tagName !== 'DIALOG' || e.open).flatMap((e) => ['aria-controls', 'aria-labelledby', 'aria-activedescendant'].map((a) => e.getAttribute(a)))
                    .filter((id) => id && !document.getElementById(id))"""), [])

    def test_a_failure_and_a_count_are_told(self):
        self.open(q="okapis")
        self.assertEqual(self.script("return document.getElementById('status').textContent"), "3 documents found")
        self.open(like="<b>nothing</b>", q="x")
        self.assertIn("alert", [node["role"] for node in self.tree()])
        self.find("#chips .chip").click()  # what was asked for can be taken back
        self.wait(lambda: "like" not in self.address() and not self.all(".failure"))
        self.logged("browser")

    def test_the_focus_is_seen_wherever_the_tab_key_goes_and_comes_back_from_dialogs(self):
        ring = """const e = document.activeElement; const s = getComputedStyle(e); const box = e.getBoundingClientRect();
            return [s.outlineStyle, parseFloat(s.outlineWidth), box.width > 0 && box.height > 0, e.tagName + '#' + e.id + '.' + e.className];"""
        for arguments in ({"q": "fishing boats", "country": "Japan"}, {"q": "fishing boats", "country": "Japan", "doc": "07SEOUL1188"}):
            self.open(**arguments)
            if "doc" in arguments:
                self.wait(lambda: self.text("#document-title") and self.all("#like li"))
            seen = []
            for _ in range(200):
                self.browser.switch_to.active_element.send_keys(Keys.TAB)
                style, width, shown, what = self.script(ring)
                if what.startswith("BODY"):
                    break
                with self.subTest(what=what):
                    self.assertNotEqual(style, "none")
                    self.assertGreaterEqual(width, 2)
                    self.assertTrue(shown)
                seen.append(what)
            self.assertGreater(len(seen), 12)
        self.open(q="okapis")
        opener = self.find("#open-keys")
        opener.send_keys(Keys.ENTER)
        self.wait(lambda: self.find("#keys").is_displayed())
        self.key(Keys.ESCAPE)
        self.assertEqual(self.script("return document.activeElement.id"), "open-keys")

    def test_documents_that_would_run_are_text(self):
        self.search("zaphod")
        self.assertEqual(self.total(), 5)
        self.assertIn("<script>", self.text("#hits"))
        self.assertEqual(self.all("#hits script, #hits img, #hits iframe"), [])
        self.assertLess(len(self.text("#hits")), 20_000)  # the long title is cut
        for item in self.texts("#hits > li"):
            self.assertNotRegex(item, "[\u202a-\u202e\u2066-\u2069\u200f\u0007]")
        for identifier in [item.get_attribute("data-id") for item in self.all("#hits > li")]:
            self.open(q="zaphod", doc=identifier)
            self.wait(lambda: "Zaphod" in self.text("#reader .sheet"), identifier)
            self.assertEqual(self.all("#reader script, #reader img, #reader iframe"), [])
            for link in self.script("return [...document.querySelectorAll('a')].map((a) => a.protocol)"):
                self.assertEqual(link, "http:")
            self.assertIsNone(self.script("return window.wasRun ?? null"))
        self.assertNotEqual(self.browser.title, "run")

    def test_a_title_of_ten_megabytes_is_cut(self):
        self.server.add({"id": "huge", "title": "Beeblebrox " + "W" * 10_000_000, "date": "2001-01-06", "text": "Beeblebrox."})
        self.open(q="beeblebrox")
        self.assertEqual(self.total(), 1)
        self.assertLess(len(self.text("#hits")), 1000)
        self.open_document("huge")
        self.assertLess(len(self.text("#reader")), 10_000)
        self.assertLessEqual(self.script("return document.documentElement.scrollWidth"), 1280)

    # The policy that the page comes with holds where a text would become markup after all.
    def test_no_other_host_and_no_inline_script_is_allowed(self):
        self.open(q="okapis")
        refused = self.script("""const refused = [];
            document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
            const add = (name, changes) => document.body.append(Object.assign(document.createElement(name), changes));
            add('img', {src: 'http://example.org/a.png'});
            add('link', {rel: 'stylesheet', href: 'http://example.org/a.css'});
            try { add('script', {text: 'window.wasRun = true'}); } catch { refused.push('script'); }
            try { document.body.innerHTML = '<b>x</b>'; } catch { refused.push('markup'); }
            return fetch('http://example.org/').catch(() => new Promise((done) => setTimeout(() => done(refused), 300)));""")
        for directive in ("img-src", "style-src-elem", "connect-src", "markup", "script"):
            self.assertIn(directive, refused)
        self.logged("browser")
        self.logged("performance")

    def test_hostile_addresses_are_text_too(self):
        for arguments in ({"q": "<img src=x onerror=window.wasRun=true>"}, {"q": "a", "country": "\"><script>window.wasRun=true</script>"},
                          {"doc": "javascript:window.wasRun=true", "q": "x"}, {"page": "-1", "years": "x", "sort": "__proto__"},
                          {"q": "a OR b)", "country": "Japan"}, {"like": "<b>nothing</b>", "q": "x"}):
            path = "/?" + urllib.parse.urlencode(arguments)
            self.browser.get(self.server.address.rstrip("/") + path)
            self.wait(lambda: self.text("#total") or self.text(".failure"))
            self.assertEqual(self.all("#main img, #main script"), [])
        self.logged("browser")

    def test_a_search_that_takes_long_says_so_and_is_aborted_by_the_next(self):
        self.script("""const real = window.fetch;
            window.aborted = 0;
            window.fetch = (address, how) => new Promise((resolve, reject) => {
                how?.signal?.addEventListener('abort', () => { window.aborted += 1; reject(new DOMException('', 'AbortError')); });
                const slow = String(how?.body).includes('slowly');
                setTimeout(() => real(address, how).then(resolve, reject), slow ? 5000 : 0);
            });""")
        box = self.find("#q")
        box.send_keys("slowly", Keys.ENTER)
        self.wait(lambda: self.script("return document.getElementById('status').textContent") == "searching …")
        box.clear()
        box.send_keys("asylum", Keys.ENTER)
        self.wait(lambda: self.script("return document.body.className") == "" and "asylum" in self.text("#reading"))
        self.assertGreater(self.script("return window.aborted"), 0)

    def test_paper_has_the_document_alone(self):
        self.open(q="trawlers", doc="07SEOUL1188")
        self.wait(lambda: self.text("#document-title"))
        self.look("light", media="print")
        shown = self.script("return ['.top', '#facets', '#results', '#reader'].map((s) => document.querySelector(s).checkVisibility())")
        self.assertEqual(shown, [False, False, False, True])


if __name__ == "__main__":
    unittest.main()
