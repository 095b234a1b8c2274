import { readFileSync } from "fs";
import path from "path";
import { calculated, shownNumber, shows, writtenTables } from "./workedFigures";

const PAGE = readFileSync(path.resolve(__dirname, "../../docs/model.md"), "utf8");
const EXAMPLE = /### An example to follow by hand\n([^]*?)\n## /.exec(PAGE)![1]!;
const ROWS = writtenTables(EXAMPLE).flatMap(({ rows }) => rows);

/** The value of a sum that is written out with +, -, x, / and brackets. */
function byHand(text: string): number {
  const sum = text.replaceAll(",", "").replaceAll("x", "*");
  if (!/^[\d.+\-*/() ]+$/.test(sum)) throw new RangeError(`${text} is not a sum.`);
  return Number(new Function(`return ${sum}`)());
}

describe("the example to follow by hand", () => {
  it.each(ROWS)("%s: %s, and its formula gives the same", (_, sum, formula, amount) => {
    const value = calculated(formula!.replaceAll("`", ""), []) as number;
    expect([amount, shows(amount!, value)]).toEqual([amount, true]);
    if (/^[\d.x ]+$/.test(sum!)) expect(byHand(sum!)).toBeCloseTo(value, 6);
  });

  it("adds up in every sentence", () => {
    const sums = [...EXAMPLE.matchAll(/([\d(][\d.,()+\-x/ ]+[\d)]) = ([\d.,]*\d)/g)];
    expect(sums.length).toBeGreaterThan(6);
    for (const [whole, sum, answer] of sums)
      expect([whole, shows(answer!, byHand(sum!))]).toEqual([whole, true]);
    expect(shownNumber("2,917.26") ** 2).toBeCloseTo(5_270_400 + 3_240_000, -2);
  });

  it("is written in short sentences", () => {
    const plain = PAGE.slice(PAGE.indexOf("## In plain words"), PAGE.indexOf("### An example"));
    const sentences = plain
      .replace(/[#*-]/g, "")
      .split(/[.:!?]\s+/)
      .filter((each) => each.trim() !== "");
    const words = sentences.map((each) => each.trim().split(/\s+/).length);
    expect(words.reduce((sum, count) => sum + count) / words.length).toBeLessThan(20);
  });
});
