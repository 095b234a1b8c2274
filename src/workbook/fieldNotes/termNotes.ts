import type { termFields } from "../../model/assumptions/fields/termFields";
import { ASSUMED, type FieldNotes, note, OWN_FIGURES } from "./fieldNote";

/** Time and the value of later money. */
export const termNotes: FieldNotes<typeof termFields> = {
  termMonths: note(OWN_FIGURES, "Months that are compared and that the managed contract binds."),
  userGrowth: note(ASSUMED, "Growth of the number of users, spread over the months of the year."),
  wageIncrease: note(ASSUMED, "Step of wages and salaries at each anniversary."),
  annualDiscountRate: note(ASSUMED, "Month t counts with (1 + rate)^(-t/12)."),
};
