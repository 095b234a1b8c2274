import { field } from "../scenarioField";

const block = {
  group: "Block hours",
  evidence: "published",
} as const;
const shared = { group: "Co-managed", evidence: "published" } as const;
const inHouse = {
  group: "In-house",
  evidence: "published",
} as const;
const assumed = { evidence: "assumption" } as const;

/** The three other ways of buying: prepaid hours, shared work, own staff. */
export const otherOptionFields = {
  blockHours: field({ ...block, unit: "hours" }, ["Hours in a block", 20, 10, 100]),
  blockDiscount: field({ ...block, unit: "share" }, ["Block discount", 0.15, 0.1, 0.2]),
  blocksPerYear: field({ ...block, ...assumed, unit: "count" }, ["Blocks bought per year", 0, 0, 20]),
  blockExpiryMonths: field({ ...block, ...assumed, unit: "months" }, [
    "Months until a block expires",
    12,
    3,
    24,
  ]),
  blockDrawMultiplierAfterHours: field({ ...block, unit: "multiplier" }, [
    "Block hours drawn, after hours",
    1.5,
    1,
    3,
  ]),
  blockDrawMultiplierP1: field({ ...block, unit: "multiplier" }, ["Block hours drawn, P1", 2, 1, 3]),
  coManagedFeePerUser: field({ ...shared, unit: "money per user per month" }, [
    "Co-managed fee per user per month",
    100,
    75,
    150,
  ]),
  coManagedStaff: field({ ...shared, ...assumed, unit: "people" }, ["Own IT staff, co-managed", 0.5, 0, 3]),
  incidentReductionCoManaged: field({ ...shared, ...assumed, unit: "share" }, [
    "Incident reduction, co-managed",
    0.25,
    0,
    0.7,
  ]),
  adminHoursCoManaged: field({ ...shared, ...assumed, unit: "hours per month" }, [
    "Own admin hours, co-managed",
    3,
    0,
    25,
  ]),
  technicianSalary: field({ ...inHouse, unit: "money per year" }, [
    "IT technician's salary",
    69000,
    45000,
    110000,
  ]),
  salaryLoad: field({ ...inHouse, unit: "multiplier" }, ["Load on salary", 1.4, 1.2, 1.5]),
  usersPerTechnician: field({ ...inHouse, unit: "users" }, ["Users per technician", 60, 30, 150]),
  minimumTechnicians: field({ ...inHouse, ...assumed, unit: "people" }, ["Least own technicians", 1, 0.5, 3]),
  inHouseToolsPerYear: field({ ...inHouse, unit: "money per year" }, [
    "Tools for own staff",
    15000,
    3000,
    40000,
  ]),
  trainingPerYear: field({ ...inHouse, unit: "money per year" }, ["Training per technician", 5000, 0, 10000]),
  turnoverPerYear: field({ ...inHouse, ...assumed, unit: "share per year" }, [
    "Turnover of technicians",
    0.2,
    0,
    0.5,
  ]),
  replacementShare: field({ ...inHouse, ...assumed, unit: "share" }, [
    "Cost of replacing one, share of salary",
    0.3,
    0.1,
    1,
  ]),
  uncoveredShare: field({ ...inHouse, ...assumed, unit: "share" }, [
    "Incidents nobody covers, in-house",
    0.2,
    0,
    0.5,
  ]),
  adminHoursInHouse: field({ ...inHouse, ...assumed, unit: "hours per month" }, [
    "Own admin hours, in-house",
    4,
    0,
    25,
  ]),
};
