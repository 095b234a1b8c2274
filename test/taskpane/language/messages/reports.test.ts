import { commandReport, CommandRefusal } from "../../../../src/commands/commandReport";
import { COMMAND_SENTENCES } from "../../../../src/commands/commandSentences";
import { TICKET_SENTENCES } from "../../../../src/model/evidence/ticketSentences";
import { type Issue, issueOf } from "../../../../src/model/assumptions/issue";
import { ISSUE_SENTENCES } from "../../../../src/model/assumptions/issueSentences";
import { type Sentences, sentenceOf } from "../../../../src/model/assumptions/statement";
import { TABLE_SENTENCES } from "../../../../src/model/evidence/table/tableSentences";
import { DE } from "../../../../src/taskpane/language/messages/de/de";
import {
  TABLE_SENTENCES_DE,
  TICKET_SENTENCES_DE,
} from "../../../../src/taskpane/language/messages/de/deEvidenceSentences";
import { EN } from "../../../../src/taskpane/language/messages/en/en";
import type { ReportSentences } from "../../../../src/taskpane/language/messages/reportSentences";
import { problemText, reportText } from "../../../../src/taskpane/language/reportText";
import { EXCEL_REFUSALS, PROBLEM_SENTENCES } from "../../../../src/workbook/port/problemSentences";
import { workbookProblem } from "../../../../src/workbook/port/workbookProblem";

type Values<All extends Sentences> = { readonly [Name in keyof All]: Parameters<All[Name]> };

const ISSUE: Issue = issueOf(ISSUE_SENTENCES, { kind: "error", subject: "Users" }, [
  "number",
  "Users",
  "«many»",
]);
type ExcelCode = keyof typeof EXCEL_REFUSALS;

/** Values for every sentence that a report may have. */
const REPORTS: Values<Omit<ReportSentences, ExcelCode>> = {
  added: ["«a»", "«b»"],
  duplicated: ["«a»", "«b»"],
  renamed: ["«a»", "«b»"],
  deleted: ["«a»"],
  moved: ["«a»", "left", "«b»"],
  comparisonAdded: ["«a»", "«b»", 77],
  quotesAdded: ["«a»", ["«b»", "«c»"]],
  inputsAdded: [["«a»", "«b»"]],
  formulaInserted: ["«a»"],
  exampleInserted: ["«a»"],
  budgetInserted: [["managed", "«c»"], "«a»", "«b»"],
  chartInserted: ["«a»"],
  memoAdded: ["«a»", "«b»"],
  portableAdded: [77, ["«a»", "«b»"], "«c»", "«d»"],
  frozen: [77, "«a»"],
  errorsKept: [77],
  thawed: [77],
  readsLost: [["«a»", "«b»"], "«c»"],
  changedSince: [["«a»"]],
  repaired: [["«a»", "«b»"]],
  retried: [["«a»", "«b»"]],
  nothingToRepair: [],
  selfChecked: ["«a»", 40, ["«b»", "«c»"]],
  trialsKept: [["«a»", "«b»"]],
  exportRead: ["«a»", 77],
  ticketsApplied: ["«a»", ["«b»", "«c»"]],
  notInSheet: [["«a»"]],
  noAssumptions: [],
  issue: [ISSUE],
  layoutIssue: ["«a»", ISSUE],
  scenarioFaulty: ["«a»", ISSUE],
  noCalculation: ["«a»", ISSUE],
  unknownScenario: ["«a»", ["«b»", "«c»"]],
  noHeaderRow: [],
  nameless: [],
  longName: [77, 88],
  nameInUse: ["«a»"],
  unreadableName: ["«a»"],
  onlyScenario: ["«a»"],
  atEnd: ["«a»", "right"],
  assumptionsThere: ["«a»", "«b»"],
  nameTaken: ["«a»", "«b»"],
  quotesThere: ["«a»", "«b»"],
  inputsThere: [["«a»", "«b»"]],
  noFormula: ["«a»"],
  longFormula: [77, 88],
  unknownOption: ["«a»", ["«b»", "«c»"]],
  unknownChart: ["«a»", ["costs", "cash"]],
  manyScenarios: [77, 88],
  nothingToFreeze: [],
  onlyErrors: [],
  nothingToThaw: ["«a»"],
  allChanged: [["«a»"], "«b»"],
  emptyExport: ["«a»"],
  noTable: ["«a»"],
  noTicketRows: [],
  occupied: ["«a»", 77, 88, "«b»"],
  sheetTooLarge: ["«a»", 77, 88, 99],
  rangeMissing: ["«a»"],
  noRange: ["«a»"],
  rangeTooLarge: ["«a»", 77, 88, 99],
  sheetGone: ["«a»"],
  sheetMissing: ["«a»"],
  sheetExists: ["«a»"],
  nameExists: ["«a»", "«b»"],
  structureProtected: [],
  sheetProtected: ["«a»"],
  mergedCells: ["«a»", "«b»"],
  ownAssumptions: ["«a»", "«b»"],
  nothingSelected: [],
  noWorkbook: [],
  leftBehind: [["Comparison!A1:B2"]],
  oldExcel: [],
  unknownRefusal: ["«a»"],
};
const TICKET_REFUSALS: Values<typeof TICKET_SENTENCES> = {
  lengths: ["«a»", 77, "«b»", 88],
  size: ["«a»", 77, 88],
  order: [],
  swapped: [77],
  dates: [],
  months: [77, 88],
  shortWindow: [77, 88],
  fewCounts: [77, 88],
  noTickets: [],
  changeOutside: [77],
  noneBefore: [],
  window: [],
  mostLeftOut: [77, 88, "«a»"],
  leftOut: [77, "«a»"],
  outside: [77],
  outsideChange: [77],
  thinMonths: [77, 88],
  twins: [77],
  trend: [0.77, "«a»"],
  tooAlike: ["«a»"],
  fewMonths: [77],
  timesOfDay: [],
  longHours: [77],
  unfitHours: [77, 88],
  missingMonths: ["«a»"],
  overdispersed: [],
};
const REASONS: Values<typeof TABLE_SENTENCES> = {
  emptyTable: [],
  tableSize: [77, 88],
  noDateColumn: [],
  sameColumn: ["date", "hours"],
  noDate: [],
  notADate: [],
  unorderedDate: [],
  totalRow: [],
  notANumber: ["rate"],
  notHours: [],
  negative: ["rate"],
  tooLarge: ["rate"],
  fractionalCount: [],
  errorCell: [],
  future: [],
  distant: [],
  apart: [77],
};
const EXCEL = Object.fromEntries(Object.keys(EXCEL_REFUSALS).map((code) => [code, [] as const]));

