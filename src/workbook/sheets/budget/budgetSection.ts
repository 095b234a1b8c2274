import { ACCOUNT_LINES } from "../../../model/cost/accountLines";
import type { BlockBuilder } from "../blockBuilder";
import { BUDGET_COLUMN } from "./budgetColumns";
import { MONEY } from "../comparisonResults";
import type { CellContent } from "../../port/sheetContent";

/** Cells and names that the formulas of every section refer to. */
export interface BudgetInputs {
  readonly scenario: string;
  readonly firstMonth: string;
  readonly fiscalStart: string;
  readonly years: number;
  readonly assumptions: string;
  /** Name of the quotes, or an empty text. */
  readonly quotes: string;
}

/** Places of the columns: a label, its unit, and the months from here on; the years follow them. */
const FIRST_MONTH = 2;

/** What the columns of years say: the sum or average of their months, or a formula of their own. */
type YearCell = "SUM" | "AVERAGE" | "BLANK" | ((year: number, column: string) => string);

type MonthCell = (column: string) => CellContent;

interface LineLook {
  readonly isTotal?: boolean;
  readonly isInput?: boolean;
  readonly numberFormat?: string;
}

/** The rows of one option; every cell is one live formula, but for the actual cash, which is typed. */
export class BudgetSection {
  private readonly months: readonly string[];
  private readonly years: readonly string[];
  private budget = "";
  private headerRow = 0;

  constructor(
    private readonly draft: BlockBuilder,
    private readonly inputs: BudgetInputs,
  ) {
    const count = 12 * inputs.years;
    this.months = Array.from({ length: count }, (_, month) => draft.letters(month + FIRST_MONTH));
    this.years = Array.from({ length: inputs.years }, (_, year) => draft.letters(count + FIRST_MONTH + year));
  }

  /** Adds the rows of an option and returns the cell of its check. */
  add(option: string): string {
    const optionCell = this.addHead(option);
    this.addLine(["Users", "users"], this.looked(BUDGET_COLUMN.users), "AVERAGE", {
      numberFormat: "#,##0.0",
    });
    const [first] = ACCOUNT_LINES.map((line, index) =>
      this.addLine(
        [line[0]!.toUpperCase() + line.slice(1), "money"],
        this.looked(BUDGET_COLUMN.account(index)),
        "SUM",
      ),
    );
    const last = this.draft.nextRow - 1;
    const cash = this.addLine(
      ["Expected cash", "money"],
      (at) => ({ formula: `=SUM(${at}${first}:${at}${last})` }),
      "SUM",
      {
        isTotal: true,
      },
    );
    this.addReserve(cash);
    this.addActuals(cash);
    this.addLine(["Time and risk, not invoiced", "money"], this.looked(BUDGET_COLUMN.timeAndRisk), "SUM");
    const check = this.addCheck(cash, optionCell);
    this.draft.add([]);
    return check;
  }

  /** The option, and the months as dates with the fiscal years that they belong to. */
  private addHead(option: string): string {
    const { draft, inputs, months } = this;
    const { scenario, firstMonth, fiscalStart, assumptions, quotes } = inputs;
    const row = draft.add(["Option", option], {
      "0": { role: "subheading" },
      "1": { role: "input", align: "right" },
    });
    const cell = `$${draft.letters(1)}$${row}`;
    this.budget = `SUPPORT_BUDGET(${assumptions},${cell},${scenario},${quotes},${firstMonth},${inputs.years})`;
    this.headerRow = draft.nextRow;
    const dates = months.map((_, month) => ({
      formula: `=DATE(YEAR(${firstMonth}),MONTH(${firstMonth})+${month},1)`,
    }));
    const titles = this.years.map((_, year) => `Year ${year + 1}`);
    draft.add(["Month", "Unit", ...dates, ...titles], {
      "0:1": { role: "heading" },
      [this.monthPlaces()]: { role: "heading", align: "right", numberFormat: "mmm yyyy" },
      [this.yearPlaces()]: { role: "heading", align: "right" },
    });
    const fiscal: MonthCell = (at) => ({
      formula: `=YEAR(${at}${this.headerRow})+IF(AND(${fiscalStart}>1,MONTH(${at}${this.headerRow})>=${fiscalStart}),1,0)`,
    });
    this.addLine(["Fiscal year", ""], fiscal, "BLANK", { numberFormat: "0" });
    return cell;
  }

