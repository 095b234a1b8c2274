import { type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { RowFormats } from "../sheets/sheetBuilder";
import { columnLetter, NUMBER, type PortableDraft } from "./portableDraft";
import { creditShare } from "./serviceCredit";

/** An input on which the service credits depend non-linearly. */
export interface BentInput {
  readonly field: FieldName;
  /** Formula text of the expected misses in a month when the input is x. */
  readonly misses: (x: string, month: string) => string;
  /** Formula text of the month's fee when the input is x. */
  readonly fee: (x: string, month: string) => string;
  /** Of the two places where a square can vanish, whether the farther one is sought. */
  readonly isFarther?: true;
}

const STEPS = 10;
const MONTHS = 12;

/** Name of the cell with the root that a table has found. */
function rootKey({ field, isFarther }: BentInput): string {
  return isFarther ? `root_${field}_farther` : `root_${field}`;
}

/**
 * Secant steps from the present value to the root; the last one must leave no difference. Every
 * step has two rows of its own, so that no two adjacent formulas are equal: LibreOffice calculates those in
 * one go and reports steps that need each other as a circle.
 */
export function addSecant(draft: PortableDraft, bent: BentInput): void {
  draft.sheet.skip();
  const months = Array.from({ length: MONTHS }, (_, index) => index + 1);
  const title = `Steps: ${SCENARIO_FIELDS[bent.field].label}${bent.isFarther ? ", farther place" : ""}`;
  const heading = draft.heading([title, "Value", "Difference", "Credits", ...months], [0]);
  for (let step = 0; step <= STEPS; step++) addStep(draft, bent, { step, heading });
  const last = stepRow({ step: STEPS, heading });
  const scale = "({yearTotalBreakFixSum}+{yearTotalManagedSum})";
  const root = `=IF(ABS(C${last})<=1E-10*${scale},B${last},"none")`;
  draft.value(rootKey(bent), ["Root", SCENARIO_FIELDS[bent.field].unit], root);
}

/** First column of the months, and their last. */
const MONTH_COLUMN = 4;
const LAST = columnLetter(MONTH_COLUMN + MONTHS - 1);

interface Step {
  readonly step: number;
  /** Row with the numbers of the months. */
  readonly heading: number;
}

const stepRow = ({ step, heading }: Step) => heading + 1 + 2 * step;

function addStep(draft: PortableDraft, bent: BentInput, place: Step): void {
  const row = stepRow(place);
  const columns = Array.from({ length: MONTHS }, (_, index) => columnLetter(MONTH_COLUMN + index));
  const x = `$B${row}`;
  const month = (column: string) => `${column}$${place.heading}`;
  const misses = columns.map((column) => `=MAX(0,${bent.misses(x, month(column))})`);
  const credits = columns.map((column) => `=${bent.fee(x, month(column))}*${creditShare(`${column}${row}`)}`);
  const sum = `=SUM(${columns[0]!}${row + 1}:${LAST}${row + 1})`;
  const formulas = [value(bent, place), difference(bent, place), sum, ...misses];
  draft.sheet.add([`Step ${place.step}, misses`, ...formulas.map((text) => draft.formula(text))], LOOK);
  const cells = credits.map((text) => draft.formula(text));
  draft.sheet.add(["Credits", null, null, null, ...cells], LOOK);
}

const LOOK: RowFormats = {
  A: { role: "label" },
  [`B:${LAST}`]: { role: "formula", numberFormat: NUMBER },
};

/** The line (for users the square) through the present value, and what the credits change. */
function difference({ field }: BentInput, place: Step): string {
  const [row, first] = [stepRow(place), stepRow({ ...place, step: 0 })];
  const square = field === "users" ? `+{userSquare}*(B${row}^2-B${first}^2)` : "";
  return `={yearDifference}+{slope_${field}}*(B${row}-B${first})${square}+D${row}-D${first}`;
}

function value(bent: BentInput, place: Step): string {
  const { field } = bent;
  if (place.step === 0) return `={${field}}`;
  const [one, two] = [stepRow(place) - 2, stepRow(place) - 4];
  if (place.step === 1) return field === "users" ? squareRoot(bent, one) : linearRoot(field, one);
  return `=IF(C${one}=C${two},B${one},B${one}-C${one}*(B${one}-B${two})/(C${one}-C${two}))`;
}

const linearRoot = (field: FieldName, row: number) =>
  `=IF({slope_${field}}=0,B${row},B${row}-{yearDifference}/{slope_${field}})`;

/**
 * Where square x^2 + slope x + constant vanishes, seen from the present value; credits are taken to grow with the
 * users here. The nearer place is written so that a small square does no harm.
 */
function squareRoot({ isFarther }: BentInput, row: number): string {
  const now = `B${row}`;
  const slope = `({slope_users}+2*{userSquare}*${now}+D${row}/${now})`;
  const discriminant = `(${slope}^2-4*{userSquare}*{yearDifference})`;
  const signed = `(${slope}+IF(${slope}<0,-1,1)*SQRT(${discriminant}))`;
  const step = isFarther ? `-${signed}/(2*{userSquare})` : `-2*{yearDifference}/${signed}`;
  const isNone = isFarther ? "{userSquare}=0" : `${slope}=0`;
  return `=IF(${now}<=0,${now},IF(OR(${isNone},${discriminant}<0),${now},${now}+${step}))`;
}
