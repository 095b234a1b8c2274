import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { BREAKEVEN_INPUTS, breakeven } from "../../src/model/decision/breakeven";
import { ComparisonMeasures } from "../../src/model/decision/comparisonMeasures";
import { measureByText } from "../../src/model/decision/measures";
import {
  DEFAULT_SCENARIO,
  FIELD_NAMES,
  type FieldName,
  type Scenario,
  SCENARIO_FIELDS,
} from "../../src/model/assumptions/scenario";
import { fieldLimits } from "../../src/model/assumptions/fieldLimits";
import { FEE_BANDS, PRIORITIES } from "../../src/model/assumptions/scenarioField";
import { withExactWholes } from "../../src/workbook/portable/portableFields";
import { portableInputsSheet } from "../../src/workbook/portable/portableInputsSheet";
import { portableSheets } from "../../src/workbook/portable/portableSheets";
import type { SheetContent } from "../../src/workbook/port/sheetContent";
import { YEAR_LEVELS } from "../../src/workbook/portable/portableYearSheet";
import { workbookFile } from "../../src/xlsx/workbookFile";
import {
  type CellNumber,
  changeCells,
  describeInLibreOffice,
  recalculate,
  type SheetRows,
} from "./libreOffice";

const SEED = 20270114;
const ROUNDS = 20;
const PER_ROUND = 10;
/** Amounts that the model gives to 1e-5 and the grid to one step. */
const MODEL_ERROR = 1e-5;

/** Numbers between 0 and 1 by a linear congruence with the constants of Numerical Recipes. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Inputs anywhere in their plausible ranges; mostly small firms, whose years a coarse grid holds. */
function randomScenario(random: () => number): Scenario {
  const value = (name: FieldName) => {
    const { min, max, default: usual } = SCENARIO_FIELDS[name];
    if (random() < 0.2) return usual;
    const drawn = min + (max - min) * random();
    return fieldLimits(name).whole ? Math.round(drawn) : drawn;
  };
  // The uncertainty of the rate comes from the others, so that they stay as they were drawn before it existed.
  const names = FIELD_NAMES.filter((name) => name !== "rateCv");
  const drawn = { ...DEFAULT_SCENARIO, ...Object.fromEntries(names.map((name) => [name, value(name)])) };
  const mix = PRIORITIES.reduce((sum, severity) => sum + drawn[`severityShare${severity}`], 0);
  const shares = PRIORITIES.map((severity) => [
    `severityShare${severity}`,
    drawn[`severityShare${severity}`] / mix,
  ]);
  // Bands that rise, or none.
  const bands = FEE_BANDS.flatMap((band, index) => [
    [`usersBeforeFeeBand${band}`, 4 * (index + 1) + random()],
    [`feeInBand${band}`, 150 - 20 * index],
  ]);
  const noBands = bands.map(([name]) => [name, 0]);
  const sometimes = (chance: number, usual: number, other: number) => (random() < chance ? usual : other);
  return withExactWholes({
    ...drawn,
    ...(Object.fromEntries(shares) as Partial<Scenario>),
    ...(Object.fromEntries(random() < 0.5 ? noBands : bands) as Partial<Scenario>),
    devicesBilled: Math.round(sometimes(0.5, 0, drawn.devicesBilled)),
    projectHoursPerYear: sometimes(0.5, 0, drawn.projectHoursPerYear),
    users: 1 + 39 * random() ** 4,
    minimumUsers: sometimes(0.7, 0, drawn.minimumUsers),
    includedHoursPerMonth: 0,
    hoursCv: sometimes(0.1, 0, drawn.hoursCv),
    yearCv: sometimes(0.2, 0, drawn.yearCv),
    rateCv: drawn.yearCv < 0.2 ? 0 : drawn.yearCv / 2,
    incrementHours: sometimes(0.2, 0, drawn.incrementHours),
    budgetCap: sometimes(0.5, 0, 20_000 * random()),
  });
}

/** Years at the edges of what the inputs can be, as many as one round holds. */
const EXTREMES: readonly Partial<Scenario>[] = [
  { incidentsPerUserPerMonth: 0 },
  { users: 0 },
  { users: 500, incidentsPerUserPerMonth: 1.6 },
  { hoursCv: 0, yearCv: 0 },
  { users: 1, incidentsPerUserPerMonth: 0.05, hoursCv: 0, yearCv: 0 },
  { managedFeePerUser: 1e6, hourlyRate: 1e5 },
  { hoursCv: 10, yearCv: 2 },
  { hourlyRate: 0, tripFee: 0, calloutFee: 0 },
  { termMonths: 120, annualDiscountRate: 0 },
  { termMonths: 1, onboardingMonths: 0 },
];
const [VERY_MANY, WILD] = [2, 6];

/** Column of the overview, by the label of a row; `section` tells rows with the same label apart. */
function overviewCell(rows: SheetRows, label: string, column: number, from = 0): string {
  const row = rows.find((cells, index) => index >= from && cells[0] === label);
  if (!row) throw new Error(`The overview has no row "${label}".`);
  return row[2 + column]!;
}

const blueCells = ({ rows }: SheetContent): readonly CellNumber[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => (typeof value === "number" ? [{ row, column, value }] : [])),
  );

const close = (actual: number, expected: number) =>
  Math.abs(actual - expected) <= 1e-9 * Math.max(Math.abs(expected), 1e-6);

