import type { Unit } from "../../model/assumptions/scenarioField";

const WHOLE = "#,##0";
const CENTS = "#,##0.00";
const SHARE = "0.0%";
const DECIMALS = "0.00";

/** Excel number format of a quantity, by its unit. */
export const UNIT_FORMATS: Readonly<Record<Unit, string>> = {
  users: WHOLE,
  people: WHOLE,
  count: WHOLE,
  "devices per user": DECIMALS,
  "incidents per user per month": DECIMALS,
  "events per year": DECIMALS,
  share: SHARE,
  "share per year": SHARE,
  hours: DECIMALS,
  "hours per month": DECIMALS,
  "hours per year": WHOLE,
  "hours per hour": DECIMALS,
  days: WHOLE,
  months: WHOLE,
  "months of fee": DECIMALS,
  money: WHOLE,
  "money per hour": CENTS,
  "money per month": CENTS,
  "money per year": WHOLE,
  "money per user per month": CENTS,
  gigabytes: WHOLE,
  "gigabytes per hour": WHOLE,
  ratio: DECIMALS,
  multiplier: DECIMALS,
  "0 open, 1 included, 2 bought": "0",
  "0 included, 1 billed": "0",
  "0 graduated, 1 by volume": "0",
  "0 first year, 1 term": "0",
  "project hours per year": WHOLE,
  "score 0 to 5": "0.0",
  weight: DECIMALS,
};

/** Excel number format of a quantity by its unit; money with this sign of a currency before it. */
export function unitFormat(unit: Unit, currency = ""): string {
  const format = UNIT_FORMATS[unit];
  return unit.startsWith("money") ? `${currency}${format}` : format;
}

/** Excel number format of whole amounts that a formula gives: negative ones red and in brackets. */
export function moneyFormat(currency = ""): string {
  return `${currency}#,##0;[Red](${currency}#,##0)`;
}
