import type { downtimeFields } from "../../model/assumptions/fields/downtimeFields";
import { type FieldNotes, note, priorityNotes } from "./fieldNote";

const own = "Your own figures";
const survey =
  "CA Technologies / Coleman Parkes 2010 and 2011 (n = 200 and 2,000): the only survey of partial loss";
const assumed = "Assumption";
const waits = "Break-fix: published 2 to 6 h until somebody starts";
const managedWaits = "Published service levels, taken slower than promised";

/** What waiting costs, with sources. */
export const downtimeNotes: FieldNotes<typeof downtimeFields> = {
  loadedHourlyWage: note(own, "Average wage of the people supported, with social cost."),
  annualRevenue: note(
    own,
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
    assumed,
    "Business hours until an own technician starts, when one is there.",
  ),
  affectedShareP1: note(assumed, "Share of all users who are held up by one P1 incident."),
  affectedShareP2: note(assumed, "Share of all users who are held up by one P2 incident."),
  affectedPeopleP3: note(assumed, "Number of people who are held up by one P3 incident."),
  affectedPeopleP4: note(assumed, "Number of people who are held up by one P4 incident."),
  ...priorityNotes(
    "productivityLoss",
    survey,
    "Share of an affected person's work that is lost while waiting; P1 and P2 from the survey, P3 and P4 assumed.",
  ),
  recoveryHoursPerHourDown: note(
    survey,
    "After an outage (P1, P2) work goes on below normal for this many hours per hour of outage (9 h after 14 h).",
  ),
  recoveryLoss: note(survey, "Share of work lost during the recovery (staff at 70 %)."),
  revenueDependence: note(survey, "Share of revenue per hour that cannot be earned during a P1 incident."),
  recapturedRevenue: note(assumed, "Share of the stopped revenue that customers bring back afterwards."),
  grossMargin: note(own, "Lost sales cost their margin, not their price."),
  businessHoursPerYear: note(own, "Hours in which the year's revenue is earned."),
};
