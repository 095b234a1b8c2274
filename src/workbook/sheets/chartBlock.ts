import { OPTION_NAMES, summaryOptions } from "../../model/decision/comparison";
import { BlockBuilder } from "./blockBuilder";
import { blockName, type CellAddress } from "../port/cellAddress";
import type { BlockSize, CellBlock } from "../port/cellBlock";
import { comparedCount, compareColumns, MONEY, SUBTOTAL_NAMES } from "./comparisonResults";
import { textLiteral } from "../port/formulaText";
import type { ChartContent } from "../port/sheetContent";
import { summaryFormula } from "./scenarioSummary";
import { ASSUMPTIONS_NAME, QUOTES_NAME } from "../port/workbook";

export const CHART_NAMES = ["costs", "scenarios", "bad years", "cash", "what matters"] as const;

/** What a chart can show. */
export type ChartName = (typeof CHART_NAMES)[number];

export interface ChartRequest {
  readonly chart: ChartName;
  /** As formulas refer to it: the cell of its header, or its number. */
  readonly scenario: string;
  readonly scenarioCount: number;
  readonly termMonths: number;
  /** A way of buying support, or the name of a quote. */
  readonly option: string;
  /** How many quotes the workbook has. */
  readonly quoteCount: number;
}

/** The live cells of a chart, and the chart over them. */
export interface ChartBlock {
  readonly block: CellBlock;
  readonly chart: ChartContent;
}

/** What one kind of chart needs: its formula, how far that spills, and how it is drawn. */
interface Recipe extends Pick<
  ChartContent,
  "kind" | "seriesIn" | "seriesNames" | "showsScenarios" | "valueFormat" | "valueTitle"
> {
  readonly title: string;
  readonly formula: string;
  readonly spill: BlockSize;
  /** Rows and columns of the spill that are drawn, its first ones. */
  readonly drawn: BlockSize;
}

/** Rows of the curve and of the list of inputs, header included. */
const CURVE_ROWS = 41;
const MATTERS_ROWS = 11;

/** Rows and columns that a chart covers. */
const CHART_SIZE: BlockSize = { rows: 18, columns: 7 };

const inMoney = { valueFormat: "#,##0", valueTitle: "Money" } as const;

function call(name: string, ...rest: readonly (string | number)[]): string {
  return `${name}(${[ASSUMPTIONS_NAME, ...rest].join(",")})`;
}

/** The last argument where the workbook has quotes. */
const quotes = (count: number): readonly string[] => (count > 0 ? [QUOTES_NAME] : []);

/** How each chart is made. INDEX takes the part of a longer answer that is drawn. */
const RECIPES: Readonly<Record<ChartName, (request: ChartRequest) => Recipe>> = {
  costs: ({ scenario, quoteCount }) => ({
    kind: "stackedColumns",
    seriesIn: "rows",
    seriesNames: SUBTOTAL_NAMES,
    title: "Expected cost of months 1 to 12",
    formula: `=INDEX(${call("SUPPORT_COMPARE", scenario, ...quotes(quoteCount))},SEQUENCE(5),SEQUENCE(1,${compareColumns(quoteCount)}))`,
    spill: { rows: 5, columns: compareColumns(quoteCount) },
    drawn: { rows: 4, columns: comparedCount(quoteCount) + 1 },
    ...inMoney,
  }),
  scenarios: ({ scenarioCount, quoteCount }) => ({
    kind: "columns",
    seriesIn: "rows",
    seriesNames: summaryOptions(quoteCount > 0),
    showsScenarios: true,
    title: "Total cost of months 1 to 12",
    formula: summaryFormula(quoteCount > 0),
    spill: { rows: OPTION_NAMES.length + 2, columns: scenarioCount + 1 },
    drawn: { rows: OPTION_NAMES.length + 1, columns: scenarioCount + 1 },
    ...inMoney,
  }),
  "bad years": ({ option, scenario, quoteCount }) => ({
    kind: "curve",
    seriesIn: "columns",
    seriesNames: ["Probability"],
    title: `Chance that a year of ${option} costs more`,
    formula: `=${call("SUPPORT_CURVE", textLiteral(option), CURVE_ROWS, scenario, ...quotes(quoteCount))}`,
    spill: { rows: CURVE_ROWS, columns: 3 },
    drawn: { rows: CURVE_ROWS, columns: 2 },
    valueFormat: "0%",
    valueTitle: "Probability",
  }),
  cash: ({ option, scenario, termMonths, quoteCount }) => ({
    kind: "line",
    seriesIn: "columns",
    seriesNames: ["cumulative"],
    title: `Expected cash of ${option}, cumulative`,
    formula: `=INDEX(${call("SUPPORT_BUDGET", textLiteral(option), scenario, ...quotes(quoteCount))},SEQUENCE(${termMonths + 1}),{1,6})`,
    spill: { rows: termMonths + 1, columns: 2 },
    drawn: { rows: termMonths + 1, columns: 2 },
    ...inMoney,
  }),
  "what matters": ({ scenario, quoteCount }) => ({
    kind: "bars",
    seriesIn: "columns",
    seriesNames: ["difference at low", "difference at high"],
    title: `Break-fix minus ${summaryOptions(quoteCount > 0)[1]!}, input at its low and high end`,
    formula: `=INDEX(${call("SUPPORT_SENSITIVITY", scenario, ...quotes(quoteCount))},SEQUENCE(${MATTERS_ROWS}),{1,4,5})`,
    spill: { rows: MATTERS_ROWS, columns: 3 },
    drawn: { rows: MATTERS_ROWS, columns: 3 },
    ...inMoney,
  }),
};

/** Lays out a chart at a place: what it shows, its live cells, and the chart to their right. */
export function chartBlock(place: CellAddress, request: ChartRequest): ChartBlock {
  const made = RECIPES[request.chart](request);
  const { spill, drawn } = made;
  const draft = new BlockBuilder(place);
  draft.add([`${made.title}, scenario`, { formula: `=${request.scenario}` }], {
    "0": { role: "subheading" },
    "1": { role: "note" },
  });
  const first = draft.add([{ formula: made.formula }]);
  const numberFormat = made.valueFormat === "0%" ? "#,##0.####" : MONEY;
  for (let row = first + 1; row < first + spill.rows; row++)
    draft.formatRow(row, { [`1:${Math.max(1, spill.columns - 1)}`]: { role: "formula", numberFormat } });
  const columns = spill.columns + 1 + CHART_SIZE.columns;
  const room = { rows: Math.max(spill.rows + 1, CHART_SIZE.rows), columns };
  const chart: ChartContent = {
    kind: made.kind,
    title: made.title,
    source: blockName({ row: first - 1, column: place.column, ...drawn }),
    seriesIn: made.seriesIn,
    seriesNames: made.seriesNames,
    ...(made.showsScenarios && { showsScenarios: true }),
    place: blockName({ row: place.row, column: place.column + spill.columns + 1, ...CHART_SIZE }),
    valueTitle: made.valueTitle,
    valueFormat: made.valueFormat,
  };
  return { block: draft.finish(room), chart };
}
