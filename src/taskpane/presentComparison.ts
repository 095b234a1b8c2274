import type { Comparison, OptionCost, OptionName, Subtotal } from "../model/comparison";
import { moneyScale, sentenceMoney, sentenceShare } from "./displayMoney";
import type { MoneyScale } from "./displayMoney";

export const SUBTOTALS: readonly Subtotal[] = ["cash", "time", "risk"];

const SUBTOTAL_WORDS: Readonly<Record<Subtotal, { readonly label: string; readonly holds: string }>> = {
  cash: { label: "Cash", holds: "invoices, fees, tools" },
  time: { label: "Time", holds: "downtime, own hours" },
  risk: { label: "Risk", holds: "security, data loss" },
};

/** Two totals closer than this share of the smaller one do not make a decision. */
const TOO_CLOSE = 0.05;
/** Stands where an option has no such cost. */
const NONE = "–";
/** Below this share the two are simply the same. */
const SAME = 0.005;

/** One row of the comparison: words and rounded numbers. */
export interface ComparisonRow {
  readonly key: Subtotal | "total";
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
  readonly subtotal: Subtotal;
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
  readonly chartSummary: string;
  readonly bars: readonly OptionCost[];
  /** Total of each bar, in the same order. */
  readonly barTotals: readonly string[];
}

/** Break-fix against managed, as the pane says it. Expected values only: nothing is claimed about bad years. */
export function presentComparison(comparison: Comparison, locale: string): ComparisonView {
  const breakFix = findOption(comparison, "break-fix");
  const managed = findOption(comparison, "managed");
  const scale = moneyScale([breakFix.total, managed.total], locale);
  const sides = { breakFix, managed, scale, locale };
  return {
    headline: headline(sides),
    details: [closeness(sides), cashSentence(sides)].filter((sentence) => sentence !== ""),
    rows: [...SUBTOTALS, "total" as const].map((key) => comparisonRow(key, comparison, scale)),
    lineGroups: lineGroups(breakFix, managed, scale),
    downtime: downtimeRow(breakFix, managed, locale),
    scaleNote: scaleNote(scale),
    chartSummary: [breakFix, managed].map((option) => optionSummary(option, sides)).join(" "),
    bars: [breakFix, managed],
    barTotals: [breakFix, managed].map(({ total }) => scale.format(total)),
  };
}

function findOption({ options }: Comparison, name: OptionName): OptionCost {
  const found = options.find(({ option }) => option === name);
  if (!found) throw new RangeError(`the comparison lacks ${name}`);
  return found;
}

export function optionLabel(name: OptionName): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
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
  readonly locale: string;
}

function amountText(amount: number, { scale, locale }: Sides): string {
  return sentenceMoney(scale.round(Math.abs(amount)), locale);
}

function headline(sides: Sides): string {
  const { breakFix, managed } = sides;
  if (isSame(breakFix.total, managed.total, sides))
    return "Break-fix and managed are expected to cost the same in months 1 to 12.";
  const cheaper = breakFix.total < managed.total ? breakFix : managed;
  const saved = amountText(breakFix.total - managed.total, sides);
  return `${optionLabel(cheaper.option)} is expected to cost ${saved} less in months 1 to 12.`;
}

/** What rounds to nothing, or is hardly half a per cent, is no difference. */
function isSame(left: number, right: number, { scale }: Sides): boolean {
  return gap(left, right) < SAME || scale.round(left - right) === 0;
}

function closeness({ breakFix, managed, locale }: Sides): string {
  const share = gap(breakFix.total, managed.total);
  if (share >= TOO_CLOSE || share < SAME) return "";
  return `The two are ${sentenceShare(share, locale)} apart: too close to decide by expected cost.`;
}

/** Cash first, because it is what a budget sees; then which way everything else pulls. */
function cashSentence(sides: Sides): string {
  const { breakFix, managed } = sides;
  const cash = breakFix.cash - managed.cash;
  const rest = breakFix.time + breakFix.risk - managed.time - managed.risk;
  if (isSame(breakFix.cash, managed.cash, sides)) return "On cash alone the two cost the same.";
  const cashWinner = cash < 0 ? breakFix : managed;
  const restWinner = rest < 0 ? breakFix : managed;
  const opening = `On cash alone, ${cashWinner.option} costs ${amountText(cash, sides)} less`;
  if (sides.scale.round(rest) === 0) return `${opening}.`;
  if (cashWinner === restWinner) return `${opening}; time and risk add ${amountText(rest, sides)} to that.`;
  return `${opening}; time and risk favour ${restWinner.option} by ${amountText(rest, sides)}.`;
}

function comparisonRow(key: Subtotal | "total", comparison: Comparison, scale: MoneyScale): ComparisonRow {
  const words = key === "total" ? { label: "Total", holds: "" } : SUBTOTAL_WORDS[key];
  return {
    key,
    ...words,
    breakFix: scale.format(findOption(comparison, "break-fix")[key]),
    managed: scale.format(findOption(comparison, "managed")[key]),
    difference: scale.formatSigned(comparison.difference[key]),
  };
}

function downtimeRow(breakFix: OptionCost, managed: OptionCost, locale: string) {
  const scale = moneyScale([breakFix.downtimeHours, managed.downtimeHours], locale);
  return {
    label: scale.unit === undefined ? "Downtime hours" : `Downtime hours, ${scale.unit}s`,
    breakFix: scale.format(breakFix.downtimeHours),
    managed: scale.format(managed.downtimeHours),
    difference: scale.formatSigned(breakFix.downtimeHours - managed.downtimeHours),
  };
}

/** Lines of both options matched by their label; an option without such a line shows a dash. */
function lineGroups(breakFix: OptionCost, managed: OptionCost, scale: MoneyScale): readonly LineGroup[] {
  return SUBTOTALS.map((subtotal) => {
    const inGroup = [...breakFix.lines, ...managed.lines].filter((line) => line.subtotal === subtotal);
    const labels = [...new Set(inGroup.map(({ label }) => label))];
    const lines = labels
      .map((label) => ({
        label,
        breakFix: lineAmount(breakFix, { subtotal, label }, scale),
        managed: lineAmount(managed, { subtotal, label }, scale),
      }))
      .filter(({ breakFix: left, managed: right }) => left !== NONE || right !== NONE);
    return { subtotal, label: SUBTOTAL_WORDS[subtotal].label, lines };
  }).filter(({ lines }) => lines.length > 0);
}

function lineAmount(
  option: OptionCost,
  wanted: { readonly subtotal: Subtotal; readonly label: string },
  scale: MoneyScale,
): string {
  const own = option.lines.filter(
    ({ subtotal, label }) => subtotal === wanted.subtotal && label === wanted.label,
  );
  const amount = own.reduce((sum, line) => sum + line.amount, 0);
  return amount === 0 ? NONE : scale.format(amount);
}

function scaleNote({ unit }: MoneyScale): string {
  const size = unit === undefined ? "" : `, in ${unit}s`;
  return `Expected cost of months 1 to 12${size}, rounded. Difference = break-fix minus managed.`;
}

function optionSummary(option: OptionCost, sides: Sides): string {
  const parts = SUBTOTALS.map((subtotal) => `${subtotal} ${amountText(option[subtotal], sides)}`);
  return `${optionLabel(option.option)} ${amountText(option.total, sides)}: ${parts.join(", ")}.`;
}
