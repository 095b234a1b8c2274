import fc from "fast-check";
import { fieldLimits } from "../../../src/model/assumptions/fieldLimits";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import {
  DEFAULT_SCENARIO,
  FIELD_NAMES,
  type FieldName,
  type Scenario,
  SCENARIO_FIELDS,
} from "../../../src/model/assumptions/scenario";
import { propertyRuns } from "../../propertyRuns";

type Row = unknown[];
type Values = readonly (readonly [name: FieldName, first: number, second: number])[];

/** Inputs that a range may state on its own: no means of classes, no shares of a mix, no whole numbers, no bands. */
const PLAIN = FIELD_NAMES.filter(
  (name) =>
    !/P[1-4]$|PerIncident$|^waitHours|^recovery|^yearCv$|^ownTools|Price$|FeeBand|InBand/.test(name) &&
    fieldLimits(name).whole !== true &&
    SCENARIO_FIELDS[name].max > SCENARIO_FIELDS[name].min,
);
const ALWAYS: readonly FieldName[] = ["users", "hourlyRate", "managedFeePerUser"];

/** A number of the input's plausible range with few digits, as people type it; never 0, which may be an empty cell. */
function typed(name: FieldName, part: number): number {
  const { min, max } = SCENARIO_FIELDS[name];
  const value = Number((min + ((max - min) * part) / 1000).toPrecision(3));
  return value === 0 ? max : value;
}

const validRanges: fc.Arbitrary<Values> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...PLAIN), { minLength: 3, maxLength: 14 }),
    fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 34, maxLength: 34 }),
  )
  .map(([names, parts]) =>
    [...new Set([...ALWAYS, ...names])].map(
      (name, index) => [name, typed(name, parts[2 * index]!), typed(name, parts[2 * index + 1]!)] as const,
    ),
  );

const cellsOf = (values: Values): Row[] => [
  ["Assumption", "First", "Second"],
  ...values.map(([name, first, second]) => [SCENARIO_FIELDS[name].label, first, second]),
];

const expectedOf = (values: Values): readonly Scenario[] =>
  ([1, 2] as const).map((at) => ({
    ...DEFAULT_SCENARIO,
    ...Object.fromEntries(values.map((each) => [each[0], each[at]])),
  }));

/** Both scenarios as read, or everything that is said against the range. */
function read(cells: Row[]): {
  readonly scenarios: readonly (Scenario | undefined)[];
  readonly words: string;
} {
  const { scenarios, issues } = readAssumptions(cells);
  const said = [...issues, ...scenarios.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.issues))];
  const errors = said.filter(({ kind }) => kind === "error");
  return {
    scenarios: scenarios.map(({ outcome }) =>
      outcome.ok && errors.length === 0 ? outcome.value : undefined,
    ),
    words: errors.map(({ subject, message, row }) => `${row ?? ""} ${subject} ${message}`).join("\n"),
  };
}

interface Mutated {
  readonly cells: Row[];
  /** What the scenarios are then; without it a word is said. */
  readonly reads?: readonly Scenario[];
  /** What the word names. */
  readonly names?: string;
}

/** A way in which ranges go wrong, or only look different; `at` picks a row and `seed` a place in it. */
type Mutation = (values: Values, at: number, seed: number) => Mutated;

const withRow = (cells: Row[], at: number, row: Row): Row[] =>
  cells.map((each, i) => (i === at + 1 ? row : each));
const inserted = (cells: Row[], at: number, ...rows: Row[]): Row[] => [
  ...cells.slice(0, at + 1),
  ...rows,
  ...cells.slice(at + 1),
];

/** The same numbers in another dress. */
const dressed = (change: (cells: Row[], at: number, seed: number, values: Values) => Row[]): Mutation => {
  return (values, at, seed) => ({
    cells: change(cellsOf(values), at, seed, values),
    reads: expectedOf(values),
  });
};

/** Another content of one cell of the first scenario, against which a word is said. */
const refused = (content: (value: number, name: FieldName) => unknown): Mutation => {
  return (values, at) => {
    const [name, first, second] = values[at]!;
    const { label } = SCENARIO_FIELDS[name];
    return { cells: withRow(cellsOf(values), at, [label, content(first, name), second]), names: label };
  };
};

const isShare = (name: FieldName) => SCENARIO_FIELDS[name].unit === "share";

