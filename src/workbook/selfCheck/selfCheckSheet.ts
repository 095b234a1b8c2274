import { LANDSCAPE } from "../port/printLayout";
import type { SheetContent } from "../port/sheetContent";
import { type RowFormats, SheetBuilder } from "../sheets/sheetBuilder";
import { HAND_STEPS } from "./handSteps";
import type { CheckResult } from "./trialCheck";

/** The sheet that a self-check leaves; another one gets a number behind it. */
export const SELF_CHECK_SHEET = "Fix or Flat self-check";

const CHECK_HEADER = ["No.", "Check", "What was tried", "Expected", "What came", "Result"] as const;
const STEP_HEADER = ["No.", "Step", "What to do", "Expected", "What came", "OK or not"] as const;

const HEADER_ROWS = 4;
const INVITATION =
  "What only you can see: fill in the blue cells, and send this sheet to the people who make the add-in.";

const LINE: RowFormats = { A: { role: "unit" }, "B:E": { role: "label" } };

export interface SelfCheckReport {
  readonly name: string;
  /** Version of the add-in, where it is known. */
  readonly version: string | undefined;
  readonly results: readonly CheckResult[];
}

/** The list of all checks as plain values, which stay what they were, and the steps to do by hand. */
export function selfCheckSheet({ name, version, results }: SelfCheckReport): SheetContent {
  const draft = new SheetBuilder();
  draft.add([`Self-check of Fix or Flat${version === undefined ? "" : ` ${version}`}`], {
    A: { role: "title" },
  });
  const checks = addChecks(draft, results);
  draft.skip();
  addSteps(draft);
  return draft.finish({
    name,
    columnWidths: [5, 24, 60, 50, 50, 12],
    names: [],
    frozenRows: HEADER_ROWS,
    frozenColumns: 0,
    checks: [checks],
    print: LANDSCAPE,
  });
}

/** Adds a line for each check; answers the range of the results. */
function addChecks(draft: SheetBuilder, results: readonly CheckResult[]): string {
  const [all, failed] = [results.length, results.filter(({ isOk }) => !isOk).length];
  const summary = failed === 0 ? `All ${all} checks are OK.` : `${failed} of ${all} checks are not OK.`;
  draft.add([summary], { A: { role: "note" } });
  draft.skip();
  draft.add(CHECK_HEADER, { "A:F": { role: "heading" } });
  results.forEach(({ title, tried, expected, seen, isOk }, index) => {
    const cells = [index + 1, title, tried, expected, seen, isOk ? "OK" : "not OK"];
    draft.add(cells, { ...LINE, F: { role: "check" } });
  });
  return `F${HEADER_ROWS + 1}:F${HEADER_ROWS + all}`;
}

function addSteps(draft: SheetBuilder): void {
  draft.add([INVITATION], { A: { role: "note" } });
  draft.add(STEP_HEADER, { "A:F": { role: "heading" } });
  HAND_STEPS.forEach(({ title, action, expected }, index) =>
    draft.add([index + 1, title, action, expected, null, null], { ...LINE, "E:F": { role: "input" } }),
  );
}
