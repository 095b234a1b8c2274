import { LANDSCAPE } from "../port/printLayout";
import type { SheetContent } from "../port/sheetContent";
import { type RowFormats, SheetBuilder } from "../sheets/sheetBuilder";
import { HAND_STEPS } from "./handSteps";
import type { CheckResult } from "./trialCheck";

/** The sheet that a self-check leaves; another one gets a number behind it. */
export const SELF_CHECK_SHEET = "Fix or Flat self-check";

const CHECK_HEADER = ["No.", "Check", "What was tried", "Expected", "What came", "Result"] as const;
const STEP_HEADER = ["No.", "Step", "What to do", "Expected", "What came", "OK or not"] as const;

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
  const failed = results.filter(({ isOk }) => !isOk).length;
  draft.add([`Self-check of Fix or Flat${version === undefined ? "" : ` ${version}`}`], {
    A: { role: "title" },
  });
  draft.add(
    [
      failed === 0
        ? `All ${results.length} checks are OK.`
        : `${failed} of ${results.length} checks are not OK.`,
    ],
    {
      A: { role: "note" },
    },
  );
  draft.skip();
  draft.add(CHECK_HEADER, { "A:F": { role: "heading" } });
  const first = draft.nextRow;
  results.forEach(({ title, tried, expected, seen, isOk }, index) =>
    draft.add([index + 1, title, tried, expected, seen, isOk ? "OK" : "not OK"], {
      ...LINE,
      F: { role: "check" },
    }),
  );
  const last = draft.nextRow - 1;
  draft.skip();
  draft.add(
    ["What only you can see: fill in the blue cells, and send this sheet to the people who make the add-in."],
    {
      A: { role: "note" },
    },
  );
  draft.add(STEP_HEADER, { "A:F": { role: "heading" } });
  HAND_STEPS.forEach(({ title, action, expected }, index) =>
    draft.add([index + 1, title, action, expected, null, null], { ...LINE, "E:F": { role: "input" } }),
  );
  return draft.finish({
    name,
    columnWidths: [5, 24, 60, 50, 50, 12],
    names: [],
    frozenRows: 4,
    frozenColumns: 0,
    checks: [`F${first}:F${last}`],
    print: LANDSCAPE,
  });
}
