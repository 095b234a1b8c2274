import type { riskFields } from "../../model/assumptions/fields/riskFields";
import { type FieldNotes, note } from "./fieldNote";

const published =
  "Loss frequency under 2 to 9 % a year (IRIS 2020, 2025); sizes: DBIR 2025, NetDiligence 2023, UK surveys";
const assumed = "Assumption";

/** Rare and large losses. */
export const riskNotes: FieldNotes<typeof riskFields> = {
  securityEventsPerYear: note(published, "Material losses only, not attempts. 0.04 means one in 25 years."),
  securityLossMedian: note(published, "Half of the material losses are below this."),
  securityLossP95: note(published, "One material loss in twenty is above this."),
  securityReduction: note(
    "Marsh McLennan Cyber Risk Analytics Center: patching and hardening, shrunk",
    "Share of security events that managed security prevents.",
  ),
  dataLossEventsPerYear: note(assumed, "Losses of data that need a restore from backup."),
  dataLossAffectedShare: note(assumed, "Share of users who must redo their work."),
  redoFactor: note(assumed, "Working hours to redo one hour of lost work."),
  recoveryPointHoursBreakFix: note(assumed, "Hours since the last backup when data is lost."),
  recoveryPointHoursManaged: note(assumed, "Hours since the last backup when data is lost."),
  restoreFailureShareBreakFix: note(assumed, "Where backups are left open every restore fails."),
  restoreFailureShareManaged: note(assumed, "Where backups are left open every restore fails."),
  unrecoverableLoss: note(assumed, "Cost of rebuilding the data or living without it."),
  restoreStartHours: note(assumed, "Preparation before data flows back."),
  dataGigabytes: note("Your own figures", "Volume that a full restore brings back."),
  restoreGigabytesPerHour: note(assumed, "Restore time = hours until it starts + data / speed."),
};
