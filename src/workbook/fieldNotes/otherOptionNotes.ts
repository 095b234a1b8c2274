import type { otherOptionFields } from "../../model/assumptions/fields/otherOptionFields";
import { type FieldNotes, note } from "./fieldNote";

const block = "Published price lists of hour blocks";
const shared = "Published asking prices";
const inHouse = "BLS and published comparisons of in-house cost, uprated";
const assumed = "Assumption";

/** The three other ways of buying. */
export const otherOptionNotes: FieldNotes<typeof otherOptionFields> = {
  blockHours: note(block, "Prepaid hours in one block."),
  blockDiscount: note(block, "Discount of prepaid hours on the break-fix rate."),
  blocksPerYear: note(block, "0 = as many whole blocks as the expected hours of the year fill."),
  blockExpiryMonths: note(block, "Hours not used by then are lost."),
  blockDrawMultiplierAfterHours: note(block, "Hours taken from the block per hour worked after hours."),
  blockDrawMultiplierP1: note(block, "Hours taken from the block per hour worked on a P1 incident."),
  coManagedFeePerUser: note(shared, "Fee for the provider's share of the work."),
  coManagedStaff: note(assumed, "Full-time people who share the work."),
  incidentReductionCoManaged: note(assumed, "Share of incidents prevented. A claim, as under managed."),
  adminHoursCoManaged: note(assumed, "Hours other people spend each month on IT chores."),
  technicianSalary: note(inHouse, "Yearly salary of one own technician, before load."),
  salaryLoad: note(inHouse, "Salary with social cost, leave and workplace, divided by salary."),
  usersPerTechnician: note(inHouse, "One own technician can serve this many users."),
  minimumTechnicians: note(inHouse, "Cover that is kept however small the firm is."),
  inHouseToolsPerYear: note(inHouse, "Monitoring, security, backup and ticket tools in a year."),
  trainingPerYear: note(inHouse, "Courses and certificates in a year."),
  turnoverPerYear: note(inHouse, "Chance in a year that a technician leaves."),
  replacementShare: note(assumed, "Recruiting and learning time."),
  uncoveredShare: note(assumed, "Nights, leave and sickness: bought as break-fix with its wait."),
  adminHoursInHouse: note(assumed, "Hours other people spend each month on IT chores."),
};
