import { comparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { DEFAULT_SCENARIO, type Scenario } from "../../../src/model/assumptions/scenario";
import { PRIORITIES, type Priority } from "../../../src/model/assumptions/scenarioField";
import { offerDifference, offersOf } from "../../../src/model/quotes/quoteRanking";
import { readQuotes } from "../../../src/model/quotes/readQuotes";
import { type IncidentOfYear, SimulatedIncidents } from "./simulatedIncidents";

const YEARS = 1_000_000;
const SEED = 20261130;
/** Standard errors that a million years may be off. */
const ERRORS = 4;

/** Eight people; nothing but incidents, so that the years of two contracts are simulated quickly. */
const OFFICE: Scenario = {
  ...DEFAULT_SCENARIO,
  users: 8,
  securityEventsPerYear: 0,
  dataLossEventsPerYear: 0,
};

/** One prevents more, answers later and bills visits; the other causes more and bills nights. */
const { quotes, issues } = readQuotes([
  ["", "Slow", "Costly"],
  ["Fee per user", 90, 130],
  ["Promised reduction", 0.5, 0.2],
  ["Months to full reduction", 6, 3],
  ["Incidents caused by changes", 0.02, 0.1],
  ["Response time", 6, 2],
  ["On site", "billed", "included"],
  ["After hours", "included", "billed"],
  ["Overage rate", 120, 180],
]);

type Sums = Record<"breakFix" | "Slow" | "Costly", number>;

/** A mean scales the waits of the classes. */
function waitsWith(mean: number): Readonly<Record<Priority, number>> {
  const weighted = PRIORITIES.map(
    (each) => OFFICE[`severityShare${each}`] * OFFICE[`waitHoursManaged${each}`],
  );
  const scale = mean / weighted.reduce((sum, each) => sum + each, 0);
  const waits = PRIORITIES.map((each) => [each, scale * OFFICE[`waitHoursManaged${each}`]]);
  return Object.fromEntries(waits) as Record<Priority, number>;
}

const WAITS = { slow: waitsWith(6), costly: waitsWith(2) };

/** What an incident costs each side, as docs/model.md has it: prevented ones are nested, and so are those caused. */
function addIncident(sums: Sums, incident: IncidentOfYear): void {
  const { month, priority, hours, isOnSite, isAfterHours, billedHours, impact, luck, isCaused } = incident;
  const s = OFFICE;
  const slow = isCaused ? luck < 0.2 : luck >= 0.5 * Math.min(1, month / 6);
  const costly = isCaused || luck >= 0.2 * Math.min(1, month / 3);
  if (!isCaused) {
    const rate = s.hourlyRate * (isAfterHours ? s.afterHoursMultiplier : 1);
    sums.breakFix += (isOnSite ? s.tripFee : 0) + rate * billedHours + (s[`waitHoursBreakFix${priority}`] + hours) * impact; // prettier-ignore
  }
  if (slow)
    sums.Slow += (WAITS.slow[priority] + hours) * impact + (isOnSite ? s.tripFee + 120 * billedHours : 0);
  if (costly)
    sums.Costly += (WAITS.costly[priority] + hours) * impact + (isAfterHours ? 180 * 1.5 * billedHours : 0);
}

describe(`two quotes against ${YEARS} simulated years (seed ${SEED})`, () => {
  const offers = offersOf(OFFICE, quotes);
  const certain = (name: string) => {
    const own = offers.find((offer) => offer.name === name)!.own.yearCost();
    const kinds = ["Managed fees", "Own administration", "Tools and services bought separately"];
    return own.lines.reduce((sum, { label, amount }) => (kinds.includes(label) ? sum + amount : sum), 0);
  };
  const amounts = {
    breakFix: new Float64Array(YEARS),
    Slow: new Float64Array(YEARS),
    Costly: new Float64Array(YEARS),
  };

  beforeAll(() => {
    expect(issues).toEqual([]);
    // Incidents of the larger share of those caused: the other side's are among them.
    const years = new SimulatedIncidents({ ...OFFICE, changeIncidentShare: 0.1 }, SEED);
    const fixed = { breakFix: certain("break-fix"), Slow: certain("Slow"), Costly: certain("Costly") };
    for (let year = 0; year < YEARS; year++) {
      const sums: Sums = { ...fixed };
      years.eachIncident((incident) => addIncident(sums, incident));
      for (const side of ["breakFix", "Slow", "Costly"] as const) amounts[side][year] = sums[side];
    }
  });

  const pairs = [
    ["Slow", "Costly"],
    ["Costly", "Slow"],
    ["breakFix", "Slow"],
    ["breakFix", "Costly"],
  ] as const;
  it.each(pairs)("the difference %s minus %s is that of the same years", (one, other) => {
    const offer = (side: string) =>
      offers.find(({ name }) => name === (side === "breakFix" ? "break-fix" : side))!;
    const exact = offerDifference(offer(one), offer(other), { scope: "total", isTerm: false });
    const simulated = amounts[one].map((amount, year) => amount - amounts[other][year]!);
    const mean = simulated.reduce((sum, each) => sum + each, 0) / YEARS;
    expect(Math.abs(mean - exact.mean)).toBeLessThan((ERRORS * exact.standardDeviation) / Math.sqrt(YEARS));
    for (const amount of [0, ...[0.05, 0.25, 0.5, 0.75, 0.95, 0.99].map((level) => exact.quantile(level))]) {
      const expected = exact.probabilityOver(amount);
      const over = simulated.reduce((count, each) => (each > amount ? count + 1 : count), 0) / YEARS;
      const error = Math.sqrt((expected * (1 - expected)) / YEARS);
      expect(Math.abs(over - expected)).toBeLessThan(ERRORS * error + 1e-5);
    }
  });

  it("mirrors when the sides change places", () => {
    const [slow, costly] = [offers[1]!, offers[2]!];
    const span = { scope: "total", isTerm: false } as const;
    const [one, other] = [offerDifference(slow, costly, span), offerDifference(costly, slow, span)];
    expect(one.mean).toBeCloseTo(-other.mean, 6);
    expect(one.quantile(0.95) + other.quantile(0.05)).toBeCloseTo(0, 0);
  });

  it("of break-fix and a quote is what the comparison of that quote shows", () => {
    const span = { scope: "total", isTerm: false } as const;
    const own = comparisonMeasures(offers[1]!.own.scenario).difference("total");
    expect(offerDifference(offers[0]!, offers[1]!, span).quantile(0.8)).toBeCloseTo(own.quantile(0.8), 6);
  });
});
