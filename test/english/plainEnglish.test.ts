import { bannedIn } from "./plainEnglish";

const phrases = (name: string, text: string) => bannedIn(name, text).map(({ phrase }) => phrase);

describe("the check for phrases that read like a translation", () => {
  it("reads comments, strings, templates and text of elements, with their lines", () => {
    const text = [
      "/** At the most so",
      " * many of them. */",
      'const cost = "It is dear."; // Done anew.',
      "const element = <p>Whoever {`stands ${cost} apart`}</p>;",
    ].join("\n");
    expect(bannedIn("file.tsx", text).map(({ line, phrase }) => [line, phrase])).toEqual(
      expect.arrayContaining([
        [1, "At the most"],
        [1, "so many"],
        [3, "dear"],
        [3, "anew"],
        [4, "Whoever"],
        [4, "stands"],
      ]),
    );
    expect(bannedIn("file.tsx", text)).toHaveLength(6);
  });

  it("leaves names in code alone", () => {
    expect(phrases("file.ts", "const dear = wanted + stands(anew); // Fine.")).toEqual([]);
  });

  it("reads whole guides", () => {
    expect(phrases("guide.md", "Cells that\nare no more.\n")).toEqual(["that are no more"]);
  });

  it.each([
    "X is no formula; formulas begin with =.",
    "The two cannot be told apart.",
    "What tells them apart.",
    "The file stands in the folder.",
    "It tells how to start.",
    "Columns of which there is none.",
    "Everything that was wanted.",
    "As far as it was asked for.",
  ])("finds it in: %s", (text) => expect(phrases("guide.md", text)).toHaveLength(1));

  it.each([
    "There is no formula, and what is no longer needed is gone.",
    "The name stands for a range; a stand-in stood in for Excel.",
    "It tells Excel that the command has ended.",
    "No worse than before, as far as anybody can see.",
  ])("finds nothing in: %s", (text) => expect(phrases("guide.md", text)).toEqual([]));
});
