import fc from "fast-check";
import { compareOptions } from "../../../src/model/decision/compareOptions";
import type { Comparison, OptionCost, CostCategory } from "../../../src/model/decision/comparison";
import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { chanceText, moneyScale, moneyText } from "../../../src/taskpane/language/displayMoney";
import { englishWording } from "../englishWording";
import { presentComparison } from "../../../src/taskpane/compare/presentComparison";

type Amounts = Readonly<Record<CostCategory, number>>;

function option(name: OptionCost["option"], { cash, time, risk }: Amounts): OptionCost {
  const lines = [{ label: `Work of ${name}`, category: "cash" as const, amount: cash }];
  return { option: name, cash, time, risk, total: cash + time + risk, lines, downtimeHours: time / 100 };
}

function comparison(left: Amounts, right: Amounts): Comparison {
  const breakFix = option("break-fix", left);
  const managed = option("managed", right);
  return {
    options: [breakFix, managed],
    difference: {
      cash: breakFix.cash - managed.cash,
      time: breakFix.time - managed.time,
      risk: breakFix.risk - managed.risk,
      total: breakFix.total - managed.total,
    },
  };
}

const shown = (left: Amounts, right: Amounts, locale = "en-US") =>
  presentComparison(comparison(left, right), englishWording(locale));

describe("a comparison in words", () => {
  it.each([
    [
      { cash: 25681, time: 32317, risk: 4803 },
      { cash: 53376, time: 14947, risk: 3140 },
      "On cash alone, break-fix costs 27,700 less; time and risk favour managed by 19,000.",
    ],
    [
      { cash: 60000, time: 30000, risk: 5000 },
      { cash: 50000, time: 15000, risk: 3000 },
      "On cash alone, managed costs 10,000 less; time and risk add 17,000 to that.",
    ],
    [
      { cash: 50000, time: 0, risk: 0 },
      { cash: 51000, time: 0, risk: 0 },
      "On cash alone, break-fix costs 1,000 less.",
    ],
    [
      { cash: 50000, time: 10, risk: 0 },
      { cash: 50010, time: 0, risk: 0 },
      "On cash alone the two cost the same.",
    ],
    [{ cash: 0, time: 0, risk: 0 }, { cash: 0, time: 0, risk: 0 }, "On cash alone the two cost the same."],
  ])("says who costs less in cash, and what time and risk add: %j, %j", (left, right, sentence) => {
    expect(shown(left, right).summary).toBe(sentence);
  });

  it("shows subtotals, total and difference, and adds nothing of its own", () => {
    const view = shown({ cash: 25681, time: 32317, risk: 4803 }, { cash: 53376, time: 14947, risk: 3140 });
    expect(view.rows.map(({ label, ...row }) => [label, row.breakFix, row.managed, row.difference])).toEqual([
      ["Cash", "25,700", "53,400", "−27,700"],
      ["Time", "32,300", "14,900", "+17,400"],
      ["Risk", "4,800", "3,100", "+1,700"],
      ["Total", "62,800", "71,500", "−8,700"],
    ]);
    expect(view.downtime).toMatchObject({ breakFix: "323", managed: "149", difference: "+174" });
  });

  it("says the unit once when amounts are in millions", () => {
    const view = shown({ cash: 2.5e6, time: 1e6, risk: 0 }, { cash: 3.1e6, time: 0, risk: 0 });
    expect(view.rows[0]).toMatchObject({ breakFix: "2.50", managed: "3.10", difference: "−0.60" });
    expect(view.scaleNote).toContain("in millions");
  });

  it("puts a dash where an option has no such cost, and leaves out lines that nobody has", () => {
    const view = shown({ cash: 200, time: 0, risk: 0 }, { cash: 0, time: 0, risk: 0 });
    expect(view.lineGroups).toEqual([
      {
        subtotal: "cash",
        label: "Cash",
        lines: [{ label: "Work of break-fix", breakFix: "200", managed: "–" }],
      },
    ]);
  });

  it("writes numbers as the locale does", () => {
    const view = shown(
      { cash: 25681, time: 32317, risk: 4803 },
      { cash: 53376, time: 14947, risk: 3140 },
      "de-DE",
    );
    expect(view.summary).toContain("27.700");
    expect(view.rows[0]!.breakFix).toBe("25.700");
  });

  it("shows what the model says of the default scenario", () => {
    const result = compareOptions(DEFAULT_SCENARIO);
    const view = presentComparison(result, englishWording());
    const less = result.difference.cash < 0 ? "break-fix" : "managed";
    expect(view.summary).toContain(`On cash alone, ${less} costs`);
    expect(view.lineGroups.map(({ label }) => label)).toEqual(["Cash", "Time", "Risk"]);
  });
});

describe("rounded money", () => {
  it.each([
    [12300, "12,300"],
    [999_900, "999,900"],
    [999_960, "1 million"],
    [1_230_000, "1.23 million"],
    [0, "0"],
  ])("says %d as %s", (amount, text) => {
    expect(moneyText(amount, "en-US", "long")).toBe(text);
  });

  it.each([
    [0, "0%"],
    [0.004, "<1%"],
    [0.005, "1%"],
    [0.4976, "50%"],
    [0.996, ">99%"],
    [1, "100%"],
  ])("rounds a chance of %d to %s, but never to impossible or certain", (chance, text) => {
    expect(chanceText(chance, "en-US")).toBe(text);
  });

  it("says millions by a letter where room is short", () => {
    expect(moneyText(1_230_000, "en-US", "short")).toBe("1.23M");
    expect(moneyText(12_300, "en-US", "short")).toBe("12,300");
  });

  it.each([
    [
      [62801, 4803],
      ["62,800", "4,800"],
    ],
    [
      [130154, 4080],
      ["130,200", "4,100"],
    ],
    [
      [199_990, 55],
      ["200,000", "100"],
    ],
    [
      [200_010, 499],
      ["200,000", "0"],
    ],
    [
      [1_234_567, 80_000],
      ["1.235", "0.080"],
    ],
    [
      [45.678, 0.5],
      ["45.7", "0.5"],
    ],
  ])("shows %j as %j", (amounts, texts) => {
    expect(amounts.map(moneyScale(amounts, "en-US").format)).toEqual(texts);
  });

  it("rounds a whole table alike, to three figures of its largest amount", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1 }), (amounts) => {
        const scale = moneyScale(amounts, "en-US");
        const largest = Math.max(...amounts);
        for (const amount of amounts)
          expect(Math.abs(scale.round(amount) - amount)).toBeLessThanOrEqual(
            Math.max(0.005, largest * 0.0051),
          );
      }),
    );
  });

  it("never shows a negative zero", () => {
    const scale = moneyScale([10000], "en-US");
    expect([scale.format(-1), scale.formatSigned(-1), scale.format(-600)]).toEqual(["0", "0", "−600"]);
  });
});
