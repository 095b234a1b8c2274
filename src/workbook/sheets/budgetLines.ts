import type { OptionName } from "../../model/decision/comparison";
import { BlockBuilder } from "./blockBuilder";
import type { CellAddress } from "../port/cellAddress";
import type { CellBlock } from "../port/cellBlock";
import { MONEY } from "./comparisonResults";
import type { CellContent } from "../port/sheetContent";
import { ASSUMPTIONS_NAME } from "../port/workbook";

export interface BudgetLinesRequest {
  readonly option: OptionName;
  /** As formulas refer to it: the cell of its header, or its number. */
  readonly scenario: string;
  /** At most 12, fewer when the term is shorter. */
  readonly months: number;
}

/** Columns of SUPPORT_BUDGET that the lines show. */
const COLUMN = { users: 2, main: 3, other: 4, reserve: 5 } as const;

/** Places of the columns: a label, its unit, and the months from here on. */
const FIRST_MONTH = 2;

/** Months across and lines down: users, cash, management reserve, a check; every cell is one live formula. */
export function budgetLines(place: CellAddress, request: BudgetLinesRequest): CellBlock {
  const draft = new BlockBuilder(place);
  const lines = new BudgetDraft(draft, request.months);
  lines.addHead(request);
  lines.addLine(["Users", "users, the year's average"], lines.looked(COLUMN.users), "AVERAGE", {
    numberFormat: "#,##0.0",
  });
  const main = lines.addLine([lines.mainLabel(), "money"], lines.looked(COLUMN.main), "SUM");
  const other = lines.addLine(["other cash", "money"], lines.looked(COLUMN.other), "SUM");
  const cash = lines.addLine(["Expected cash", "money"], (at) => `=${at}${main}+${at}${other}`, "SUM", {
    isTotal: true,
  });
  const reserve = lines.addLine(
    ["Management reserve (P80 less mean)", "money"],
    lines.looked(COLUMN.reserve),
    { formula: lines.looked(COLUMN.reserve)('"year 1"') },
  );
  lines.addLine(["Cash with reserve", "money"], (at) => `=${at}${cash}+${at}${reserve}`, "SAME", {
    isTotal: true,
  });
  lines.addLine(
    ["Expected cash, cumulative", "money"],
    (at) => `=SUM($${draft.letters(FIRST_MONTH)}${cash}:${at}${cash})`,
    "LAST",
  );
  const check = lines.addCheck(cash, request.months);
  return { ...draft.finish(), checks: [check] };
}

/** Typed cells are blue, everything else is calculated. */
const NOTES = {
  option: "Blue cells are inputs: type another way of buying, and every line follows.",
  scenario: "The name of a scenario of the assumptions.",
};

/** The last column: a summary of the months, the month's formula, or its own formula. */
type YearCell = "SUM" | "AVERAGE" | "LAST" | "SAME" | { readonly formula: string };

class BudgetDraft {
  private readonly columns: readonly string[];
  private readonly year: string;
  private budget = "";
  private chosen = "";
  private headerRow = 0;

  constructor(
    private readonly draft: BlockBuilder,
    private readonly months: number,
  ) {
    this.columns = Array.from({ length: months }, (_, month) => draft.letters(month + FIRST_MONTH));
    this.year = draft.letters(months + FIRST_MONTH);
  }

  /** Title, the option and scenario that all formulas below refer to, and the months. */
  addHead({ option, scenario }: BudgetLinesRequest): void {
    const { draft, months } = this;
    const input = { "0": { role: "label" }, "1": { role: "input", align: "right" } } as const;
    draft.add(["IT support budget, months of the contract's first year"], { "0": { role: "title" } });
    const look = { ...input, "2": { role: "note", indent: 1 } } as const;
    const optionRow = draft.add(["Option", option, NOTES.option], look);
    const scenarioRow = draft.add(["Scenario", { formula: `=${scenario}` }, NOTES.scenario], look);
    const cell = (row: number) => `$${draft.letters(1)}$${row}`;
    this.chosen = `${cell(optionRow)},${cell(scenarioRow)}`;
    this.budget = `SUPPORT_BUDGET(${ASSUMPTIONS_NAME},${this.chosen})`;
    const numbers = this.columns.map((_, month) => month + 1);
    this.headerRow = draft.add(["Month", "Unit", ...numbers, "Year 1"], {
      "0:1": { role: "heading" },
      [`${FIRST_MONTH}:${months + FIRST_MONTH}`]: { role: "heading", align: "right" },
    });
  }

  /** What the option's own line is called: invoices, fees, blocks or salaries. */
  mainLabel(): CellContent {
    return { formula: `=INDEX(${this.budget},1,${COLUMN.main})` };
  }

  /** A column of the budget at the month in the header, or at a period given as a text. */
  looked(column: number): (at: string) => string {
    const period = (at: string) => (at.startsWith('"') ? at : `${at}$${this.headerRow}`);
    return (at) => `=VLOOKUP(${period(at)},${this.budget},${column},FALSE)`;
  }

  /** Adds a line and returns its row. */
  addLine(
    [label, unit]: readonly [label: CellContent, unit: string],
    month: (column: string) => string,
    year: YearCell,
    { isTotal = false, numberFormat = MONEY }: { isTotal?: boolean; numberFormat?: string } = {},
  ): number {
    const cells = this.columns.map((column) => ({ formula: month(column) }));
    const row = this.draft.nextRow;
    return this.draft.add([label, unit, ...cells, { formula: this.yearFormula(row, year, month) }], {
      "0": { role: isTotal ? "total" : "label" },
      "1": { role: "unit" },
      [`${FIRST_MONTH}:${this.months + FIRST_MONTH}`]: { role: isTotal ? "total" : "formula", numberFormat },
    });
  }

  /** The months must add up to the comparison's year, or shorter term. Returns the check's cell. */
  addCheck(cash: number, months: number): string {
    const measure = months < 12 ? "term cash" : "cash";
    const [option, scenario] = this.chosen.split(",");
    const whole = `SUPPORT_COST(${ASSUMPTIONS_NAME},${option},"${measure}",${scenario})`;
    const difference = `ABS(${this.year}${cash}-${whole})`;
    const row = this.draft.add(
      ["Agrees with the comparison", null, { formula: `=IF(${difference}<0.005,"OK","differs")` }],
      { "0": { role: "label" }, "2": { role: "check", align: "right" } },
    );
    return `${this.draft.letters(FIRST_MONTH)}${row}`;
  }

  private yearFormula(row: number, year: YearCell, month: (column: string) => string): string {
    const [first, last] = [this.columns[0]!, this.columns[this.months - 1]!];
    if (typeof year === "object") return year.formula;
    if (year === "SAME") return month(this.year);
    return year === "LAST" ? `=${last}${row}` : `=${year}(${first}${row}:${last}${row})`;
  }
}
