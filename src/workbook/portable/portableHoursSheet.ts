import { PRIORITIES, type Priority } from "../../model/assumptions/scenarioField";
import type { CellContent, SheetContent } from "../port/sheetContent";
import { sumRemainders } from "./hourSums";
import { columnLetter, PortableDraft } from "./portableDraft";

/** Multiples of the billing increment that are listed for each class. */
export const HOUR_STEPS = 200;
/** Longer hours are listed at distances that grow by this factor, so that the table ends beyond all hours. */
const GROWTH = 1.08;
const LONGER_ROWS = 60;
/** Rows of one class. */
export const CLASS_ROWS = HOUR_STEPS + 1 + LONGER_ROWS;
/** Keys are hours, each class beginning at its number times this. */
export const KEY_STEP = 1e6;
/** Misses of the service level counted individually in a month. */
export const CREDIT_COUNTS = 40;

const FIRST_ROW = 12;

/**
 * How long incidents take, at multiples of the billing increment: the chance that one takes longer, the sums of these
 * chances by which billed hours and their squares are known on average, and the line to the next multiple.
 */
export function portableHoursSheet(name: string, number: number): SheetContent {
  const draft = new PortableDraft(number);
  draft.title(
    "Hours of an incident",
    "Lognormal hours of each class. Billed hours are the larger of the minimum and the hours rounded up to the increment.",
  );
  draft.value(
    "billingStep",
    ["Step of this table: increment, else fine", "hours"],
    "=IF({incrementHours}>0,{incrementHours},MAX(0.01,{handsOnHoursPerIncident}/20))",
  );
  draft.value(
    "hoursSigma",
    ["Sigma of the logarithm", "ratio"],
    "=IF({hoursCv}=0,1E-10,SQRT(LN(1+{hoursCv}^2)))",
  );
  // Known hours on a multiple of the increment are not rounded further, although 3 x 0.1 is not 0.3 in binary.
  draft.value("hoursTie", ["Tolerance of known hours", "ratio"], "=IF({hoursCv}=0,1E-9,0)");
  draft.heading(["Class", "", ...PRIORITIES]);
  draft.across(
    ["Mean of the logarithm", "log hours"],
    PRIORITIES.map((each) => `=IF({hands${each}}>0,LN({hands${each}})-{hoursSigma}^2/2,-700)`),
    { keys: PRIORITIES.map((each) => `hoursMu${each}`) },
  );
  draft.sheet.skip();
  draft.heading(HEADINGS, [3]);
  addTable(draft);
  return draft.finish(name, [34, 12, 12, 12, 14, 14, 16, 14, 14, 14], { frozenRows: FIRST_ROW - 1 });
}

const HEADINGS = [
  "Key",
  "Multiple",
  "Hours",
  "Class",
  "Longer",
  "Sum of longer",
  "Sum for squares",
  "Excess",
  "Slope",
  "Intercept",
];

/** Names of the columns that other sheets read. */
const NAMES = [
  ["hourKeys", 0],
  ["hourLonger", 4],
  ["hourSums", 5],
  ["hourSquares", 6],
  ["hourSlopes", 8],
  ["hourIntercepts", 9],
] as const;

function addTable(draft: PortableDraft): void {
  const first = draft.sheet.nextRow;
  PRIORITIES.forEach((priority, index) => {
    for (let step = 0; step < CLASS_ROWS; step++)
      draft.sheet.add(tableRow(draft, { priority, index, step }), {
        "A:J": { role: "formula", numberFormat: "General" },
      });
  });
  const last = draft.sheet.nextRow - 1;
  for (const [key, index] of NAMES)
    draft.name(key, `${columnLetter(index)}${first}:${columnLetter(index)}${last}`);
  draft.name("creditCounts", `B${first}:B${first + CREDIT_COUNTS - 1}`);
}

interface TableRow {
  readonly priority: Priority;
  readonly index: number;
  readonly step: number;
}

function tableRow(draft: PortableDraft, { priority, index, step }: TableRow): readonly CellContent[] {
  const row = draft.sheet.nextRow;
  const isListed = step <= HOUR_STEPS;
  const multiple = isListed ? step : HOUR_STEPS * GROWTH ** (step - HOUR_STEPS);
  const sums = isListed ? sumFormulas(priority, row, step) : [];
  const formulas = [...sums, excess(priority, row, isListed), ...line(row, step)];
  const cells = formulas.map((text) => draft.formula(text));
  return [
    draft.formula(`=${KEY_STEP * (index + 1)}+C${row}`),
    multiple,
    draft.formula(`=B${row}*{billingStep}`),
    priority,
    ...(isListed ? cells : [null, null, null, ...cells]),
  ];
}

/** The chance of longer hours, and its sums from this multiple on. */
function sumFormulas(priority: Priority, row: number, step: number): readonly string[] {
  const z = `({hoursMu${priority}}-LN(C${row})-{hoursTie})/{hoursSigma}`;
  const longer = `=IF({hands${priority}}=0,0,IF(C${row}=0,1,NORMSDIST(${z})))`;
  if (step === HOUR_STEPS) return [longer, ...sumRemainders(priority, row)];
  const squares = `{billingStep}^2*(2*B${row}+1)*E${row}`;
  return [longer, `={billingStep}*E${row}+F${row + 1}`, `=${squares}+G${row + 1}`];
}

/** E[(billed hours - hours)+]: the sum of longer multiples, or of unrounded hours; half a step stands for rounding. */
function excess(priority: Priority, row: number, isListed: boolean): string {
  const [mean, mu, sigma] = [`{hands${priority}}`, `{hoursMu${priority}}`, "{hoursSigma}"];
  const at = isListed ? `C${row}` : `(C${row}-IF({incrementHours}>0,{billingStep}/2,0))`;
  const plain = `${mean}*NORMSDIST((${mu}+${sigma}^2-LN(${at}))/${sigma})-${at}*NORMSDIST((${mu}-LN(${at}))/${sigma})`;
  const unrounded = `IF(${mean}=0,0,IF(C${row}=0,${mean},${plain}))`;
  return isListed ? `=IF({incrementHours}>0,F${row},${unrounded})` : `=${unrounded}`;
}

/** Slope and intercept of the excess up to the next row: exact where hours are rounded. The last row ends it. */
function line(row: number, step: number): readonly string[] {
  if (step === CLASS_ROWS - 1) return ["=0", "=0"];
  return [`=(H${row}-H${row + 1})/(C${row + 1}-C${row})`, `=H${row}+C${row}*I${row}`];
}
