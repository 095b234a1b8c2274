import fc from "fast-check";
import { cellFunction } from "../../../src/functions/cellFunction";
import { defaultsText } from "../../../src/model/assumptions/defaultsText";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import { reasonText } from "../../../src/model/decision/reasonText";
import { DEFAULT_SCENARIO, type FieldName, SCENARIO_FIELDS } from "../../../src/model/assumptions/scenario";
import type {
  AnalysisParts,
  AnalysisRequest,
  PartName,
  PartOutcome,
} from "../../../src/taskpane/analysis/analysis";
import { analysisTasks } from "../../../src/taskpane/analysis/analysisTasks";
import { cellTable } from "../../functions/cellFunctions";
import { propertyRuns } from "../../propertyRuns";

const compare = cellTable("SUPPORT_COMPARE");
const cost = cellFunction("SUPPORT_COST");
const breakeven = cellTable("SUPPORT_BREAKEVEN");
const sensitivity = cellTable("SUPPORT_SENSITIVITY");
const verdict = cellTable("SUPPORT_VERDICT");
const scenarios = cellTable("SUPPORT_SCENARIOS");
const budget = cellTable("SUPPORT_BUDGET");
const exit = cellTable("SUPPORT_EXIT");

const VARIED: readonly FieldName[] = [
  "users",
  "incidentsPerUserPerMonth",
  "hourlyRate",
  "managedFeePerUser",
  "incidentReduction",
  "yearCv",
];

type Cells = (string | number)[][];

/** Two scenarios, as cells of a sheet; each varied input somewhere in its plausible range. */
const sheets: fc.Arbitrary<Cells> = fc
  .tuple(...VARIED.map(() => fc.tuple(fc.integer({ min: 100, max: 900 }), fc.boolean())))
  .map((draws) => [
    ["Assumption", "First", "Second"],
    ...VARIED.map((name, index) => {
      const { label, min, max } = SCENARIO_FIELDS[name];
      const [place, same] = draws[index]!;
      const value = min + (place / 1000) * (max - min);
      return [label, value, same ? value : DEFAULT_SCENARIO[name]];
    }),
  ]);

function requestOf(cells: Cells): AnalysisRequest {
  const { scenarios, ranges } = readAssumptions(cells);
  const named = scenarios.map(({ name, column, outcome }) => {
    if (!outcome.ok) throw new Error(outcome.issues[0]!.message);
    return { name, column, scenario: outcome.value };
  });
  return { scenario: named[0]!.scenario, ranges, scenarios: named, quotes: [], chosenQuote: undefined };
}

type Outcomes = { [Name in PartName]?: PartOutcome<AnalysisParts[Name]> };

/** Every part, or why there is none. */
function partsOf(request: AnalysisRequest): Outcomes {
  const found = analysisTasks(request).flatMap((task) => task() ?? []);
  return Object.fromEntries(found.map(({ name, outcome }) => [name, outcome])) as Outcomes;
}

function analysed(request: AnalysisRequest): AnalysisParts {
  const parts: Partial<Record<PartName, unknown>> = {};
  for (const [name, outcome] of Object.entries(partsOf(request))) {
    if (!outcome.ok) throw new Error(`${name}: ${outcome.reason}`);
    parts[name as PartName] = outcome.value;
  }
  return parts as unknown as AnalysisParts;
}

const optionColumn = (table: unknown[][], row: string) => table.find(([name]) => name === row)!.slice(1, 6);