  private addReserve(cash: number): void {
    const ofYear = (year: number) =>
      `=VLOOKUP("year ${year + 1}",${this.budget},${BUDGET_COLUMN.reserve},FALSE)`;
    const reserve = this.addLine(
      ["Management reserve (P80 less mean)", "money"],
      this.looked(BUDGET_COLUMN.reserve),
      ofYear,
    );
    this.addLine(
      ["Budget to approve: cash with reserve", "money"],
      (at) => ({ formula: `=${at}${cash}+${at}${reserve}` }),
      (_, at) => `=${at}${cash}+${at}${reserve}`,
      { isTotal: true },
    );
  }

  /** What was paid, how far that is from what was expected, and what the year comes to with it. */
  private addActuals(cash: number): void {
    const actual = this.addLine(["Actual cash", "money"], () => null, "SUM", { isInput: true });
    const isThere = (at: string) => `ISNUMBER(${at}${actual})`;
    this.addLine(
      ["Variance (actual less expected)", "money"],
      (at) => ({ formula: `=IF(${isThere(at)},${at}${actual}-${at}${cash},"")` }),
      "SUM",
    );
    this.addLine(
      ["Forecast (actual, then expected)", "money"],
      (at) => ({ formula: `=IF(${isThere(at)},${at}${actual},${at}${cash})` }),
      "SUM",
    );
  }

  /** A column of the budget at the month of the header. */
  private looked(column: number): MonthCell {
    return (at) => ({ formula: `=VLOOKUP(${at}$${this.headerRow},${this.budget},${column},FALSE)` });
  }

  private addLine(
    [label, unit]: readonly [label: string, unit: string],
    month: MonthCell,
    year: YearCell,
    { isTotal = false, isInput = false, numberFormat = MONEY }: LineLook = {},
  ): number {
    const row = this.draft.nextRow;
    const years = this.years.map((column, index) => this.yearContent(row, year, { index, column }));
    const role = isTotal ? "total" : "formula";
    return this.draft.add([label, unit, ...this.months.map(month), ...years], {
      "0": { role: isTotal ? "total" : "label" },
      "1": { role: "unit" },
      [this.monthPlaces()]: { role: isInput ? "input" : role, numberFormat },
      [this.yearPlaces()]: { role, numberFormat },
    });
  }

  private yearContent(
    row: number,
    year: YearCell,
    { index, column }: { readonly index: number; readonly column: string },
  ): CellContent {
    if (year === "BLANK") return null;
    if (typeof year === "function") return { formula: year(index, column) };
    const [first, last] = [this.months[12 * index]!, this.months[12 * index + 11]!];
    return { formula: `=${year}(${first}${row}:${last}${row})` };
  }

  /** The months of the first year must add up to the comparison's. Returns the check's cell. */
  private addCheck(cash: number, optionCell: string): string {
    const { assumptions, scenario, quotes } = this.inputs;
    const whole = `SUPPORT_COST(${assumptions},${optionCell},"cash",${scenario},${quotes})`;
    const row = this.draft.add(
      [
        "Agrees with the comparison",
        null,
        { formula: `=IF(ABS(${this.years[0]}${cash}-${whole})<0.005,"OK","differs")` },
      ],
      { "0": { role: "label" }, "2": { role: "check", align: "right" } },
    );
    return `${this.draft.letters(FIRST_MONTH)}${row}`;
  }

  private monthPlaces(): string {
    return `${FIRST_MONTH}:${FIRST_MONTH + this.months.length - 1}`;
  }

  private yearPlaces(): string {
    const first = FIRST_MONTH + this.months.length;
    return `${first}:${first + this.years.length - 1}`;
  }
}
