import { EXAMPLES } from "../../src/functions/catalogue/examples";
import { EXPECTED_MEASURES, SINGLE_MEASURES, SPREAD_MEASURES } from "../../src/model/decision/measures";
import { FIELD_NAMES, SCENARIO_FIELDS } from "../../src/model/assumptions/scenario";
import { functionPagePath } from "../../src/site/functionPage";
import { html } from "../../src/site/markup";
import { matching } from "../../src/site/search/matching";
import { cellFunctionMetadata } from "../functions/cellFunctions";
import { builtPages } from "./siteTexts";

const escaped = (text: string) => html`${text}`.markup;
const pages = builtPages();
const all = Object.entries(pages);

describe("the site's pages", () => {
  it("has one for every function, with each argument and example, and leads to it from help", () => {
    for (const { name, description, parameters } of cellFunctionMetadata()) {
      const page = pages[functionPagePath(name)]!;
      expect(page).toContain(escaped(description));
      for (const each of parameters) expect(page).toContain(escaped(each.description));
      for (const [index, { formula, says }] of EXAMPLES[name]!.entries()) {
        expect(page).toContain(`href="../workbench.html#example=${name}.${index + 1}"`);
        expect(page).toContain(`<code>${escaped(formula)}</code>`);
        expect(page).toContain(escaped(says));
      }
      expect(page).toMatch(/<h2>Errors<\/h2>[^]*<li>[^]*rel="(next|prev)"/);
      expect(pages["help.html"]).toContain(`href="functions/${name}.html"`);
    }
  });

  it("has every input and every measure, with an anchor, and finds them", () => {
    for (const name of FIELD_NAMES) {
      expect(pages["assumptions.html"]).toContain(`<tr id="${name}">`);
      expect(pages["assumptions.html"]).toContain(escaped(SCENARIO_FIELDS[name].label));
      expect(pages["search.html"]).toContain(`href="assumptions.html#${name}"`);
    }
    for (const name of [...EXPECTED_MEASURES, ...SPREAD_MEASURES, ...SINGLE_MEASURES])
      expect(pages["measures.html"]).toContain(`<code>${name}</code>`);
  });

  it("names the product, the workbench, the licence and the version on every page, each with a summary", () => {
    for (const [path, text] of all) {
      const root = path === "404.html" ? "/it/" : path.includes("/") ? "../" : "";
      for (const link of ["index.html", "workbench.html", "search.html", "license.txt", "third-party.txt"])
        expect([path, text.includes(`href="${root}${link}"`)]).toEqual([path, true]);
      expect(text).toContain("Version 1.2.3.");
      expect(text).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect(text).toContain('property="og:image" content="https://example.org/it/images/preview.png"');
      expect([path, text.match(/<h1>/g)]).toEqual([path, ["<h1>"]]);
    }
    const summaries = all.map(([, text]) => /name="description" content="([^"]*)"/.exec(text)![1]);
    expect(new Set(summaries).size).toBe(all.length);
  });

  it("shows numbers as readers write them, with all digits behind them", () => {
    expect(pages["functions/BREAKFIX_QUANTILE.html"]).toContain('<span title="11840.72917">11,840.73</span>');
    expect(pages["functions/SUPPORT_COMPARE.html"]).toContain('<td class="number">12,000,000</td>');
    expect(pages["functions/INCIDENTS_FIT_MONTHS.html"]).toContain('<span title="46388">2027-01-01</span>');
  });

  it("gives every region of a page a name of its own, and every table heads", () => {
    for (const [path, text] of all) {
      const regions = [...text.matchAll(/role="region" aria-label="([^"]*)"/g)].map(([, name]) => name!);
      expect([path, regions.filter((name, index) => regions.indexOf(name) !== index)]).toEqual([path, []]);
      // Rows of numbers alone, which spill without a head, are named by their caption.
      for (const [table] of text.matchAll(/<table>[^]*?<\/table>/g))
        if (/<td>[^<]/.test(table)) expect(table).toMatch(/<th scope="/);
    }
  });

  it("links to the source code, and to whom to ask, when the build was told", () => {
    const told = builtPages({ contact: "it@example.org", source: "https://example.org/code" });
    expect(told["index.html"]).toContain('<a href="https://example.org/code">Source code</a>');
    expect(pages["index.html"]).not.toContain("Source code");
    for (const path of ["support.html", "privacy.html"]) {
      expect(told[path]).toContain('href="mailto:it@example.org"');
      expect(pages[path]).toContain("the person who set this add-in up");
    }
  });

  it("holds no inline code or style and loads nothing from elsewhere; only the search has a script", () => {
    for (const [path, text] of all) {
      expect([path, /<script>|\sstyle=|<style|\son[a-z]+=|<iframe|<form/i.exec(text)]).toEqual([path, null]);
      expect([path, /<(link|script|img)\b[^>]*(href|src)="(\w+:)?\/\//.exec(text)]).toEqual([path, null]);
      expect([path, text.includes("<script")]).toEqual([path, path === "search.html"]);
      expect([path, text.includes("script-src")]).toEqual([path, path === "search.html"]);
      expect(text).toContain("default-src &#39;none&#39;");
    }
  });
});

describe("the search", () => {
  it("finds what holds every word, in any order and whatever the capitals", () => {
    const texts = ["Break-fix hourly rate", "Hourly rate increase", "Users"];
    expect(matching(texts, "RATE  hourly")).toEqual([true, true, false]);
    expect(matching(texts, "rate break")).toEqual([true, false, false]);
    expect(matching(texts, " ")).toEqual([true, true, true]);
  });
});

describe("markup", () => {
  it("shows text as text and puts markup in as it is", () => {
    const parts = ["<b>", "&"].map((each) => html`<i>${each}</i>`);
    expect(html`<p title="${'"'}">${"<img onerror=1>"}${parts}</p>`.markup).toBe(
      '<p title="&quot;">&lt;img onerror=1&gt;<i>&lt;b&gt;</i>\n<i>&amp;</i></p>',
    );
  });
});