describe("the slow part of the comparison", () => {
  it("says what the cells say, to the last digit", () => {
    fc.assert(
      fc.property(sheets, (cells) => {
        const parts = analysed(requestOf(cells));
        const table = compare(cells);
        expect(parts.options.map(({ cost }) => cost.total)).toEqual(optionColumn(table, "total"));
        expect(parts.options.map(({ band }) => band![0])).toEqual(optionColumn(table, "p5"));
        expect(parts.options.map(({ band }) => band![1])).toEqual(optionColumn(table, "p95"));
        const difference = (row: string) => table.find(([name]) => name === row)![6];
        expect(parts.difference.mean).toBeCloseTo(difference("total") as number, 6);
        expect(parts.difference.band).toEqual([difference("p5"), difference("p95")]);
        for (const { option, quantiles } of parts.curves.cash.curves)
          expect(quantiles.find(({ level }) => level === 0.95)!.money).toBe(cost(cells, option, "cash p95"));
        expect(parts.breakevens.map((each) => (each.kind === "value" ? each.value : "none"))).toEqual(
          breakeven(cells)
            .slice(1)
            .map((row) => row[2]),
        );
        expect(parts.sensitivities.map(({ atLow, atHigh }) => [atLow, atHigh])).toEqual(
          sensitivity(cells)
            .slice(1)
            .map((row) => row.slice(3)),
        );
        expect([
          [parts.decision.verdict, "", defaultsText(readAssumptions(cells).scenarios[0]!.defaulted)],
          ...parts.reasons.map((reason) => {
            const { statement, restsOn } = reasonText(reason);
            return [statement, reason.figure ?? "", restsOn];
          }),
        ]).toEqual(verdict(cells).filter(([text]) => !String(text).startsWith("assumed: ")));
        const side = scenarios(cells);
        expect(parts.scenarios.map(({ verdict }) => verdict)).toEqual(side.at(-1)!.slice(1));
        expect(parts.scenarios.map(({ totals }) => totals[1]!.total)).toEqual(side[2]!.slice(1));
      }),
      { numRuns: propertyRuns(5), endOnFailure: true },
    );
  });

  it("pays month by month what the budget pays, and leaves for what SUPPORT_EXIT asks", () => {
    const cells = [
      ["Users", 30],
      ["Contract term", 24],
    ];
    const { term } = analysed(requestOf(cells));
    const cash = (option: string) => {
      const rows = budget(cells, option).slice(1, 25);
      return rows.map(([, , main, other]) => (main as number) + (other as number));
    };
    const exits = exit(cells).slice(1);
    expect(term.map(({ exitCost }) => exitCost)).toEqual(exits.map((row) => row[4]));
    cash("break-fix").forEach((amount, index) => expect(term[index]!.breakFix).toBeCloseTo(amount, 8));
    cash("managed").forEach((amount, index) => expect(term[index]!.managed).toBeCloseTo(amount, 8));
  });

  it("leaves out what the cells leave out because it is not exact enough", () => {
    const cells: Cells = [
      ["users", 1],
      ["incidentsPerUserPerMonth", 0.03],
      ["hoursCv", 0],
      ["yearCv", 0],
      ["onSiteShare", 0],
      ["afterHoursShare", 0],
      ["userGrowth", 0],
      ["incidentReductionManaged", 0],
      ["riskWeight", 1],
    ];
    const rows = verdict(cells);
    const unknown = rows.filter(([, figure]) => typeof figure === "object").map(([statement]) => statement);
    expect(unknown.length).toBeGreaterThan(0);
    const parts = partsOf(requestOf(cells));
    const { decision, reasons } = parts;
    if (!decision?.ok || !reasons?.ok) throw new Error("no verdict");
    expect(decision.value.verdict).toBe(rows[0]![0]);
    const inexact = reasons.value.filter(({ kind }) => kind === "inexact");
    expect(inexact.map((reason) => reasonText(reason).statement)).toEqual(unknown);
  });

  it("splits the difference at nought and leaves no year out but the rarest", () => {
    const { difference } = analysed(requestOf([["Users", 25]]));
    const all = difference.bins.reduce((sum, { probability }) => sum + probability, 0);
    expect(all).toBeGreaterThan(0.98);
    expect(difference.bins.every(({ from, to }) => from >= -1e-6 || to <= 1e-6)).toBe(true);
    const managed = difference.bins.filter(({ from }) => from >= -1e-6);
    const share = managed.reduce((sum, { probability }) => sum + probability, 0);
    expect(share).toBeCloseTo(difference.managedWins!, 1);
  });

  it("draws two curves that only fall, even where a cost is certain", () => {
    const certain = analysed(requestOf([["Incidents per user per month", 0]]));
    for (const { curves, from, to } of Object.values(certain.curves)) {
      expect(to).toBeGreaterThan(from);
      for (const { points } of curves)
        points
          .slice(1)
          .forEach(({ probability }, index) =>
            expect(probability).toBeLessThanOrEqual(points[index]!.probability + 1e-9),
          );
    }
  });
});
