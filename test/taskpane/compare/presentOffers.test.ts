import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { offerSummaries } from "../../../src/taskpane/analysis/offerSummaries";
import { offersSummary, presentOffers } from "../../../src/taskpane/compare/presentOffers";
import type { Quote } from "../../../src/model/quotes/quoteScenario";
import { cellTable } from "../../functions/cellFunctions";
import { englishWording } from "../englishWording";

const FIRM = { ...DEFAULT_SCENARIO, users: 60, projectHoursPerYear: 80 };
const QUOTES = [
  { name: "Per user", terms: new Map([["managedFeePerUser", 145], ["termMonths", 12]]) }, // prettier-ignore
  { name: "Per device", terms: new Map([["managedFeePerDevice", 95], ["devicesBilled", 60], ["exitFeeShare", 0.5]]) }, // prettier-ignore
] as readonly Quote[];
const RANGE = [
  ["", "Per user", "Per device"],
  ["Fee per user", 145, null],
  ["Contract term", 12, null],
  ["Fee per device", null, 95],
  ["Devices billed", null, 60],
  ["Exit fee", null, 0.5],
];

describe("the ranking of break-fix and the quotes", () => {
  const offers = offerSummaries(FIRM, QUOTES);

  it("says what the cells say", () => {
    const assumptions = [["Users", 60], ["Project hours per year", 80]]; // prettier-ignore
    const [, ...rows] = cellTable("SUPPORT_QUOTES")(assumptions, RANGE);
    expect(offers.map(({ quote }) => quote ?? "break-fix")).toEqual(rows.map(([name]) => name));
    expect(offers.map(({ total }) => total)).toEqual(rows.map((row) => row[1]));
    expect(offers.map(({ cash }) => cash)).toEqual(rows.map((row) => row[2]));
    expect(offers.map(({ cashP80 }) => cashP80)).toEqual(rows.map((row) => row[4]));
    expect(offers.map(({ badYear }) => badYear)).toEqual(rows.map((row) => row[5]));
    expect(offers.map(({ termCash }) => termCash)).toEqual(rows.map((row) => row[6]));
    expect(offers.map(({ beatsBreakFix }) => beatsBreakFix ?? "")).toEqual(rows.map((row) => row[8]));
    expect(offers.map(({ fee }) => fee?.breakeven ?? "")).toEqual(rows.map((row) => row[10]));
    expect(offers.map(({ exitCost }) => exitCost)).toEqual(rows.map((row) => row[11]));
  });

  it("puts the lowest total first, with a price to ask for at each quote", () => {
    const [first, second, third] = presentOffers(offers, englishWording());
    expect([first!.name, second!.name, third!.name]).toEqual(["Per device", "Per user", "Break-fix"]);
    expect(first!.facts.at(-1)!.label).toBe("Price to ask for: Managed fee per device");
    expect(first!.facts.at(-1)!.figure).toMatch(/ \(now 95\)$/);
    expect(third!.facts.map(({ label }) => label)).not.toContain("Cheaper than break-fix");
    expect(third!.chances).toBeUndefined();
    expect(first!.chances!.managed).toBe(offers[0]!.beatsBreakFix);
    expect(offersSummary(offers, englishWording())).toMatch(
      /^All costs of year 1: Per device [\d,]+, Per user [\d,]+, break-fix [\d,]+\.$/,
    );
  });

  it("says where a figure is not known exactly enough, and where no price would do", () => {
    const [offer] = offers;
    const unknown = { ...offer!, badYear: undefined, fee: { ...offer!.fee!, breakeven: undefined } };
    const [view] = presentOffers([unknown], englishWording());
    expect(view!.facts.map(({ figure }) => figure)).toContain("not known exactly enough to show");
    expect(view!.facts.at(-1)!.figure).toBe("none: break-fix is cheaper even without it");
  });

  it("is empty without quotes", () => {
    expect(offerSummaries(FIRM, [])).toEqual([]);
  });
});
