import { PRIORITIES, type Priority } from "../../model/assumptions/scenarioField";
import type { PortableDraft } from "./portableDraft";
import { CLASS_ROWS, HOUR_STEPS } from "./portableHoursSheet";

/** Where the work is done; the name of its minimum follows. */
export const PLACES = ["OnSite", "Remote"] as const;
export type Place = (typeof PLACES)[number];

const MOMENTS = [
  ["billed", "Billed hours", "hours"],
  ["billedSquare", "Square of billed hours", "hours squared"],
] as const;

/** Mean and mean square of the billed hours of one incident, by class and place. */
export function addBilledHours(draft: PortableDraft): void {
  for (const [key, label, unit] of MOMENTS)
    for (const place of PLACES) {
      const formulas = PRIORITIES.map((priority) => `=${billedMoment(key, priority, place)}`);
      const keys = PRIORITIES.map((priority) => `${key}${place}${priority}`);
      draft.across([`${label}, ${place === "OnSite" ? "on site" : "remote"}`, unit], formulas, { keys });
    }
}

function billedMoment(key: "billed" | "billedSquare", priority: Priority, place: Place): string {
  const minimum = `{minimumHours${place}}`;
  const step = `MIN(INT(${minimum}/{billingStep}),${HOUR_STEPS - 1})`;
  const base = PRIORITIES.indexOf(priority) * CLASS_ROWS;
  const longer = `INDEX({hourLonger},${base + 1}+${step})`;
  const next = `((${step}+1)*{billingStep})`;
  const rounded =
    key === "billed"
      ? `${minimum}+(${next}-${minimum})*${longer}+INDEX({hourSums},${base + 2}+${step})`
      : `${minimum}^2+(${next}^2-${minimum}^2)*${longer}+INDEX({hourSquares},${base + 2}+${step})`;
  return `IF({incrementHours}>0,${rounded},${unrounded(key, priority, minimum)})`;
}

/** Mean of max(minimum, hours), or of its square, when nothing is rounded. */
function unrounded(key: "billed" | "billedSquare", priority: Priority, minimum: string): string {
  const [mean, mu, sigma] = [`{hands${priority}}`, `{hoursMu${priority}}`, "{hoursSigma}"];
  const power = key === "billed" ? 1 : 2;
  const moment = power === 1 ? mean : `${mean}^2*EXP(${sigma}^2)`;
  const least = power === 1 ? minimum : `${minimum}^2`;
  const beyond = (shift: string) => `NORMSDIST((${mu}${shift}-LN(${minimum}))/${sigma})`;
  const above = `${least}+${moment}*${beyond(`+${power}*${sigma}^2`)}-${least}*${beyond("")}`;
  return `IF(${mean}=0,${least},IF(${minimum}<=0,${moment},${above}))`;
}
