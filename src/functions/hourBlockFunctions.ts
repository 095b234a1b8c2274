import { blockHoursCost } from "../model/cost/blockHoursCost";
import { amount, type Argument, type ArgumentValue, share } from "./argument";
import { broadcast } from "./broadcast";
import { orNotAvailable } from "./exactEnough";
import { refuseTooMany } from "./refuseTooMany";

const BLOCK_ARGUMENTS: readonly Argument[] = [
  { name: "incidents", min: 0, max: 10_000 },
  amount("hours_per_incident"),
  amount("hourly_rate"),
  amount("block_hours"),
  share("block_discount", 0.15),
  amount("minimum_hours", 0),
  amount("increment_hours", 0),
  { name: "hours_cv", default: 1.2, min: 0, max: 10 },
  { name: "year_cv", default: 0.25, min: 0, max: 2 },
];

/**
 * Cost of a prepaid block of hours and of the hours expected beyond it, in money.
 * @customfunction BLOCK_HOURS_COST
 * @param incidents Expected incidents in the year, 0 to 10,000
 * @param hours_per_incident Average hands-on hours of one incident
 * @param hourly_rate Price of one hour outside the block
 * @param block_hours Hours bought ahead
 * @param [block_discount] Discount on hours of the block, as a fraction (default 0.15)
 * @param [minimum_hours] Least hours billed per incident (default 0)
 * @param [increment_hours] Hours are rounded up to a multiple of this; 0 = not rounded (default 0)
 * @param [hours_cv] Spread of the hours: standard deviation divided by mean, 0 to 10 (default 1.2)
 * @param [year_cv] Spread of the year's level of incidents, 0 (pure chance) to 2 (default 0.25)
 * @returns Expected cost, one amount for each row of the arguments
 */
export function blockHoursCostCells(
  incidents: any[][],
  hours_per_incident: any[][],
  hourly_rate: any[][],
  block_hours: any[][],
  block_discount?: any[][],
  minimum_hours?: any[][],
  increment_hours?: any[][],
  hours_cv?: any[][],
  year_cv?: any[][],
): any[][] {
  const raw = [
    incidents,
    hours_per_incident,
    hourly_rate,
    block_hours,
    block_discount,
    minimum_hours,
    increment_hours,
    hours_cv,
    year_cv,
  ];
  refuseTooMany(BLOCK_ARGUMENTS, raw);
  return broadcast(BLOCK_ARGUMENTS, raw, blockCostOf) as any[][];
}

function blockCostOf(values: readonly number[]): ArgumentValue {
  return orNotAvailable(
    () =>
      blockHoursCost({
        incidents: values[0]!,
        hoursPerIncident: values[1]!,
        hourlyRate: values[2]!,
        blockHours: values[3]!,
        blockDiscount: values[4]!,
        minimumHours: values[5]!,
        incrementHours: values[6]!,
        hoursCv: values[7]!,
        yearCv: values[8]!,
      }).total,
  );
}
