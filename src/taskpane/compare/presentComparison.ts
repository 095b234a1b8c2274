import type { Comparison, CostCategory, OptionCost, OptionName } from "../../model/decision/comparison";
import { type MoneyScale, moneyScale } from "../language/displayMoney";
import type { Speech } from "../language/speech";

export const SUBTOTALS: readonly CostCategory[] = ["cash", "time", "risk"];

/** Two totals closer than this share of the smaller one do not make a decision. */
const TOO_CLOSE = 0.05;
/** Stands where an option has no such cost. */
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
  readonly headline: string;
  readonly details: readonly string[];
  readonly rows: readonly ComparisonRow[];
  readonly lineGroups: readonly LineGroup[];
  readonly downtime: LineRow & { readonly difference: string };
  /** Said once for all tables: what their numbers are. */
  readonly scaleNote: string;
}

/** Expected costs of break-fix and managed, as the pane says them before anything else is known. */
export function presentComparison(comparison: Comparison, speech: Speech): ComparisonView {
  const breakFix = findOption(comparison, "break-fix");
  const managed = findOption(comparison, "managed");
  const { words, figures } = speech;
  const scale = moneyScale([breakFix.total, managed.total], figures.marks.locale);
  const sides = { breakFix, managed, scale, speech };
  const { unit } = scale;
  return {
    headline: headline(sides),
    details: [closeness(sides), cashSentence(sides)].filter((sentence) => sentence !== ""),
    rows: [...SUBTOTALS, "total" as const].map((key) => comparisonRow(key, comparison, sides)),
    lineGroups: lineGroups(sides),
    downtime: downtimeRow(sides),
    scaleNote: words.compare.costs.scale(unit === undefined ? "" : words.compare.costs.units[unit]),
  };
}

function findOption({ options }: Comparison, name: OptionName): OptionCost {
  const found = options.find(({ option }) => option === name);
  if (!found) throw new RangeError(`the comparison lacks ${name}`);
  return found;
}

/** Difference as a share of the smaller of the two, the measure that says "too close to call". */
function gap(left: number, right: number): number {
  const smaller = Math.min(Math.abs(left), Math.abs(right));
  const difference = Math.abs(left - right);
  return difference === 0 ? 0 : difference / smaller;
}

/** Both options with the scale of the table: the sentences show the very numbers that the table shows. */
interface Sides {
  readonly breakFix: OptionCost;
  readonly managed: OptionCost;
  readonly scale: MoneyScale;
  readonly speech: Speech;
}

function amountText(amount: number, { scale, speech }: Sides): string {
  return speech.figures.tableMoney(scale.round(Math.abs(amount)));
}

function headline(sides: Sides): string {
  const { breakFix, managed, speech } = sides;
  const { expected } = speech.words.compare;
  if (isSame(breakFix.total, managed.total, sides)) return expected.same;
  const cheaper = breakFix.total < managed.total ? breakFix : managed;
  return expected.cheaper(
    speech.words.options[cheaper.option],
    amountText(breakFix.total - managed.total, sides),
  );
}

/** What rounds to nothing, or is hardly half a per cent, is no difference. */
function isSame(left: number, right: number, { scale }: Sides): boolean {
  return gap(left, right) < SAME || scale.round(left - right) === 0;
}

function closeness({ breakFix, managed, speech }: Sides): string {
  const share = gap(breakFix.total, managed.total);
  if (share >= TOO_CLOSE || share < SAME) return "";
  return speech.words.compare.expected.apart(speech.figures.share(share));
}

/** Cash first, because it is what a budget sees; then which way everything else pulls. */
function cashSentence(sides: Sides): string {
  const { breakFix, managed, speech } = sides;
  const { expected } = speech.words.compare;
  const option = ({ option: name }: OptionCost) => speech.words.optionsInText[name];
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
  { scale, speech: { words } }: Sides,
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

function downtimeRow({ breakFix, managed, speech }: Sides) {
  const { words, figures } = speech;
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
function lineGroups({ breakFix, managed, scale, speech }: Sides): readonly LineGroup[] {
  return SUBTOTALS.map((subtotal) => {
    const inGroup = [...breakFix.lines, ...managed.lines].filter((line) => line.category === subtotal);
    const labels = [...new Set(inGroup.map(({ label }) => label))];
    const lines = labels
      .map((label) => ({
        label: speech.words.inputs.costLine(label),
        breakFix: lineAmount(breakFix, { subtotal, label }, scale),
        managed: lineAmount(managed, { subtotal, label }, scale),
      }))
      .filter(({ breakFix: left, managed: right }) => left !== NONE || right !== NONE);
    return { subtotal, label: speech.words.compare.subtotals[subtotal], lines };
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
