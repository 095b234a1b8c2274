import { pluralIn } from "../plural";

const plural = pluralIn("en");

/** Words of the Share section. */
export const SHARE_WORDS_EN = {
  lead: "For colleagues who do not have the add-in",
  portable: {
    title: "Portable copy",
    says: "Adds sheets of plain Excel formulas that recalculate anywhere, even in Excel 2016 or LibreOffice, with the distribution of a break-fix year. They do not follow this comparison.",
    scenario: "Scenarios to copy",
    all: "All scenarios",
    run: "Add portable copy",
  },
  memo: {
    title: "Decision memo",
    says: "Adds a sheet to print or send as a PDF: question, verdict, table, chart, reasons, and what is not priced. Its figures follow the assumptions.",
    run: "Add decision memo",
  },
  freeze: {
    title: "Freeze to values",
    says: "Replaces our formulas with their values, so that the file shows its numbers everywhere, and keeps the formulas on a sheet until you thaw them.",
    freeze: "Freeze",
    thaw: "Thaw",
    looking: "Looking at the workbook",
    state: (live: number, frozen: number) =>
      `${plural(live, { one: "One formula is live", other: `${live} formulas are live` })}, ${plural(frozen, { one: "one is frozen", other: `${frozen} are frozen` })}.`,
    unknown: (reason: string) => `How many formulas are live could not be read: ${reason}`,
  },
  handOver: {
    title: "How to give this to a colleague",
    lines: [
      "To recalculate without the add-in: add the portable copy, move its sheets into a new workbook, send that.",
      "To look at only: freeze, save under another name, then thaw here.",
      "To work on together: send this workbook; the colleague installs the add-in and the formulas calculate again.",
    ] as readonly string[],
  },
};
