import { field, optionFields, type RowKind } from "../scenarioField";

const status: RowKind = {
  group: "Services",
  unit: "0 open, 1 included, 2 bought",
  evidence: "assumption",
};
const price: RowKind = {
  group: "Services",
  unit: "money per user per month",
  evidence: "published",
};
const assumedPrice: RowKind = { ...price, evidence: "assumption" };
const marsh: RowKind = {
  group: "Services",
  unit: "multiplier",
  evidence: "measured",
};

/** The five services of a comprehensive contract: who has them, what they cost apart, what leaving them open risks. */
export const serviceFields = {
  ...optionFields("networkMonitoring", status, ["Network monitoring", [0, 1, 0, 1, 1], 0, 2]),
  ...optionFields("securityManagement", status, ["Security management", [2, 1, 2, 1, 1], 0, 2]),
  ...optionFields("backups", status, ["Data backups", [2, 1, 2, 1, 1], 0, 2]),
  ...optionFields("updates", status, ["Software updates", [2, 1, 2, 1, 1], 0, 2]),
  ...optionFields("helpDesk", status, ["Help desk", [1, 1, 1, 1, 1], 0, 2]),
  ownToolsPerUser: field(price, ["Own tools per user per month", 15, 0, 40]),
  securityManagementPrice: field(assumedPrice, ["Price of security management", 6, 0, 20]),
  backupsPrice: field(assumedPrice, ["Price of data backups", 5, 0, 20]),
  updatesPrice: field(assumedPrice, ["Price of software updates", 4, 0, 20]),
  networkMonitoringPrice: field(assumedPrice, ["Price of network monitoring", 4, 0, 20]),
  helpDeskPrice: field(assumedPrice, ["Price of a help desk", 25, 0, 80]),
  servicesPriceIncrease: field({ group: "Services", unit: "share per year", evidence: "assumption" }, [
    "Price increase of bought services",
    0,
    0,
    0.1,
  ]),
  openSecurityFactor: field(marsh, ["Security risk without security management", 1.4, 1, 6]),
  openUpdatesFactor: field(marsh, ["Security risk without updates", 2, 1, 4]),
  openMonitoringFactor: field({ ...marsh, evidence: "assumption" }, [
    "Security risk without monitoring",
    1,
    1,
    2,
  ]),
};
