import { PRIORITIES } from "../../model/assumptions/scenarioField";
import type { SheetContent } from "../port/sheetContent";
import { PLACES } from "./portableBilling";
import { MONEY, PortableDraft } from "./portableDraft";
import { KEY_STEP } from "./portableHoursSheet";
import { addYearGrid } from "./portableYearGrid";

/** Levels whose amounts are listed. */
export const YEAR_LEVELS = [0.05, 0.5, 0.8, 0.9, 0.95, 0.99] as const;

/**
 * The whole distribution of the invoices of a break-fix year by Panjer's recursion: incidents are Poisson with a
 * Gamma level of the year, and each costs what its class, place and time of day make it cost.
 */
export function portableYearSheet(name: string, number: number, steps: number): SheetContent {
  const draft = new PortableDraft(number);
  draft.title(
    "The invoices of a break-fix year",
    "Panjer's recursion on a grid that keeps the mean of every incident. Tools bought separately and projects are certain and added.",
  );
  addParameters(draft);
  addAnswers(draft);
  addParts(draft);
  draft.sheet.skip();
  addYearGrid(draft, steps);
  return draft.finish(name, [52, 16, 20, 14, 16, 22, 18, 18, 14], { frozenRows: 3 });
}

function addParameters(draft: PortableDraft): void {
  draft.heading(["Parameters", "Unit", "Value"]);
  draft.value("yearIncidentCount", ["Expected incidents", "count"], "={yearIncidents}");
  draft.value(
    "incidentMean",
    ["Mean invoice of an incident", "money"],
    "=SUMPRODUCT({partShares},{partCharges})",
  );
  draft.value(
    "incidentSquare",
    ["Mean square of an invoice", "money squared"],
    "=SUMPRODUCT({partShares},{partFees}^2+2*{partFees}*{partRates}*{partHours}+{partRates}^2*{partSquares})",
  );
  draft.value(
    "certainCash",
    ["Certain cash: tools and projects", "money"],
    "={yearToolsBreakFix}+{yearProjectsBreakFix}",
    MONEY,
  );
  draft.value(
    "invoiceMean",
    ["Mean of the year's invoices", "money"],
    "={yearIncidentCount}*{incidentMean}",
    MONEY,
  );
  draft.value(
    "cashDeviation",
    ["Standard deviation of the year's cash", "money"],
    "=SQRT({yearIncidentCount}*{incidentSquare}+({levelCv}*{invoiceMean})^2)",
    MONEY,
  );
  draft.value("gridStepWanted", ["Grid step, 0 = chosen from mean and deviation", "money"], 0, "#,##0.00");
}

function addAnswers(draft: PortableDraft): void {
  draft.sheet.skip();
  draft.heading(["Answers", "Level", "Cash of the year"], [0]);
  for (const level of YEAR_LEVELS) addLevel(draft, level);
  draft.value("missFactor", ["A budget is missed beyond this many times it", "multiplier"], 1.1, "0.00");
  draft.value(
    "cashBudget",
    ["Missed beyond: of the budget cap, else of expected cash", "money"],
    "={missFactor}*IF({budgetCap}>0,{budgetCap},{yearCashBreakFixSum})",
    MONEY,
  );
  draft.value(
    "cashOverBudget",
    ["Chance that the budget is missed", "share"],
    "=MAX(0,1-SUMPRODUCT(--({gridAmounts}<={cashBudget}-{certainCash}+{gridStep}*1E-9),{gridMasses}))",
    "0.00%",
  );
  draft.value(
    "cashReserve",
    ["Management reserve: P80 less expected cash", "money"],
    "=MAX(0,{cashP80}-{yearCashBreakFixSum})",
    MONEY,
  );
}

function addLevel(draft: PortableDraft, level: number): void {
  const row = draft.sheet.nextRow;
  const amount = `{certainCash}+{gridStep}*SUMPRODUCT(--({gridBelow}<B${row}))`;
  draft.sheet.add(
    [
      "Not exceeded in this share of years",
      level,
      draft.formula(`=IF({gridCaptured}<B${row},NA(),${amount})`),
    ],
    {
      A: { role: "label" },
      B: { role: "input", numberFormat: "0%" },
      C: { role: "formula", numberFormat: MONEY },
    },
  );
  draft.name(`cashP${Math.round(100 * level)}`, `C${row}`);
}

/** One row for each class, place and time of day: how often, and what it charges. */
function addParts(draft: PortableDraft): void {
  draft.sheet.skip();
  draft.heading(
    [
      "Kind of incident",
      "Key",
      "Share",
      "Fee",
      "Rate",
      "Billed hours",
      "Squares of hours",
      "Least charge",
      "Mean charge",
    ],
    [0],
  );
  const first = draft.sheet.nextRow;
  for (const [index, priority] of PRIORITIES.entries())
    for (const place of PLACES) {
      addPart(draft, { index, priority, place, isAfterHours: false });
      addPart(draft, { index, priority, place, isAfterHours: true });
    }
  const last = draft.sheet.nextRow - 1;
  const keys = ["Keys", "Shares", "Fees", "Rates", "Hours", "Squares", "Least", "Charges"];
  keys.forEach((key, column) => {
    const letter = String.fromCharCode(66 + column);
    draft.name(`part${key}`, `${letter}${first}:${letter}${last}`);
  });
}

interface Part {
  readonly index: number;
  readonly priority: (typeof PRIORITIES)[number];
  readonly place: (typeof PLACES)[number];
  readonly isAfterHours: boolean;
}

function addPart(draft: PortableDraft, { index, priority, place, isAfterHours }: Part): void {
  const row = draft.sheet.nextRow;
  const where = place === "OnSite" ? "{onSiteShare}" : "(1-{onSiteShare})";
  const when = isAfterHours ? "{afterHoursShare}" : "(1-{afterHoursShare})";
  const trip = place === "OnSite" ? "+{tripFee}" : "";
  const rate = isAfterHours ? "{hourlyRate}*{afterHoursMultiplier}" : "{hourlyRate}";
  const formulas = [
    `=IF({classMix}=0,0,{severityShare${priority}}/{classMix})*${where}*${when}`,
    `={calloutFee}${trip}+{partsPerIncident}`,
    `=${rate}`,
    `={billed${place}${priority}}`,
    `={billedSquare${place}${priority}}`,
    `=D${row}+E${row}*{minimumHours${place}}`,
    `=D${row}+E${row}*F${row}`,
  ];
  const words = `${priority}, ${place === "OnSite" ? "on site" : "remote"}${isAfterHours ? ", after hours" : ""}`;
  draft.sheet.add([words, KEY_STEP * (index + 1), ...formulas.map((text) => draft.formula(text))], {
    A: { role: "label" },
    B: { role: "unit" },
    "C:I": { role: "formula", numberFormat: "#,##0.0000" },
  });
}
