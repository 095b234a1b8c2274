import type { riskFields } from "../../model/assumptions/fields/riskFields";
import { ASSUMED, basis, type FieldNotes, note, OWN_FIGURES } from "./fieldNote";

const rate = basis("Cyentia: under 2 % (2020) to 9 % (2025) of firms a year", "iris2020", "iris2025");
const sizes = basis("Verizon 2025 (ransoms) and NetDiligence 2024 (claims)", "dbir2025", "netDiligence");

/** Rare and large losses. */
export const riskNotes: FieldNotes<typeof riskFields> = {
  securityEventsPerYear: note(rate, "Material losses only, not attempts. 0.04 means one in 25 years."),
  securityLossMedian: note(sizes, "Half of the material losses are below this."),
  securityLossP95: note(sizes, "One material loss in twenty is above this."),
  securityReduction: note(
    basis("Marsh McLennan Cyber Risk Analytics Center: patching and hardening, shrunk", "marsh"),
    "Share of security events that managed security prevents.",
  ),
  dataLossEventsPerYear: note(ASSUMED, "Losses of data that need a restore from backup."),
  dataLossAffectedShare: note(ASSUMED, "Share of users who must redo their work."),
  redoFactor: note(ASSUMED, "Working hours to redo one hour of lost work."),
  recoveryPointHoursBreakFix: note(ASSUMED, "Hours since the last backup when data is lost."),
  recoveryPointHoursManaged: note(ASSUMED, "Hours since the last backup when data is lost."),
  restoreFailureShareBreakFix: note(ASSUMED, "Where backups are left open every restore fails."),
  restoreFailureShareManaged: note(ASSUMED, "Where backups are left open every restore fails."),
  unrecoverableLoss: note(ASSUMED, "Cost of rebuilding the data or living without it."),
  restoreStartHours: note(ASSUMED, "Preparation before data flows back."),
  dataGigabytes: note(OWN_FIGURES, "Volume that a full restore brings back."),
  restoreGigabytesPerHour: note(ASSUMED, "Restore time = hours until it starts + data / speed."),
};
