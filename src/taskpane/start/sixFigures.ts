import { type FieldName, type Scenario, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { presetScenario } from "../../model/assumptions/presets";
import { TYPICAL_TERMS } from "../../model/assumptions/typicalTerms";
import { type FieldProblem, findingText, parseProblemText } from "../language/findingText";
import { parseNumber } from "../language/parseNumber";
import type { Wording } from "../language/wording";

/** The six figures that nearly every answer turns on, and the inputs that they become. */
const FIGURE_FIELDS = {
  people: "users",
  incidents: "incidentsPerUserPerMonth",
  hours: "handsOnHoursPerIncident",
  rate: "hourlyRate",
  fee: "managedFeePerUser",
  downtime: "loadedHourlyWage",
} as const satisfies Readonly<Record<string, FieldName>>;

export type FigureName = keyof typeof FIGURE_FIELDS;

/** In the order in which they are asked for. */
const FIGURE_NAMES = Object.keys(FIGURE_FIELDS) as readonly FigureName[];

/** What is typed; an empty text where nothing is, or where the figure is not known. */
export type FigureTexts = Readonly<Partial<Record<FigureName, string>>>;

/** One figure as the form shows it. */
export interface FigureView {
  readonly name: FigureName;
  readonly problem: FieldProblem | undefined;
  /** What counts without it, and how far that can be trusted. */
  readonly usual: string;
  readonly grade: string;
}

export interface SixFigures {
  readonly figures: readonly FigureView[];
  /** The inputs that are known; a figure with an error is not. */
  readonly values: Readonly<Partial<Record<FieldName, number>>>;
  readonly hasError: boolean;
}

/** What the typed figures say: incidents are counted for a year and all people, everything else as in the sheet. */
export function readSixFigures(texts: FigureTexts, wording: Wording): SixFigures {
  const people = readFigure("people", texts, { perField: 1, wording });
  const users = people.value ?? SCENARIO_FIELDS.users.default;
  const read = FIGURE_NAMES.map((name) => {
    const perField = name === "incidents" ? 12 * users : 1;
    return readFigure(name, texts, { perField, wording });
  });
  return {
    figures: read.map(({ view }) => view),
    values: Object.fromEntries(
      read.flatMap(({ view, value }) => (value === undefined ? [] : [[FIGURE_FIELDS[view.name], value]])),
    ),
    hasError: read.some(({ view }) => view.problem?.kind === "error"),
  };
}

interface Reading {
  /** How much of the figure is one of the input. */
  readonly perField: number;
  readonly wording: Wording;
}

interface ReadFigure {
  readonly view: FigureView;
  /** In the unit of the input. */
  readonly value: number | undefined;
}

function readFigure(name: FigureName, texts: FigureTexts, { perField, wording }: Reading): ReadFigure {
  const { words, figures } = wording;
  const field = FIGURE_FIELDS[name];
  const { default: usual, evidence } = SCENARIO_FIELDS[field];
  const known = {
    name,
    usual: figures.number(usual * perField),
    grade: words.assumptions.evidence[evidence],
  };
  const text = texts[name]?.trim() ?? "";
  if (text === "") return { view: { ...known, problem: undefined }, value: undefined };
  const parsed = parseNumber(text, figures.marks);
  if (!parsed.ok) {
    const message = parseProblemText(parsed.problem, words, figures.marks);
    return { view: { ...known, problem: { kind: "error", message } }, value: undefined };
  }
  const value = parsed.value / perField;
  const problem = findingText(field, value, wording);
  return { view: { ...known, problem }, value: problem?.kind === "error" ? undefined : value };
}

/** The firm with these figures and a typical contract: the first scenario of the comparison that they begin. */
export function startScenario(values: SixFigures["values"]): Scenario {
  return presetScenario({ inputs: { ...TYPICAL_TERMS, ...values } });
}
