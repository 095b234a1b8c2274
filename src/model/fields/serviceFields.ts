import { field, optionFields } from "../scenarioField";
import type { RowKind } from "../scenarioField";

const status: RowKind = {
  group: "Services",
  unit: "0 open, 1 included, 2 bought",
  source: "Usual scope of each option",
  evidence: "assumption",
};
const price: RowKind = {
  group: "Services",
  unit: "money per user per month",
  source: "Tool cost of 10 to 40 per user and month in published pricing calculators, split by assumption",
  evidence: "published",
};
const marsh: RowKind = {
  group: "Services",
  unit: "multiplier",
  source: "Marsh McLennan Cyber Risk Analytics Center: observational, from insurance data",
  evidence: "measured",
};
const checklist = "0 = left open as risk, 1 = included, 2 = bought separately at its price.";

/** The five services of a comprehensive contract: who has them, what they cost apart, what leaving them open risks. */
export const serviceFields = {
  ...optionFields("networkMonitoring", status, ["Network monitoring", [0, 1, 0, 1, 1], 0, 2, checklist]),
  ...optionFields("securityManagement", status, ["Security management", [2, 1, 2, 1, 1], 0, 2, checklist]),
  ...optionFields("backups", status, ["Data backups", [2, 1, 2, 1, 1], 0, 2, checklist]),
  ...optionFields("updates", status, ["Software updates", [2, 1, 2, 1, 1], 0, 2, checklist]),
  ...optionFields("helpDesk", status, ["Help desk", [1, 1, 1, 1, 1], 0, 2, checklist]),
  ownToolsPerUser: field(price, [
    "Own tools per user per month",
    15,
    0,
    40,
    "Security, backup and update tools together, where they are bought separately. Scales their three prices.",
  ]),
  securityManagementPrice: field(price, [
    "Price of security management",
    6,
    0,
    20,
    "When bought separately. Leave empty where the tools' total is given.",
  ]),
  backupsPrice: field(price, [
    "Price of data backups",
    5,
    0,
    20,
    "When bought separately. Leave empty where the tools' total is given.",
  ]),
  updatesPrice: field(price, [
    "Price of software updates",
    4,
    0,
    20,
    "When bought separately. Leave empty where the tools' total is given.",
  ]),
  networkMonitoringPrice: field(price, ["Price of network monitoring", 4, 0, 20, "When bought separately."]),
  helpDeskPrice: field(price, ["Price of a help desk", 25, 0, 80, "When bought separately."]),
  openSecurityFactor: field(marsh, [
    "Security risk without security management",
    1.4,
    1,
    6,
    "Security events happen this many times as often when the service is left open.",
  ]),
  openUpdatesFactor: field(marsh, [
    "Security risk without updates",
    2,
    1,
    4,
    "Security events happen this many times as often when updates are left open.",
  ]),
  openMonitoringFactor: field(
    { ...marsh, source: "Assumption: the waits already count slow detection", evidence: "assumption" },
    [
      "Security risk without monitoring",
      1,
      1,
      2,
      "Security events happen this many times as often when monitoring is left open.",
    ],
  ),
};