const ALL = Object.entries({ ...REPORTS, ...EXCEL, ...TICKET_REFUSALS } as Record<
  string,
  readonly unknown[]
>);
const ENGLISH: Sentences = { ...COMMAND_SENTENCES, ...PROBLEM_SENTENCES, ...TICKET_SENTENCES };
const GERMAN: Sentences = { ...DE.reports!, ...TICKET_SENTENCES_DE };

/** Names, addresses and marked numbers in a sentence, in any order. */
const facts = (text: string) => (text.match(/«\w+»|77|88|99/g) ?? []).sort();

describe("why rows of a table are not used", () => {
  it.each(Object.entries(REASONS) as [string, readonly unknown[]][])(
    "is said in German too: %s",
    (name, values) => {
      const [english, german] = [TABLE_SENTENCES, TABLE_SENTENCES_DE].map((all) =>
        sentenceOf(all, [name, ...values])!,
      );
      expect(facts(german!)).toEqual(facts(english!));
      expect(german).not.toBe(english);
      // All but the first few come behind the text of a cell.
      expect(/^[A-Z]/.test(english!)).toBe(/^[A-Z]/.test(german!));
    },
  );
});

describe("what commands and workbooks report", () => {
  it.each(ALL)("is said in German with the same facts: %s", (name, values) => {
    const english = sentenceOf(ENGLISH, [name, ...values])!;
    const german = sentenceOf(GERMAN, [name, ...values])!;
    expect(german).toMatch(/[.!?]$/);
    expect(facts(german)).toEqual(facts(english));
    expect(german).not.toBe(english);
    expect(german).not.toMatch(/\b(the|is|are|were|and|with|there|this|of|has)\b/);
  });

  it("tells one formula from several", () => {
    expect(sentenceOf(DE.reports!, ["thawed", 1])).toBe("Eine Formel wurde zurückgesetzt.");
    expect(sentenceOf(DE.reports!, ["thawed", 3])).toBe("3 Formeln wurden zurückgesetzt.");
    expect(sentenceOf(DE.reports!, ["repaired", ["A1", "A2", "A3", "A4", "A5", "A6"]])).toBe(
      "6 Formeln wurden neu eingegeben: A1, A2, A3, A4, A5 und 1 weitere.",
    );
  });

  it("is in the words of the pane's language, refusals and issues inside them too", () => {
    const report = commandReport([["deleted", "Lean"]], "A1");
    expect([reportText(report, EN), reportText(report, DE)]).toEqual([
      'The scenario "Lean" was deleted; Undo brings it back.',
      "Das Szenario „Lean“ wurde gelöscht; Rückgängig bringt es zurück.",
    ]);
    const refusal = new CommandRefusal(["scenarioFaulty", "Lean", ISSUE]);
    expect([problemText(refusal, EN), problemText(refusal, DE)]).toEqual([
      'The scenario "Lean" has errors: Users is «many»; it must be a number.',
      "Das Szenario „Lean“ hat Fehler: Nutzer ist «many»; es muss eine Zahl sein.",
    ]);
    expect(problemText(workbookProblem(["AccessDenied"]), DE)).toContain("Excel erlaubt das nicht");
  });

  it("is in its own words where nobody foresaw it, and never empty", () => {
    expect(problemText(new Error("Boom."), DE)).toBe("Boom.");
    expect(problemText(new Error(""), DE)).toBe(DE.writing.silent);
    expect(problemText("?", DE)).toBe(DE.writing.silent);
  });
});
