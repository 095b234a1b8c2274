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
const HOURS: Limits = { min: 0, max: 1e5 };
const SHARE: Limits = { min: 0, max: 1 };

const UNIT_LIMITS: Readonly<Record<Unit, Limits>> = {
  users: { min: 0, max: 1e6 },
  people: { min: 0, max: 1e6 },
  count: { min: 0, max: 1e6 },
  "devices per user": { min: 0, max: 100 },
  "incidents per user per month": { min: 0, max: 1000 },
  "events per year": { min: 0, max: 1000 },
  share: SHARE,
  "share per year": { min: -0.99, max: 10 },
  hours: HOURS,
  "hours per month": HOURS,
  "hours per year": { min: 1, max: 8784 },
  "hours per hour": { min: 0, max: 100 },
  days: { min: 0, max: 3650 },
  months: { min: 0, max: 120, whole: true },
  "months of fee": { min: 0, max: 120 },
  money: MONEY,
  "money per hour": MONEY,
  "money per month": MONEY,
  "money per year": MONEY,
  "money per user per month": MONEY,
  gigabytes: { min: 0, max: 1e9 },
  "gigabytes per hour": { min: 1e-6, max: 1e9 },
  ratio: { min: 0, max: 10 },
  multiplier: { min: 0, max: 100 },
  "0 open, 1 included, 2 bought": { min: 0, max: 2, whole: true },
  "score 0 to 5": { min: 0, max: 5 },
  weight: { min: 0, max: 100 },
};

/** Fields with a narrower range than their unit, because 0 or less would make no sense. */
const FIELD_LIMITS: Partial<Readonly<Record<FieldName, Limits>>> = {
  termMonths: { min: 1, max: 120, whole: true },
  yearCv: { min: 0, max: 2 },
  usersPerTechnician: { min: 1, max: 1e6 },
  blockHours: { min: 0.25, max: 1e5 },
  blockExpiryMonths: { min: 1, max: 120, whole: true },
  securityLossMedian: { min: 0.01, max: 1e12 },
  turnoverPerYear: SHARE,
  exitProbabilityPerYear: SHARE,
};

export function fieldLimits(name: FieldName): Limits {
  return FIELD_LIMITS[name] ?? UNIT_LIMITS[SCENARIO_FIELDS[name].unit];
}

/** What is wrong (error) or odd (warning) about a number, as data. */
export type FieldFinding =
  | { readonly kind: "error"; readonly rule: "share" | "range" | "whole" }
  | { readonly kind: "warning"; readonly rule: "empty" | "unusual" };

/** Why this number cannot be (error), or why it deserves a second look (warning); undefined when fine. */
export function fieldFinding(name: FieldName, value: number): FieldFinding | undefined {
  const { min, max, unit, default: usual } = SCENARIO_FIELDS[name];
  const limits = fieldLimits(name);
  if (!(value >= limits.min && value <= limits.max))
    return { kind: "error", rule: unit === "share" ? "share" : "range" };
  if (limits.whole && !Number.isInteger(value)) return { kind: "error", rule: "whole" };
  if ((value >= min && value <= max) || value === usual) return undefined;
  return { kind: "warning", rule: value === 0 ? "empty" : "unusual" };
}

/** The same as an issue. */
export function fieldIssue(name: FieldName, value: number): Issue | undefined {
  const finding = fieldFinding(name, value);
  if (!finding) return undefined;
  const about = { kind: finding.kind, subject: SCENARIO_FIELDS[name].label };
  return issueOf(ISSUE_SENTENCES, about, findingStatement(name, value, finding));
}

function findingStatement(name: FieldName, value: number, { rule }: FieldFinding): IssueStatement {
  const { label, min, max, default: usual } = SCENARIO_FIELDS[name];
  if (rule === "empty") return [rule, label, usual];
  if (rule === "unusual") return [rule, label, value, min, max];
  const limits = fieldLimits(name);
  return rule === "range" ? [rule, label, value, limits.min, limits.max] : [rule, label, value];
}
