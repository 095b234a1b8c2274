import { inlineMarkdown } from "../../src/site/text/inlineMarkdown";
import { markdownDocument } from "../../src/site/text/markdown";

const inline = (text: string) =>
  inlineMarkdown(text, (href) => (href === "gone.md" ? undefined : href)).markup;

describe("a line of Markdown", () => {
  it.each([
    ["a `<b>` c", "a <code>&lt;b&gt;</code> c"],
    ["**so _very_ much**", "<strong>so <em>very</em> much</strong>"],
    ["year_cv and hours_cv", "year_cv and hours_cv"],
    ["2 * 3 * 4", "2 * 3 * 4"],
    ["[a `b`](x.html) [c](gone.md)", '<a href="x.html">a <code>b</code></a> c'],
    ["<https://example.org/a>", '<a href="https://example.org/a">https://example.org/a</a>'],
    ["E[X; X > x] is kept", "E[X; X &gt; x] is kept"],
    ["a \\| b", "a | b"],
  ])("%s", (text, html) => expect(inline(text)).toBe(html));
});

describe("a document", () => {
  const text =
    "# Title\n\nOne\ntwo.\n\n## A & B\n\n- first\n  goes on\n- second\n\n```\na\n\nb\n```\n\n| x | y |\n| - | - |\n| 1 | `a\\|b` |\n";
  const { title, body, headings } = markdownDocument(text, (href) => href);

  it("has a title, headings with anchors, paragraphs, lists and code that keeps its empty lines", () => {
    expect(title).toBe("Title");
    expect(headings).toEqual([{ text: "A & B", anchor: "a--b" }]);
    expect(body.markup).toContain("<p>One two.</p>");
    expect(body.markup).toContain('<h2 id="a--b">A &amp; B</h2>');
    expect(body.markup.replace(/\s+/g, " ")).toContain("<ul> <li>first goes on</li> <li>second</li> </ul>");
    expect(body.markup).toContain("<code>a\n\nb</code>");
  });

  it("has tables with heads, named by their heading, whose cells can hold a bar", () => {
    expect(body.markup).toContain('aria-label="A &amp; B"');
    expect(body.markup).toContain('<th scope="col">x</th>');
    expect(body.markup).toContain("<td><code>a|b</code></td>");
  });
});
