import type { MonthCost } from "./optionCost";

/** Cash as an accountant books it. */
export const ACCOUNT_LINES = [
  "fees",
  "onboarding",
  "invoices",
  "trips and parts",
  "projects",
  "tools",
  "own staff",
] as const;
export type AccountLine = (typeof ACCOUNT_LINES)[number];

/** Where each cost line is booked; a line that is not named is an invoice. */
const BOOKED: Readonly<Record<string, AccountLine>> = {
  "Managed fees": "fees",
  "Co-managed fees": "fees",
  "Prepaid blocks": "fees",
  "Service credits": "fees",
  Onboarding: "onboarding",
  Projects: "projects",
  "Tools and services bought separately": "tools",
  "Tools for own staff": "tools",
  "Own technicians": "own staff",
};

/** The expected cash of a month by account, in money; the accounts sum to its cash. */
export function accountLines({ lines, tripsAndParts }: MonthCost): Readonly<Record<AccountLine, number>> {
  const booked = Object.fromEntries(ACCOUNT_LINES.map((line) => [line, 0])) as Record<AccountLine, number>;
  for (const { label, category, amount } of lines)
    if (category === "cash") booked[BOOKED[label] ?? "invoices"] += amount;
  booked.invoices -= tripsAndParts;
  booked["trips and parts"] = tripsAndParts;
  return booked;
}