/** A text that only one notation reads: no point before just three digits. */
const asText = (value: number): string => (/\.\d{3}$/.test(String(value)) ? `${value}0` : String(value));

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "rows in another order": dressed((cells, at) => [
    cells[0]!,
    ...cells.slice(at + 1),
    ...cells.slice(1, at + 1),
  ]),
  "blank rows": dressed((cells, at) => inserted(cells, at, [null, null, null], ["", "", ""])),
  "rows of zeros below": dressed((cells) => [...cells, [0, 0, 0], [null, 0, null]]),
  "a heading": dressed((cells, at) => inserted(cells, at, ["Costs", null, null])),
  "a label in capitals with spaces": dressed((cells, at) =>
    withRow(cells, at, [
      `  ${String(cells[at + 1]![0])
        .toUpperCase()
        .replace(" ", "  ")} `,
      ...cells[at + 1]!.slice(1),
    ]),
  ),
  "a name instead of its label": dressed((cells, at, _, values) =>
    withRow(cells, at, [values[at]![0], ...cells[at + 1]!.slice(1)]),
  ),
  "a number as text": dressed((cells, at) =>
    withRow(cells, at, [cells[at + 1]![0], ` ${asText(cells[at + 1]![1] as number)} `, cells[at + 1]![2]]),
  ),
  "a formatted number": dressed((cells, at) =>
    withRow(cells, at, [
      cells[at + 1]![0],
      { type: "FormattedNumber", basicValue: cells[at + 1]![1] },
      cells[at + 1]![2],
    ]),
  ),
  "columns for units and notes": dressed((cells) =>
    cells.map(([name, ...numbers], i) =>
      i === 0 ? [name, "Unit", ...numbers, "Note"] : [name, "money", ...numbers, 7],
    ),
  ),
  "an empty column": dressed((cells) => cells.map((row) => [...row, ""])),
  "the scenarios the other way round": (values) => ({
    cells: cellsOf(values).map(([name, first, second]) => [name, second, first]),
    reads: [...expectedOf(values)].reverse(),
  }),
  "a row left out": (values, at) => {
    const rest = values.filter((_, index) => index !== at || values.length <= 3);
    return { cells: cellsOf(rest), reads: expectedOf(rest) };
  },
  "two numbers changed over": (values, at, seed) => {
    const other = seed % values.length;
    const swapped = values.map(([name, first, second], index) => {
      const from = index === at ? other : index === other ? at : index;
      return [name, from === index ? first : values[from]![1], second] as const;
    });
    return { cells: cellsOf(swapped), reads: expectedOf(swapped), names: "" };
  },
  "numbers one row down": (values) => {
    const moved = values.map(([name, , second], index) => [name, values.at(index - 1)![1], second] as const);
    return { cells: cellsOf(moved), reads: expectedOf(moved), names: "" };
  },
  "a misspelt label": (values, at, seed) => {
    const { label } = SCENARIO_FIELDS[values[at]![0]];
    const cut = 1 + (seed % (label.length - 1));
    const wrong = `${label.slice(0, cut)}q${label.slice(cut)}`;
    const cells = cellsOf(values);
    return { cells: withRow(cells, at, [wrong, ...cells[at + 1]!.slice(1)]), names: wrong };
  },
  "a row twice": (values, at) => {
    const cells = cellsOf(values);
    return { cells: inserted(cells, at + 1, cells[at + 1]!), names: SCENARIO_FIELDS[values[at]![0]].label };
  },
  "a row without its label": (values, at) => {
    const cells = cellsOf(values);
    return { cells: withRow(cells, at, ["", ...cells[at + 1]!.slice(1)]), names: `${at + 2} ` };
  },
  "names and numbers changed over": (values, at) => {
    const [label, first, second] = cellsOf(values)[at + 1]!;
    return { cells: withRow(cellsOf(values), at, [first, label, second]), names: `${at + 2} ` };
  },
  "no header": (values) => ({ cells: cellsOf(values).slice(1), names: "header" }),
  "the same header twice": (values) => ({
    cells: withRow(cellsOf(values), -1, ["Assumption", "First", "First"]),
    names: "First",
  }),
  "a share as a whole number": (values, at) => {
    const own = values.findIndex(([name, first]) => isShare(name) && first > 0.01);
    return own === -1 ? MUTATIONS["a word"]!(values, at, 0) : refused((value) => value * 100)(values, own, 0);
  },
  "a thousand with a point": refused(() => "1.200"),
  "a thousand with a comma": refused(() => "1,200"),
  "a percent of money": (values) =>
    refused(() => "15 %")(
      values,
      values.findIndex(([name]) => name === "hourlyRate"),
      0,
    ),
  "a word": refused(() => "about ten"),
  "an error": refused(() => "#REF!"),
  "a truth": refused(() => true),
  "a number below all limits": refused((_, name) => fieldLimits(name).min - 1),
  "a number above all limits": refused((_, name) => fieldLimits(name).max * 1.001 + 1),
};

/** Twelve digits: means of classes are worked out again, in another order. */
const shortened = (scenario: Scenario | undefined) =>
  scenario && Object.entries(scenario).map(([name, value]) => [name, Number(value.toPrecision(12))]);

/** The range is read as its cells say, or a word is said that names what is wrong. */
function expectHonest({ cells, reads, names }: Mutated): void {
  const found = read(cells);
  if (reads && found.words === "") expect(found.scenarios.map(shortened)).toEqual(reads.map(shortened));
  else {
    // Numbers that have changed places may be impossible where they are now.
    expect(reads === undefined || names !== undefined).toBe(true);
    expect(found.words).not.toBe("");
    expect(found.words.toLowerCase()).toContain(names!.toLowerCase());
  }
}

describe("a mutated range is never read wrongly without a word", () => {
  it.each(Object.entries(MUTATIONS))("%s", (_, mutation) => {
    fc.assert(
      fc.property(validRanges, fc.nat(), fc.nat(), (values, at, seed) => {
        expectHonest(mutation(values, at % values.length, seed));
      }),
      { numRuns: propertyRuns(100) },
    );
  });
});
