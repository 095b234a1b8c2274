import type { serviceFields } from "../../model/assumptions/fields/serviceFields";
import { ASSUMED, basis, type FieldNotes, note, optionNotes } from "./fieldNote";

const status = basis("Assumption: the usual scope of each option");
const tools = basis("calculator.city: tools of 10 to 40 per user and month", "calculatorCity");
const split = basis("Assumption: its part of the tools' total");
const marsh = basis(
  "Marsh McLennan Cyber Risk Analytics Center: observational, from insurance data",
  "marsh",
);
const checklist = "0 = left open as risk, 1 = included, 2 = bought separately at its price.";

/** The five services of a comprehensive contract. */
export const serviceNotes: FieldNotes<typeof serviceFields> = {
  ...optionNotes("networkMonitoring", status, checklist),
  ...optionNotes("securityManagement", status, checklist),
  ...optionNotes("backups", status, checklist),
  ...optionNotes("updates", status, checklist),
  ...optionNotes("helpDesk", status, checklist),
  ownToolsPerUser: note(
    tools,
    "Security, backup and update tools together, where they are bought separately. Scales their three prices.",
  ),
  securityManagementPrice: note(
    split,
    "When bought separately. Leave empty where the tools' total is given.",
  ),
  backupsPrice: note(split, "When bought separately. Leave empty where the tools' total is given."),
  updatesPrice: note(split, "When bought separately. Leave empty where the tools' total is given."),
  networkMonitoringPrice: note(ASSUMED, "When bought separately."),
  helpDeskPrice: note(ASSUMED, "When bought separately."),
  servicesPriceIncrease: note(
    ASSUMED,
    "Step of the prices of services and tools bought separately at each anniversary.",
  ),
  openSecurityFactor: note(
    marsh,
    "Security events happen this many times as often when the service is left open.",
  ),
  openUpdatesFactor: note(
    marsh,
    "Security events happen this many times as often when updates are left open.",
  ),
  openMonitoringFactor: note(
    basis("Assumption: the waits already count slow detection"),
    "Security events happen this many times as often when monitoring is left open.",
  ),
};
