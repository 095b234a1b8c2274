import type { breakFixFields } from "../../model/assumptions/fields/breakFixFields";
import { ASSUMED, basis, type FieldNotes, note } from "./fieldNote";

const rates = basis(
  "Asking prices of Automate & Deploy, ZeroGeeks, Adelyte and iKnowTech, 2021 to 2026",
  "automateAndDeploy",
  "zerogeeks",
  "adelyte",
  "iknowtech2023",
);
const increase = basis(
  "iKnowTech's rates rose by 36 to 40 % from 2021 to 2023",
  "iknowtech2021",
  "iknowtech2023",
);
const minimums = basis(
  "Asking prices of iKnowTech, Clayton IT and PC Services",
  "iknowtech2021",
  "iknowtech2023",
  "claytonit",
  "pcservices",
);
const steps = basis(
  "Asking prices of Adelyte, iKnowTech and Clayton IT",
  "adelyte",
  "iknowtech2023",
  "claytonit",
);
const trips = basis(
  "Asking prices of iKnowTech, Darron Networking and Traveling Tech",
  "iknowtech2021",
  "iknowtech2023",
  "darron",
  "travelingtech",
);
const afterHours = basis(
  "Asking prices of Adelyte, ZeroGeeks and PC Services",
  "adelyte",
  "zerogeeks",
  "pcservices",
);

/** The prices of support by the incident, with sources. */
export const breakFixNotes: FieldNotes<typeof breakFixFields> = {
  hourlyRate: note(rates, "Price of a technician's hour in working hours."),
  hourlyRateIncrease: note(increase, "Step of the hourly rate, trip and call-out fee at each anniversary."),
  minimumHoursOnSite: note(minimums, "Least that is billed for one visit."),
  minimumHoursRemote: note(minimums, "Least that is billed for one remote session."),
  incrementHours: note(steps, "Hours are rounded up to a multiple of this; 0 bills the hours as they are."),
  onSiteShare: note(ASSUMED, "Incidents that need a visit; the others are solved remotely."),
  tripFee: note(trips, "Charged for every visit."),
  calloutFee: note(trips, "Charged for every incident, on site or not."),
  afterHoursShare: note(ASSUMED, "Incidents handled outside working hours."),
  afterHoursMultiplier: note(afterHours, "The hourly rate times this after hours."),
  partsPerIncident: note(ASSUMED, "Left out by default, because parts cost the same under every option."),
  adminHoursBreakFix: note(
    ASSUMED,
    "Hours your own people spend each month on vendors, invoices and IT chores.",
  ),
};
