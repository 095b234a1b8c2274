import { type Issue, issueOf } from "./issue";
import { ISSUE_SENTENCES, type IssueStatement } from "./issueSentences";
import { type FieldName, SCENARIO_FIELDS } from "./scenario";
import type { Unit } from "./scenarioField";

/** The possible range of each unit. A number outside it is an error, not merely unusual. */
interface Limits {
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
}

const MONEY: Limits = { min: 0, max: 1e12 };
const SHARE: Limits = { min: 0, max: 1 };

/**
 * As narrow as the world is, so that slips do not pass: percent for a fraction, minutes for hours, a year for a month.
 * docs/limits.md gives the reason for each.
 */
const UNIT_LIMITS: Readonly<Record<Unit, Limits>> = {
  users: { min: 0, max: 1e6 },
  people: { min: 0, max: 1e5 },
  count: { min: 0, max: 1e5 },
  "devices per user": { min: 0, max: 50 },
  "incidents per user per month": { min: 0, max: 30 },
  "events per year": { min: 0, max: 365 },
  share: SHARE,
  "share per year": { min: -0.5, max: 0.5 },
  hours: { min: 0, max: 1000 },
  "hours per month": { min: 0, max: 1e4 },
  "hours per year": { min: 100, max: 8784 },
  "hours per hour": { min: 0, max: 24 },
  days: { min: 0, max: 1826 },
  months: { min: 0, max: 120, whole: true },
  "months of fee": { min: 0, max: 12 },
  money: MONEY,
  "money per hour": MONEY,
  "money per month": MONEY,
  "money per year": MONEY,
  "money per user per month": MONEY,
  gigabytes: { min: 0, max: 1e7 },
  "gigabytes per hour": { min: 0.01, max: 1e6 },
  ratio: { min: 0, max: 10 },
  multiplier: { min: 0, max: 20 },
  "0 open, 1 included, 2 bought": { min: 0, max: 2, whole: true },
  "0 included, 1 billed": { min: 0, max: 1, whole: true },
  "0 graduated, 1 by volume": { min: 0, max: 1, whole: true },
  "0 first year, 1 term": { min: 0, max: 1, whole: true },
  "project hours per year": { min: 0, max: 1e5 },
  "score 0 to 5": { min: 0, max: 5 },
  weight: { min: 0, max: 100 },
};

/** Inputs whose range differs from that of their unit, most because 0 or less would make no sense. */
const FIELD_LIMITS: Partial<Readonly<Record<FieldName, Limits>>> = {
  users: { min: 0.01, max: 1e6 },
  termMonths: { min: 1, max: 120, whole: true },
  userGrowth: { min: -0.99, max: 1 },
  annualDiscountRate: { min: 0, max: 0.5 },
  minimumHoursOnSite: { min: 0, max: 24 },
  minimumHoursRemote: { min: 0, max: 24 },
  incrementHours: { min: 0, max: 8 },
  yearCv: { min: 0, max: 2 },
  rateCv: { min: 0, max: 1 },
  usersPerTechnician: { min: 1, max: 1e4 },
  technicianSalary: { min: 0, max: 1e9 },
  blockHours: { min: 0.25, max: 1e4 },
  blockExpiryMonths: { min: 1, max: 120, whole: true },
  securityLossMedian: { min: 0.01, max: 1e12 },
  turnoverPerYear: SHARE,
  exitProbabilityPerYear: SHARE,
};

export function fieldLimits(name: FieldName): Limits {
  return FIELD_LIMITS[name] ?? UNIT_LIMITS[SCENARIO_FIELDS[name].unit];
}

/** Units in which text like "15 %" has one meaning. */
const PERCENT_UNITS: ReadonlySet<Unit> = new Set<Unit>([
  "share",
  "share per year",
  "ratio",
  "multiplier",
  "weight",
]);

export function isPercentUnit(name: FieldName): boolean {
  return PERCENT_UNITS.has(SCENARIO_FIELDS[name].unit);
}

/** What is wrong (error) or odd (warning) about a number, as data. */
export type FieldFinding =
  | { readonly kind: "error"; readonly rule: "zero" | "share" | "rate" | "range" | "whole" }
  | { readonly kind: "warning"; readonly rule: "empty" | "unusual" };

/** What an input may be by the user's own evidence: the Low and High of its row. */
export interface OwnRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Why this number cannot be (error), or why it deserves a second look (warning); undefined when fine. What the user's own
 * evidence says deserves none.
 */
export function fieldFinding(name: FieldName, value: number, own?: OwnRange): FieldFinding | undefined {
  const { min, max, default: usual } = SCENARIO_FIELDS[name];
  const limits = fieldLimits(name);
  if (!(value >= limits.min && value <= limits.max)) return { kind: "error", rule: limitRule(name, value) };
  if (limits.whole && !Number.isInteger(value)) return { kind: "error", rule: "whole" };
  if ((value >= min && value <= max) || value === usual) return undefined;
  if (own && value >= own.low && value <= own.high) return undefined;
  return { kind: "warning", rule: value === 0 ? "empty" : "unusual" };
}

function limitRule(name: FieldName, value: number): "zero" | "share" | "rate" | "range" {
  if (value === 0) return "zero";
  const { unit } = SCENARIO_FIELDS[name];
  if (unit === "share") return "share";
  return unit === "share per year" ? "rate" : "range";
}

/** The same as an issue. */
export function fieldIssue(name: FieldName, value: number, own?: OwnRange): Issue | undefined {
  const finding = fieldFinding(name, value, own);
  if (!finding) return undefined;
  const about = { kind: finding.kind, subject: SCENARIO_FIELDS[name].label };
  return issueOf(ISSUE_SENTENCES, about, findingStatement(name, value, finding));
}

function findingStatement(name: FieldName, value: number, { rule }: FieldFinding): IssueStatement {
  const { label, min, max, default: usual } = SCENARIO_FIELDS[name];
  if (rule === "empty") return [rule, label, usual];
  if (rule === "unusual") return [rule, label, value, min, max];
  const limits = fieldLimits(name);
  if (rule === "zero") return [rule, label, limits.min, limits.max];
  return rule === "range" || rule === "rate"
    ? [rule, label, value, limits.min, limits.max]
    : [rule, label, value];
}
