import type { otherOptionFields } from "../../model/assumptions/fields/otherOptionFields";
import { ASSUMED, basis, type FieldNotes, note } from "./fieldNote";

const blocks = basis(
  "Price lists of Darron Networking, OneDesk and Hardcase",
  "darron",
  "onedesk",
  "hardcase",
);
const draws = basis("Price list of Darron Networking", "darron");
const coManaged = basis("Asking price of ITWorks", "itworks");
const salary = basis("U.S. Bureau of Labor Statistics, May 2018, raised by a quarter", "bls2018");
const load = basis("LayerLogix: 1.3 to 1.5", "layerLogix");
const size = basis("Enersystems: own staff pay from about 30 users on", "enersystems");
const upkeep = basis("Koltiv's example of a firm of 50", "koltiv");

/** The three other ways of buying. */
export const otherOptionNotes: FieldNotes<typeof otherOptionFields> = {
  blockHours: note(blocks, "Prepaid hours in one block."),
  blockDiscount: note(blocks, "Discount of prepaid hours on the break-fix rate."),
  blocksPerYear: note(ASSUMED, "0 = as many whole blocks as the expected hours of the year fill."),
  blockExpiryMonths: note(ASSUMED, "Hours not used by then are lost."),
  blockDrawMultiplierAfterHours: note(draws, "Hours taken from the block per hour worked after hours."),
  blockDrawMultiplierP1: note(draws, "Hours taken from the block per hour worked on a P1 incident."),
  coManagedFeePerUser: note(coManaged, "Fee for the provider's share of the work."),
  coManagedStaff: note(ASSUMED, "Full-time people who share the work."),
  incidentReductionCoManaged: note(ASSUMED, "Share of incidents prevented. A claim, as under managed."),
  adminHoursCoManaged: note(ASSUMED, "Hours other people spend each month on IT chores."),
  technicianSalary: note(salary, "Yearly salary of one own technician, before load."),
  salaryLoad: note(load, "Salary with social cost, leave and workplace, divided by salary."),
  usersPerTechnician: note(size, "One own technician can serve this many users."),
  minimumTechnicians: note(ASSUMED, "Cover that is kept however small the firm is."),
  inHouseToolsPerYear: note(upkeep, "Monitoring, security, backup and ticket tools in a year."),
  trainingPerYear: note(upkeep, "Courses and certificates in a year."),
  turnoverPerYear: note(ASSUMED, "Chance in a year that a technician leaves."),
  replacementShare: note(ASSUMED, "Recruiting and learning time."),
  uncoveredShare: note(ASSUMED, "Nights, leave and sickness: bought as break-fix with its wait."),
  adminHoursInHouse: note(ASSUMED, "Hours other people spend each month on IT chores."),
};
