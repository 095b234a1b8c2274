/** The four priority classes, from "nobody can work" to "one person is slowed down". */
export const PRIORITIES = ["P1", "P2", "P3", "P4"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Suffixes of the field names that exist once per option. */
export const OPTION_SUFFIXES = ["BreakFix", "Managed", "BlockHours", "CoManaged", "InHouse"] as const;
export type OptionSuffix = (typeof OPTION_SUFFIXES)[number];

/** The bands of a managed fee beyond the first one. */
export const FEE_BANDS = [2, 3, 4, 5] as const;
export type FeeBand = (typeof FEE_BANDS)[number];

/** How far a default can be trusted: shown beside it in the pane and in the sheet. */
export type Evidence = "yours" | "measured" | "published" | "claim" | "assumption";

export type FieldGroup =
  | "Demand"
  | "Downtime"
  | "Break-fix"
  | "Managed"
  | "Services"
  | "Security and data"
  | "Term and growth"
  | "Block hours"
  | "Co-managed"
  | "In-house"
  | "Decision"
  | "Beyond money";

/** The unit of a field; it fixes what the number can be at all (see fieldLimits.ts). */
export type Unit =
  | "users"
  | "people"
  | "count"
  | "devices per user"
  | "incidents per user per month"
  | "events per year"
  | "share"
  | "share per year"
  | "hours"
  | "hours per month"
  | "hours per year"
  | "hours per hour"
  | "days"
  | "months"
  | "months of fee"
  | "money"
  | "money per hour"
  | "money per month"
  | "money per year"
  | "money per user per month"
  | "gigabytes"
  | "gigabytes per hour"
  | "ratio"
  | "multiplier"
  | "0 open, 1 included, 2 bought"
  | "0 included, 1 billed"
  | "0 graduated, 1 by volume"
  | "0 first year, 1 term"
  | "project hours per year"
  | "score 0 to 5"
  | "weight";

/**
 * One input of the comparison. The name is its key in SCENARIO_FIELDS; name and label are frozen.
 * Its meaning and the source of its default are in workbook/fieldNotes.
 */
export interface ScenarioField {
  readonly label: string;
  readonly unit: Unit;
  readonly default: number;
  /** Plausible range: outside it a value is allowed and remarked on. */
  readonly min: number;
  readonly max: number;
  readonly group: FieldGroup;
  /** True for the dozen inputs that are shown first. */
  readonly essential: boolean;
  readonly evidence: Evidence;
}

type Row = readonly [label: string, fallback: number, min: number, max: number];

/** Properties that neighbouring rows of a field table share. */
export type RowKind = Pick<ScenarioField, "group" | "unit" | "evidence">;

/** One advanced field from a short table row; see `essential` for the dozen shown first. */
export function field(kind: RowKind, row: Row): ScenarioField {
  const [label, fallback, min, max] = row;
  return { label, default: fallback, min, max, essential: false, ...kind };
}

/** One of the dozen inputs that are shown first. */
export function essential(kind: RowKind, row: Row): ScenarioField {
  return { ...field(kind, row), essential: true };
}

/** A family of four fields, `${name}P1` to `${name}P4`, with one plausible range for all. */
export function priorityFields<Name extends string>(
  name: Name,
  kind: RowKind,
  [label, defaults, min, max]: readonly [string, readonly number[], number, number],
): Record<`${Name}${Priority}`, ScenarioField> {
  const entries = PRIORITIES.map((priority, index) => [
    `${name}${priority}`,
    field(kind, [`${label}, ${priority}`, defaults[index]!, min, max]),
  ]);
  return Object.fromEntries(entries) as Record<`${Name}${Priority}`, ScenarioField>;
}

/** A family of fields in which some have another grade. */
export function regraded<Fields extends Readonly<Record<string, ScenarioField>>>(
  fields: Fields,
  evidence: Evidence,
  names: readonly (keyof Fields)[],
): Fields {
  const entries = names.map((name) => [name, { ...fields[name]!, evidence }]);
  return { ...fields, ...Object.fromEntries(entries) };
}

const OPTION_LABELS: Readonly<Record<OptionSuffix, string>> = {
  BreakFix: "break-fix",
  Managed: "managed",
  BlockHours: "block hours",
  CoManaged: "co-managed",
  InHouse: "in-house",
};

/** A family of five fields, one per option, `${name}BreakFix` to `${name}InHouse`. */
export function optionFields<Name extends string>(
  name: Name,
  kind: RowKind,
  [label, defaults, min, max]: readonly [string, readonly number[], number, number],
): Record<`${Name}${OptionSuffix}`, ScenarioField> {
  const entries = OPTION_SUFFIXES.map((suffix, index) => [
    `${name}${suffix}`,
    field(kind, [`${label}, ${OPTION_LABELS[suffix]}`, defaults[index]!, min, max]),
  ]);
  return Object.fromEntries(entries) as Record<`${Name}${OptionSuffix}`, ScenarioField>;
}
