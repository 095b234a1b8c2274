import { EXAMPLES } from "../../src/functions/catalogue/examples";
import { functionPagePath } from "../../src/site/functionPage";
import { html } from "../../src/site/markup";
import { sitePages } from "../../src/site/sitePages";
import { cellFunctionMetadata } from "../functions/cellFunctions";

const pagesFor = (contact?: string) =>
  sitePages({ version: "1.2.3", ...(contact === undefined ? {} : { contact }) });
const escaped = (text: string) => html`${text}`.markup;

describe("the site's pages", () => {
  it("has one for every function, with each argument and example, and leads to it from help", () => {
    const pages = pagesFor();
    for (const { name, description, parameters } of cellFunctionMetadata()) {
      const page = pages[functionPagePath(name)]!;
      expect(page).toContain(escaped(description));
      for (const each of parameters) expect(page).toContain(escaped(each.description));
      for (const { formula, says } of EXAMPLES[name]!) {
        expect(page).toContain(`<code>${escaped(formula)}</code>`);
        expect(page).toContain(escaped(says));
      }
      expect(pages["help.html"]).toContain(`href="functions/${name}.html"`);
    }
  });

  it("shows the version, and whom to ask when the build was told", () => {
    const pages = pagesFor("it@example.org");
    expect(pages["support.html"]).toContain("version 1.2.3");
    for (const path of ["support.html", "privacy.html"]) {
      expect(pages[path]).toContain('href="mailto:it@example.org"');
      expect(pagesFor()[path]).toContain("the person who set this add-in up");
    }
  });

  it("holds no script, no inline style and nothing from elsewhere", () => {
    for (const [path, text] of Object.entries(pagesFor())) {
      expect([path, /<script|\sstyle=|<style|\son[a-z]+=|<iframe|<form/i.exec(text)]).toEqual([path, null]);
      expect([path, /(href|src)="(\w+:)?\/\//.exec(text)]).toEqual([path, null]);
      expect(text).toContain("default-src &#39;none&#39;");
    }
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
