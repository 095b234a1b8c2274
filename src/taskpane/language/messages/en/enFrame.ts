import { pluralIn } from "../plural";

const plural = pluralIn("en");

/** Words around the sections, and of an empty pane. */
export const FRAME_WORDS_EN = {
  language: "Language",
  paneTitle: "Break-fix or managed support",
  sections: {
    label: "Sections",
    compare: "Compare",
    assumptions: "Assumptions",
    insert: "Insert",
    evidence: "Evidence",
    share: "Share",
    help: "Help",
  },
  scenario: "Scenario",
  verdictStrip: "Verdict",
  close: "Close",
  loading: "Reading the sheet",
  loadingSection: "One moment",
  notes: {
    outsideExcel:
      "This page is running outside Excel, so there is no workbook to compare. In Excel, open it with the Break-fix or managed button on the Home tab.",
    functionsMissing:
      "The functions could not be loaded, so formulas may show #NAME?. Reload the workbook to try again.",
  },
  manual: {
    says: "Excel calculates only when asked to (Formulas > Calculation Options > Manual), so cells may lag behind the pane.",
    calculate: "Calculate now",
  },
  empty: {
    heading: "No assumptions in this workbook yet",
    before: "Write names in one column and numbers beside them, select both columns and name the selection",
    after: "in the name box left of the formula bar.",
    example: "Example of assumptions",
    defaults: "Inputs that you leave out take their defaults.",
    lookAgain: "Look again",
    stillNone: (name: string) => `No cells in this workbook are named ${name} yet.`,
  },
  failed: { heading: "The assumptions could not be read", tryAgain: "Try again" },
  sectionFailed: "This section could not be shown. Close the pane and open it again.",
  issues: {
    errors: "To correct in the sheet",
    warnings: "Worth a second look in the sheet",
    error: "Error",
    warning: "Warning",
    place: (row: string, sheet: string) => (sheet === "" ? `Row ${row}` : `Row ${row} of ${sheet}`),
    goTo: (cell: string) => `Go to ${cell}`,
    more: (count: number) =>
      `${plural(count, { one: "There is one more", other: `There are ${count} more` })}; SUPPORT_CHECK lists all.`,
  },
  undo: {
    ofValue: (label: string) => `Undo ${label}`,
    ofSeveral: (count: number) =>
      plural(count, { one: "Undo the last change", other: `Undo the last ${count} changes` }),
    overtaken: "The cell has been changed since, so it was left as it is.",
  },
  writing: {
    gone: (label: string, scenario: string) =>
      `The sheet no longer has a cell for "${label}" of ${scenario}, so nothing was written.`,
    silent: "The workbook did not answer.",
    refused: (label: string, scenario: string, reason: string) => `${label}, ${scenario}: ${reason}`,
  },
  /** Name of the quote in the place of managed, where there is one. */
  quote: undefined as string | undefined,
  options: {
    "break-fix": "Break-fix",
    managed: "Managed",
    "block hours": "Block hours",
    "co-managed": "Co-managed",
    "in-house": "In-house",
  },
  /** The two sides as subject or object of a sentence: at its start, and inside it. */
  sides: {
    "break-fix": { start: "Break-fix", inside: "break-fix" },
    managed: { start: "Managed", inside: "managed" },
  },
  /** The same inside a sentence. */
  optionsInText: {
    "break-fix": "break-fix",
    managed: "managed",
    "block hours": "block hours",
    "co-managed": "co-managed",
    "in-house": "in-house",
  },
};
