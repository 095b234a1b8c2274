import { field } from "../scenarioField";

const block = {
  group: "Block hours",
  source: "Published price lists of hour blocks",
  evidence: "published",
} as const;
const shared = { group: "Co-managed", source: "Published asking prices", evidence: "published" } as const;
const inHouse = {
  group: "In-house",
  source: "BLS and published comparisons of in-house cost, uprated",
  evidence: "published",
} as const;
const assumed = { source: "Assumption", evidence: "assumption" } as const;

/** The three other ways of buying: prepaid hours, shared work, own staff. */
export const otherOptionFields = {
  blockHours: field({ ...block, unit: "hours" }, [
    "Hours in a block",
    20,
    10,
    100,
    "Prepaid hours in one block.",
  ]),
  blockDiscount: field({ ...block, unit: "share" }, [
    "Block discount",
    0.15,
    0.1,
    0.2,
    "Discount of prepaid hours on the break-fix rate.",
  ]),
  blocksPerYear: field({ ...block, unit: "count" }, [
    "Blocks bought per year",
    0,
    0,
    20,
    "0 = as many whole blocks as the expected hours of the year fill.",
  ]),
  blockExpiryMonths: field({ ...block, unit: "months" }, [
    "Months until a block expires",
    12,
    3,
    24,
    "Hours not used by then are lost.",
  ]),
  blockDrawMultiplierAfterHours: field({ ...block, unit: "multiplier" }, [
    "Block hours drawn, after hours",
    1.5,
    1,
    3,
    "Hours taken from the block per hour worked after hours.",
  ]),
  blockDrawMultiplierP1: field({ ...block, unit: "multiplier" }, [
    "Block hours drawn, P1",
    2,
    1,
    3,
    "Hours taken from the block per hour worked on a P1 incident.",
  ]),
  coManagedFeePerUser: field({ ...shared, unit: "money per user per month" }, [
    "Co-managed fee per user per month",
    100,
    75,
    150,
    "Fee for the provider's share of the work.",
  ]),
  coManagedStaff: field({ ...shared, ...assumed, unit: "people" }, [
    "Own IT staff, co-managed",
    0.5,
    0,
    3,
    "Full-time people who share the work.",
  ]),
  incidentReductionCoManaged: field({ ...shared, ...assumed, unit: "share" }, [
    "Incident reduction, co-managed",
    0.25,
    0,
    0.7,
    "Share of incidents prevented. A claim, as under managed.",
  ]),
  adminHoursCoManaged: field({ ...shared, ...assumed, unit: "hours per month" }, [
    "Own admin hours, co-managed",
    3,
    0,
    25,
    "Hours other people spend each month on IT chores.",
  ]),
  technicianSalary: field({ ...inHouse, unit: "money per year" }, [
    "IT technician's salary",
    69000,
    45000,
    110000,
    "Yearly salary of one own technician, before load.",
  ]),
  salaryLoad: field({ ...inHouse, unit: "multiplier" }, [
    "Load on salary",
    1.4,
    1.2,
    1.5,
    "Salary with social cost, leave and workplace, divided by salary.",
  ]),
  usersPerTechnician: field({ ...inHouse, unit: "users" }, [
    "Users per technician",
    60,
    30,
    150,
    "One own technician can serve this many users.",
  ]),
  minimumTechnicians: field({ ...inHouse, unit: "people" }, [
    "Least own technicians",
    1,
    0.5,
    3,
    "Cover that is kept however small the firm is.",
  ]),
  inHouseToolsPerYear: field({ ...inHouse, unit: "money per year" }, [
    "Tools for own staff",
    15000,
    3000,
    40000,
    "Monitoring, security, backup and ticket tools in a year.",
  ]),
  trainingPerYear: field({ ...inHouse, unit: "money per year" }, [
    "Training per technician",
    5000,
    0,
    10000,
    "Courses and certificates in a year.",
  ]),
  turnoverPerYear: field({ ...inHouse, unit: "share per year" }, [
    "Turnover of technicians",
    0.2,
    0,
    0.5,
    "Chance in a year that a technician leaves.",
  ]),
  replacementShare: field({ ...inHouse, ...assumed, unit: "share" }, [
    "Cost of replacing one, share of salary",
    0.3,
    0.1,
    1,
    "Recruiting and learning time.",
  ]),
  uncoveredShare: field({ ...inHouse, ...assumed, unit: "share" }, [
    "Incidents nobody covers, in-house",
    0.2,
    0,
    0.5,
    "Nights, leave and sickness: bought as break-fix with its wait.",
  ]),
  adminHoursInHouse: field({ ...inHouse, ...assumed, unit: "hours per month" }, [
    "Own admin hours, in-house",
    4,
    0,
    25,
    "Hours other people spend each month on IT chores.",
  ]),
};
