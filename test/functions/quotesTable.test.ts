import { cellTable } from "./cellFunctions";

const quotesTable = cellTable("SUPPORT_QUOTES");

const FIRM = [
  ["Assumption", "Office"],
  ["Users", 60],
  ["Project hours per year", 80],
];

/** Two quotes as they are on paper; an empty text is a term that a quote does not have. */
const QUOTES = [
  ["Term", "Per user", "Per device"],
  ["Fee per user", 145, ""],
  ["Devices", "", 60],
  ["Fee per device", "", 95],
  ["Servers", "", 3],
  ["Fee per server", "", 210],
  ["Locations", "", 2],
  ["Fee per location", "", 350],
  ["Project rate", "", 165],
  ["Contract term", 12, 36],
  ["Onboarding, months of fee", 2, ""],
  ["Escalator", 0.04, ""],
  ["Out-of-scope work", 0.1, ""],
  ["Notice in days", "", 60],
  ["Exit fee", "", 0.5],
];

type Row = readonly unknown[];

function offers(quotes: readonly Row[] = QUOTES, ...choices: readonly unknown[]) {
  const [header, ...rows] = quotesTable(FIRM, quotes, ...choices) as Row[];
  const figure = (offer: string, heading: string) =>
    rows.find(([name]) => name === offer)![header!.indexOf(heading)] as number;
  return {
    names: rows.map(([name]) => name),
    ranks: rows.map((row) => row[header!.indexOf("rank")]),
    figure,
  };
}

describe("the table of quotes", () => {
  const { names, ranks, figure } = offers();

  it("ranks break-fix and the quotes by the measure, the lowest first", () => {
    expect([names, ranks]).toEqual([
      ["Per device", "break-fix", "Per user"],
      [1, 2, 3],
    ]);
    expect(offers(QUOTES, "cash").names).toEqual(["break-fix", "Per device", "Per user"]);
  });

  it("has the cash of each quote by hand", () => {
    // A quote without a project rate pays the break-fix rate of 150 for the 80 hours.
    expect(figure("Per user", "cash of year 1")).toBeCloseTo(132_240 + 80 * 150, 8);
    expect(figure("Per user", "cash a month afterwards")).toBeCloseTo(60 * 145 * 1.04 * 1.1 + 1000, 8);
    expect(figure("Per device", "cash of year 1")).toBeCloseTo(97_560, 8);
    expect(figure("Per device", "term cash")).toBeCloseTo(3 * 97_560, 8);
    expect(figure("Per device", "npv")).toBeCloseTo(260_512.28, 2);
  });

  it("has the cost of leaving after month 12: the notice, half of the rest, and the handover", () => {
    const notice = 60 / (365.25 / 12);
    const expected = 7030 * notice + 0.5 * 7030 * (24 - notice) + 2500;
    expect(figure("Per device", "cost of leaving after month 12")).toBeCloseTo(expected, 8);
    expect(figure("break-fix", "cost of leaving after month 12")).toBe(0);
  });

  it("gives each pair one chance, and none to an offer against itself", () => {
    const less = "chance of costing less than break-fix";
    const lessThanBest = "chance of costing less than the best quote";
    // With fees in cents each probability of a comparison may be off by 1e-5 (docs/model.md).
    const sum = figure("Per device", less) + figure("break-fix", lessThanBest);
    expect(Math.abs(sum - 1)).toBeLessThan(2e-5);
    expect([figure("break-fix", less), figure("Per device", lessThanBest)]).toEqual(["", ""]);
    // On the same demand the two contracts differ by their fees alone.
    expect(figure("Per user", lessThanBest)).toBe(0);
  });

  it("names the fee at which a quote equals break-fix, which put back leaves no difference", () => {
    expect(figure("Per device", "main fee")).toBe("Managed fee per device");
    const fee = figure("Per device", "main fee at which it equals break-fix");
    const atThatFee = offers(QUOTES.map((row) => (row[0] === "Fee per device" ? [row[0], "", fee] : row)));
    const difference = atThatFee.figure("Per device", "total") - atThatFee.figure("break-fix", "total");
    expect(Math.abs(difference)).toBeLessThan(0.01);
  });
});