describeInLibreOffice("the portable workbook in LibreOffice", () => {
  const random = sequence(SEED);
  const round = (values: (index: number) => Scenario) =>
    Array.from({ length: PER_ROUND }, (_, index) => ({ name: `S${index + 1}`, values: values(index) }));
  const scenarios = [
    ...Array.from({ length: ROUNDS }, () => round(() => randomScenario(random))),
    round((index) => withExactWholes({ ...DEFAULT_SCENARIO, ...EXTREMES[index] })),
  ];
  let overviews: readonly SheetRows[];

  beforeAll(async () => {
    // Written for the defaults; only the blue cells are changed, so everything must follow from them.
    const names = scenarios[0]!.map(({ name }) => ({ name, values: DEFAULT_SCENARIO }));
    const workbook = await workbookFile(portableSheets({ scenarios: names, yearSteps: 200 }));
    const rounds = scenarios.map((own) => blueCells(portableInputsSheet("Inputs 1", own, 1)));
    overviews = changeCells({ workbook, inputs: "Inputs 1", rounds, results: "Portable copy 1" });
  });

  const every = (check: (values: Scenario, cell: (label: string, from?: number) => string) => string[]) =>
    scenarios.flatMap((own, round) =>
      own.flatMap(({ values }, column) =>
        check(values, (label, from) => overviewCell(overviews[round]!, label, column, from)).map(
          (fault) => `seed ${SEED}, round ${round}, scenario ${column + 1}: ${fault}`,
        ),
      ),
    );

  it("agrees with the model on costs, terms, present values and deviations to 1e-9", () => {
    const faults = every((values, cell) => {
      const measures = new ComparisonMeasures(values);
      const of = (option: "break-fix" | "managed", text: string) =>
        measures.option(option).value(measureByText(text)!);
      const both = (option: "break-fix" | "managed", word: string): [string, number][] => [
        ...(["cash", "time", "risk", "total"] as const).map((kind): [string, number] => [
          `${word}: ${kind}`,
          of(option, kind),
        ]),
        [`${word}: total of the term`, of(option, "term total")],
        [`${word}: present value of cash`, of(option, "npv")],
      ];
      const expected: [string, number][] = [
        ...both("break-fix", "Break-fix"),
        ...both("managed", "Managed"),
        ["Standard deviation of the year's cash", of("break-fix", "cash sd")],
      ];
      return expected
        .filter(([label, value]) => !close(Number(cell(label)), value))
        .map(([label, value]) => `${label} is ${cell(label)}, not ${value}`);
    });
    expect(faults).toEqual([]);
  });

  it("agrees with the model on every breakeven", () => {
    let found = 0;
    const faults = every((values, cell) => {
      const section = overviews[0]!.findIndex((row) => row[0]?.startsWith("Breakevens"));
      return BREAKEVEN_INPUTS.flatMap((input) => {
        const shown = cell(SCENARIO_FIELDS[input].label, section);
        const expected = breakeven(values, input);
        if (shown === "add-in") return input === "users" ? [] : [`${input}: add-in`];
        found += expected.kind === "value" ? 1 : 0;
        const agrees = expected.kind === "value" ? close(Number(shown), expected.value) : shown === "none";
        return agrees ? [] : [`${input} is ${shown}, not ${JSON.stringify(expected)}`];
      });
    });
    expect(faults).toEqual([]);
    expect(found).toBeGreaterThan(200);
  });

  it("agrees with the exact distribution to one step of its grid wherever its checks say OK", () => {
    let compared = 0;
    const faults = every((values, cell) => {
      if (cell("Grid fine enough for the count") !== "OK" || cell("Captured mass of the year") !== "OK")
        return [];
      compared++;
      const cash = new ComparisonMeasures(values).option("break-fix").distribution("cash");
      const step = Number(cell("Grid step of these amounts"));
      return YEAR_LEVELS.flatMap((level) => {
        const shown = Number(cell(`P${Math.round(100 * level)} of the year's cash`));
        const exact = cash.quantile(level);
        const isNear = Math.abs(shown - exact) <= step + MODEL_ERROR * exact;
        return isNear ? [] : [`P${100 * level} is ${shown}, not ${exact}; the step is ${step}`];
      });
    });
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(40);
  });

  it("says so in its own checks where a year is beyond its grid, and shows no error at any edge", () => {
    const edges = overviews[ROUNDS]!;
    const said = (label: string) => EXTREMES.map((_, column) => overviewCell(edges, label, column));
    expect([VERY_MANY, WILD].map((column) => said("All checks")[column])).not.toContain("OK");
    expect(said("Grid fine enough for the count")[VERY_MANY]).toBe("approximate");
    expect(Number(said("Captured mass of the year")[WILD])).toBeLessThan(0.9999);
    expect(edges.flat().filter((cell) => /^(#|Err:)/.test(cell))).toEqual([]);
  });

  it("is recalculated: a wrong result stored in the file does not survive", async () => {
    const file = await workbookFile(
      portableSheets({ scenarios: [{ name: "A", values: DEFAULT_SCENARIO }], yearSteps: 50 }),
    );
    const parts = unzipSync(file);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    const planted = sheet.replaceAll("</f></c>", "</f><v>999</v></c>");
    expect(planted).not.toBe(sheet);
    const stored = zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(planted) });
    const rows = recalculate(stored)("Portable copy 1");
    const expected = new ComparisonMeasures(DEFAULT_SCENARIO).option("break-fix").yearCost().total;
    expect(close(Number(overviewCell(rows, "Break-fix: total", 0)), expected)).toBe(true);
  });
});
