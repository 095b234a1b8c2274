import type { breakFixFields } from "../../model/assumptions/fields/breakFixFields";
import { type FieldNotes, note } from "./fieldNote";

const prices = "Published asking prices, United States 2021 to 2026";
const assumed = "Assumption";

/** The prices of support by the incident, with sources. */
export const breakFixNotes: FieldNotes<typeof breakFixFields> = {
  hourlyRate: note(prices, "Price of a technician's hour in working hours."),
  hourlyRateIncrease: note(prices, "Step of the hourly rate, trip and call-out fee at each anniversary."),
  minimumHoursOnSite: note(prices, "Least that is billed for one visit."),
  minimumHoursRemote: note(prices, "Least that is billed for one remote session."),
  incrementHours: note(prices, "Hours are rounded up to a multiple of this; 0 bills the hours as they are."),
  onSiteShare: note(assumed, "Incidents that need a visit; the others are solved remotely."),
  tripFee: note(prices, "Charged for every visit."),
  calloutFee: note(prices, "Charged for every incident, on site or not."),
  afterHoursShare: note(assumed, "Incidents handled outside working hours."),
  afterHoursMultiplier: note(prices, "The hourly rate times this after hours."),
  partsPerIncident: note(assumed, "Left out by default, because parts cost the same under every option."),
  adminHoursBreakFix: note(
    assumed,
    "Hours your own people spend each month on vendors, invoices and IT chores.",
  ),
};
