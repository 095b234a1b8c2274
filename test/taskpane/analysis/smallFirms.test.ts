import fc from "fast-check";
import { FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "../../../src/model/assumptions/scenario";
import { TYPICAL_TERMS } from "../../../src/model/assumptions/typicalTerms";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import { compareOptions } from "../../../src/model/decision/compareOptions";
import type { AnalysisRequest } from "../../../src/taskpane/analysis/analysis";
import { analysisTasks } from "../../../src/taskpane/analysis/analysisTasks";
import { presentVerdict } from "../../../src/taskpane/compare/answer/presentVerdict";
import { cellTable } from "../../functions/cellFunctions";
import { propertyRuns } from "../../propertyRuns";
import { englishWording } from "../englishWording";

const VERDICTS = ["break-fix", "managed", "too close to call"];

type Firm = Partial<Record<FieldName, number>>;

/** A handful of people with few incidents: a year's total jumps from one amount to the next. */
const smallFirms: fc.Arbitrary<Firm> = fc
  .record({
    users: fc.double({ min: 0.5, max: 8, noNaN: true }),
    logIncidents: fc.double({ min: Math.log(0.01), max: 0, noNaN: true }),
    hoursCv: fc.constantFrom(0, 0.3, 1.2, 2, 2.8),
    yearCv: fc.constantFrom(0, 0.25, 0.6, 2),
    incrementHours: fc.constantFrom(0, 0.1, 0.25, 1),
    managedFeePerUser: fc.double({ min: 20, max: 300, noNaN: true }),
    riskWeight: fc.constantFrom(0, 1),
    termMonths: fc.constantFrom(1, 12, 36),
    dataLossEventsPerYear: fc.constantFrom(0, 0.05),
  })
  .map(({ logIncidents, ...firm }) => ({ ...firm, incidentsPerUserPerMonth: Math.exp(logIncidents) }));

/** Firms whose chance is asked right at a jump, so that it is known to some thousandths only. */
const AT_A_JUMP: readonly Firm[] = [
  ...[1.13, 1.2, 1.24, 1.3].map((users) => ({ users, incidentsPerUserPerMonth: 0.25 })),
  { users: 1.2, incidentsPerUserPerMonth: 0.05 },
  { users: 1.4000908868620172, incidentsPerUserPerMonth: 0.06522143433436989, hoursCv: 2.8, yearCv: 0.6 },
  { users: 1.4758843248710036, incidentsPerUserPerMonth: 0.31649305730998467, hoursCv: 0 },
];

/** Whether the 95 % year has an incident is a matter of less than the promised accuracy. */
const ONE_INCIDENT_OR_NONE: Firm = {
  users: 1,
  incidentsPerUserPerMonth: 0.03,
  hoursCv: 0,
  yearCv: 0,
  onSiteShare: 0,
  afterHoursShare: 0,
  userGrowth: 0,
  incidentReduction: 0,
};

/** Under the terms of a typical contract, unless the firm says otherwise. */
function rangeOf(firm: Firm): (string | number)[][] {
  const stated: Firm = { ...TYPICAL_TERMS, ...firm };
  const rows = FIELD_NAMES.filter((name) => name in stated).map((name) => [
    SCENARIO_FIELDS[name].label,
    stated[name]!,
  ]);
  return [["Assumption", "Firm"], ...rows];
}

/** Every cell of the spill but those that are `#N/A` with a sentence. */
function knownCells(table: readonly (readonly unknown[])[]): unknown[] {
  return table.flat().filter((cell) => {
    if (typeof cell !== "object") return true;
    expect(cell).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("Not exact enough to show"),
    });
    return false;
  });
}

/** What the pane is asked about. */
function requestOf(range: (string | number)[][]): AnalysisRequest {
  const { scenarios, ranges } = readAssumptions(range);
  const { outcome, name, column } = scenarios[0]!;
  if (!outcome.ok) throw new Error(outcome.issues[0]!.message);
  return {
    scenario: outcome.value,
    ranges,
    scenarios: [{ name, column, scenario: outcome.value }],
    quotes: [],
    chosenQuote: undefined,
  };
}

/** What the pane has to say part by part, or why it cannot. */
const partsOf = (range: (string | number)[][]) =>
  new Map(
    analysisTasks(requestOf(range)).flatMap((task) => {
      const part = task();
      return part ? [[part.name, part.outcome] as const] : [];
    }),
  );

/** The verdict as the pane words it. */
function paneVerdict(range: (string | number)[][]): string {
  const request = requestOf(range);
  const { scenario } = request;
  let verdict = "";
  for (const task of analysisTasks(request)) {
    const part = task();
    if (part?.name !== "decision") continue;
    if (!part.outcome.ok) throw new Error(part.outcome.reason);
    const comparison = compareOptions(scenario);
    const decision = { kind: "known", value: part.outcome.value, isStale: false } as const;
    const wording = englishWording();
    const view = presentVerdict({ scenario, comparison, decision }, wording);
    expect(view.chances === undefined).toBe(part.outcome.value.managedWins === undefined);
    verdict = part.outcome.value.verdict;
    expect(view.title).toBe(wording.words.compare.verdicts[part.outcome.value.verdict]("Managed"));
    break;
  }
  return verdict;
}

function expectVerdicts(firm: Firm): void {
  const range = rangeOf(firm);
  const spill = cellTable("SUPPORT_VERDICT")(range);
  const verdict = spill[0]![0]!;
  expect(VERDICTS).toContain(verdict);
  expect(spill.length).toBeGreaterThan(30);
  for (const cell of knownCells(spill)) expect(["string", "number"]).toContain(typeof cell);
  const side = cellTable("SUPPORT_SCENARIOS")(range, null);
  expect(side.at(-1)).toEqual(["verdict", verdict]);
  expect(paneVerdict(range)).toBe(verdict);
}

describe("a small firm has a verdict in both functions and in the pane", () => {
  it.each(AT_A_JUMP)("where its chance is asked at a jump, as of %j", expectVerdicts);

  it("whatever its people, incidents, hours and spreads", () => {
    fc.assert(fc.property(smallFirms, expectVerdicts), { numRuns: propertyRuns(60) });
  });
});

describe("a chance that is not exact enough", () => {
  const spill = () => cellTable("SUPPORT_VERDICT")(rangeOf(AT_A_JUMP[4]!));

  it("spoils its own cell only", () => {
    const spoilt = spill().filter(([, figure]) => typeof figure === "object");
    expect(spoilt).toHaveLength(1);
    expect(spoilt[0]![0]).toBe("how often each of them is cheaper is not known exactly enough to show");
  });

  it("spoils its own cell only in a two-way table too", () => {
    const range = rangeOf(ONE_INCIDENT_OR_NONE);
    const axes = ["Users", [[1, 25]], "hourlyRate", [[150]], null, "p95"];
    const [, one, many] = cellTable("SUPPORT_GRID")(range, ...axes);
    expect(one![1]).toMatchObject({ code: "#N/A" });
    expect(many![1]).toEqual(expect.any(Number));
  });

  it("spoils its own figure only in the pane too", () => {
    const parts = partsOf(rangeOf(ONE_INCIDENT_OR_NONE));
    expect([...parts].filter(([, { ok }]) => !ok)).toEqual([]);
    expect(parts.get("difference")).toMatchObject({ value: { band: undefined } });
  });

  it("leaves the verdict to what it is known to be: 43.9 % give or take 0.8 is too close to call", () => {
    expect(spill()[0]![0]).toBe("too close to call");
  });
});
