import type { Month } from "./calendar";
import { ENDINGS, type Inputs } from "./inputs";
import { type DataLoss, dataLoss, securityEvents, securityLogSpread } from "./losses";
import type { RandomNumbers } from "./random";

/** Security events and losses of data, drawn month by month, the same for all options. */
export class LossDraws {
  private readonly rates: readonly number[];
  private readonly highestRate: number;
  private readonly spread: number;
  private readonly dataLosses: readonly DataLoss[];

  constructor(
    private readonly inputs: Inputs,
    private readonly random: RandomNumbers,
  ) {
    this.rates = ENDINGS.map((option) => securityEvents(inputs, option));
    this.highestRate = Math.max(...this.rates);
    this.spread = securityLogSpread(inputs);
    this.dataLosses = ENDINGS.map((option) => dataLoss(inputs, option));
  }

  /** Adds what a month's events cost each option. */
  addMonth(month: Month, costs: readonly { security: number; dataLosses: number }[]): void {
    const { random, inputs } = this;
    for (let events = random.poisson(this.highestRate / 12); events > 0; events--) {
      const loss = inputs.securityLossMedian * Math.exp(this.spread * random.normal());
      const mark = random.uniform() * this.highestRate;
      costs.forEach((own, option) => {
        if (mark < this.rates[option]!) own.security += loss;
      });
    }
    for (let events = random.poisson(inputs.dataLossEventsPerYear / 12); events > 0; events--) {
      const luck = random.uniform();
      costs.forEach((own, option) => {
        const { perUser, failureShare } = this.dataLosses[option]!;
        const failed = luck < failureShare ? inputs.unrecoverableLoss : 0;
        own.dataLosses += perUser * month.users * month.wageStep + failed;
      });
    }
  }
}
