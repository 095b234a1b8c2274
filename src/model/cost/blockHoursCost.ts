import { annualSpend } from "../spread/annualSpend";
import type { HoursBilling } from "./billedHours";

/** A block of hours bought in advance, and the incidents that draw on it. */
export interface BlockHoursTerms extends HoursBilling {
  readonly incidents: number;
  /** Money per billed hour beyond the block. */
  readonly hourlyRate: number;
  readonly blockHours: number;
  /** Share by which an hour of the block is cheaper. */
  readonly blockDiscount: number;
  /** Coefficient of variation of the level of the year. */
  readonly yearCv: number;
}

/** Cost of a prepaid block and what is expected to go beyond it, in money. */
export interface BlockHoursCost {
  readonly prepaid: number;
  readonly beyond: number;
  readonly total: number;
}

/** rate x block x (1 - discount), plus rate x E[(billed hours of the year - block)+]. */
export function blockHoursCost(terms: BlockHoursTerms): BlockHoursCost {
  const { blockHours, blockDiscount, hourlyRate, ...billing } = terms;
  if (hourlyRate === 0) return { prepaid: 0, beyond: 0, total: 0 };
  const hours = annualSpend({
    ...billing,
    hourlyRate: 1,
    calloutFee: 0,
    afterHoursShare: 0,
    afterHoursMultiplier: 1,
    partsPerIncident: 0,
  });
  const prepaid = blockHours * hourlyRate * (1 - blockDiscount);
  const beyond = hourlyRate * hours.overrun(blockHours).value;
  return { prepaid, beyond, total: prepaid + beyond };
}
