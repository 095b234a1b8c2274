import type { termFields } from "../../model/assumptions/fields/termFields";
import { type FieldNotes, note } from "./fieldNote";

const own = "Your own figures";
const assumed = "Assumption";

/** Time and the value of later money. */
export const termNotes: FieldNotes<typeof termFields> = {
  termMonths: note(own, "Months that are compared and that the managed contract binds."),
  userGrowth: note(assumed, "Growth of the number of users, spread over the months of the year."),
  wageIncrease: note(assumed, "Step of wages and salaries at each anniversary."),
  annualDiscountRate: note(assumed, "Month t counts with (1 + rate)^(-t/12)."),
};
