import type { Comparison, CostCategory, OptionCost, OptionName } from "../../model/decision/comparison";
import { type MoneyScale, moneyScale } from "../language/displayMoney";
import type { Wording } from "../language/wording";

export const SUBTOTALS: readonly CostCategory[] = ["cash", "time", "risk"];

/** Shown where an option has no such cost. */
const NONE = "–";
/** Below this share the two are simply the same. */
const SAME = 0.005;

/** One row of the comparison: words and rounded numbers. */
export interface ComparisonRow {
  readonly key: CostCategory | "total";
  readonly label: string;
  readonly holds: string;
  readonly breakFix: string;
  readonly managed: string;
  readonly difference: string;
}

/** Amounts of one cost line; a dash where an option has no such cost. */
export interface LineRow {
  readonly label: string;
  readonly breakFix: string;
  readonly managed: string;
}

export interface LineGroup {
  readonly subtotal: CostCategory;
  readonly label: string;
  readonly lines: readonly LineRow[];
}

/** A comparison in words. */
export interface ComparisonView {
  /** Who costs less in cash, and what time and risk add to that. */
  readonly summary: string;
  readonly rows: readonly ComparisonRow[];
  readonly lineGroups: readonly LineGroup[];
  readonly downtime: LineRow & { readonly difference: string };
  /** What the numbers are, said once for all tables. */
  readonly scaleNote: string;
}

/** Expected costs of break-fix and managed, shown before anything else is known. */
export function presentComparison(comparison: Comparison, wording: Wording): ComparisonView {
  const breakFix = findOption(comparison, "break-fix");
  const managed = findOption(comparison, "managed");
  const { words, figures } = wording;
  const scale = moneyScale([breakFix.total, managed.total], figures.marks.locale);
  const sides = { breakFix, managed, scale, wording };
  const { unit } = scale;
  return {
    summary: cashSentence(sides),
    rows: [...SUBTOTALS, "total" as const].map((key) => comparisonRow(key, comparison, sides)),
    lineGroups: lineGroups(sides),
    downtime: downtimeRow(sides),
    scaleNote: words.compare.costs.scale(
      words.optionsInText.managed,
      unit === undefined ? "" : words.compare.costs.units[unit],
    ),
  };
}

function findOption({ options }: Comparison, name: OptionName): OptionCost {
  const found = options.find(({ option }) => option === name);
  if (!found) throw new RangeError(`the comparison lacks ${name}`);
  return found;
}

/** Difference as a share of the smaller total, the measure behind "too close to call". */
function gap(left: number, right: number): number {
  const smaller = Math.min(Math.abs(left), Math.abs(right));
  const difference = Math.abs(left - right);
  return difference === 0 ? 0 : difference / smaller;
}

/** Both options on the scale of the table, so that sentences show the same numbers as the table. */
interface Sides {
  readonly breakFix: OptionCost;
  readonly managed: OptionCost;
  readonly scale: MoneyScale;
  readonly wording: Wording;
}

function amountText(amount: number, { scale, wording }: Sides): string {
  return wording.figures.tableMoney(scale.round(Math.abs(amount)));
}

/** A difference that rounds to 0, or is below half a percent, does not count. */
function isSame(left: number, right: number, { scale }: Sides): boolean {
  return gap(left, right) < SAME || scale.round(left - right) === 0;
}

/** Cash first, because budgets see it; then what time and risk add or favour. */
function cashSentence(sides: Sides): string {
  const { breakFix, managed, wording } = sides;
  const { expected } = wording.words.compare;
  const option = ({ option: name }: OptionCost) => wording.words.optionsInText[name];
  const cash = breakFix.cash - managed.cash;
  const rest = breakFix.time + breakFix.risk - managed.time - managed.risk;
  if (isSame(breakFix.cash, managed.cash, sides)) return expected.cashSame;
  const cashWinner = cash < 0 ? breakFix : managed;
  const restWinner = rest < 0 ? breakFix : managed;
  const saved = amountText(cash, sides);
  if (sides.scale.round(rest) === 0) return expected.cash(option(cashWinner), saved);
  const more = amountText(rest, sides);
  if (cashWinner === restWinner) return expected.cashRestAdds(option(cashWinner), saved, more);
  return expected.cashRestFavours(option(cashWinner), saved, more, option(restWinner));
}

function comparisonRow(
  key: CostCategory | "total",
  comparison: Comparison,
  { scale, wording: { words } }: Sides,
): ComparisonRow {
  return {
    key,
    label: words.compare.subtotals[key],
    holds: key === "total" ? "" : words.compare.holds[key],
    breakFix: scale.format(findOption(comparison, "break-fix")[key]),
    managed: scale.format(findOption(comparison, "managed")[key]),
    difference: scale.formatSigned(comparison.difference[key]),
  };
}

function downtimeRow({ breakFix, managed, wording }: Sides) {
  const { words, figures } = wording;
  const scale = moneyScale([breakFix.downtimeHours, managed.downtimeHours], figures.marks.locale);
  const unit = scale.unit === undefined ? "" : `, ${words.compare.costs.units[scale.unit]}`;
  return {
    label: `${words.compare.costs.downtime}${unit}`,
    breakFix: scale.format(breakFix.downtimeHours),
    managed: scale.format(managed.downtimeHours),
    difference: scale.formatSigned(breakFix.downtimeHours - managed.downtimeHours),
  };
}

/** Lines of both options matched by their label; an option without such a line shows a dash. */
function lineGroups({ breakFix, managed, scale, wording }: Sides): readonly LineGroup[] {
  return SUBTOTALS.map((subtotal) => {
    const inGroup = [...breakFix.lines, ...managed.lines].filter((line) => line.category === subtotal);
    const labels = [...new Set(inGroup.map(({ label }) => label))];
    const lines = labels
      .map((label) => ({
        label: wording.words.inputs.costLine(label),
        breakFix: lineAmount(breakFix, { subtotal, label }, scale),
        managed: lineAmount(managed, { subtotal, label }, scale),
      }))
      .filter(({ breakFix: left, managed: right }) => left !== NONE || right !== NONE);
    return { subtotal, label: wording.words.compare.subtotals[subtotal], lines };
  }).filter(({ lines }) => lines.length > 0);
}

function lineAmount(
  option: OptionCost,
  wanted: { readonly subtotal: CostCategory; readonly label: string },
  scale: MoneyScale,
): string {
  const own = option.lines.filter(
    ({ category, label }) => category === wanted.subtotal && label === wanted.label,
  );
  const amount = own.reduce((sum, line) => sum + line.amount, 0);
  return amount === 0 ? NONE : scale.format(amount);
}
