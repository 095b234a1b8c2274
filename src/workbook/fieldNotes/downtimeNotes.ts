import type { downtimeFields } from "../../model/assumptions/fields/downtimeFields";
import { ASSUMED, basis, type FieldNotes, note, OWN_FIGURES, priorityNotes } from "./fieldNote";

const work = basis(
  "CA Technologies / Coleman Parkes 2011 (n = 2,000): the only survey of partial loss",
  "ca2011",
);
const revenue = basis(
  "CA Technologies / Coleman Parkes 2010 (n = 200): the only survey of lost revenue",
  "ca2010",
);
const waits = basis("Assumption; Teekit claims 8 to 24 h from fault to fix", "teekit");
const managedWaits = basis(
  "Service levels of Summit DNC and Royal Support, taken slower than promised",
  "summit",
  "royalSupport",
);

const LOST_WORK = "Share of an affected person's work that is lost while waiting.";

/** What waiting costs, with sources. */
export const downtimeNotes: FieldNotes<typeof downtimeFields> = {
  loadedHourlyWage: note(OWN_FIGURES, "Average wage of the people supported, with social cost."),
  annualRevenue: note(
    OWN_FIGURES,
    "Only the part that depends on IT, is not recaptured later and is margin counts as lost.",
  ),
  waitHoursBreakFix: note(
    waits,
    "Average business hours until work starts under break-fix. Scales the wait of the four classes.",
  ),
  waitHoursManaged: note(
    managedWaits,
    "Average business hours until work starts under a managed contract. Scales the wait of the four classes.",
  ),
  ...priorityNotes(
    "waitHoursBreakFix",
    waits,
    "Business hours until work starts. Leave empty where the overall average is given.",
  ),
  ...priorityNotes(
    "waitHoursManaged",
    managedWaits,
    "Business hours until work starts. Leave empty where the overall average is given.",
  ),
  ...priorityNotes(
    "waitHoursInHouse",
    ASSUMED,
    "Business hours until an own technician starts, when one is there.",
  ),
  affectedShareP1: note(ASSUMED, "Share of all users who are held up by one P1 incident."),
  affectedShareP2: note(ASSUMED, "Share of all users who are held up by one P2 incident."),
  affectedPeopleP3: note(ASSUMED, "Number of people who are held up by one P3 incident."),
  affectedPeopleP4: note(ASSUMED, "Number of people who are held up by one P4 incident."),
  ...priorityNotes("productivityLoss", work, LOST_WORK),
  productivityLossP3: note(ASSUMED, LOST_WORK),
  productivityLossP4: note(ASSUMED, LOST_WORK),
  recoveryHoursPerHourDown: note(
    work,
    "After an outage (P1, P2) work goes on below normal for this many hours per hour of outage (9 h after 14 h).",
  ),
  recoveryLoss: note(work, "Share of work lost during the recovery (staff at 70 %)."),
  revenueDependence: note(revenue, "Share of revenue per hour that cannot be earned during a P1 incident."),
  recapturedRevenue: note(ASSUMED, "Share of the stopped revenue that customers bring back afterwards."),
  grossMargin: note(OWN_FIGURES, "Lost sales cost their margin, not their price."),
  businessHoursPerYear: note(OWN_FIGURES, "Hours in which the year's revenue is earned."),
};
