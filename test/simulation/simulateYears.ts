import { billedHours } from "./billing";
import { calendar, type Month } from "./calendar";
import type { BlockPeriod } from "./fees";
import { type Inputs, OPTIONS } from "./inputs";
import { LossDraws } from "./lossDraws";
import { RandomNumbers } from "./random";
import {
  type ClassTerms,
  classTerms,
  type IncidentTerms,
  incidentTerms,
  type MonthTerms,
  monthTerms,
} from "./terms";

/** What one option costs in some months of one simulated run of years. */
export class Costs {
  cash = 0;
  time = 0;
  security = 0;
  dataLosses = 0;
  downtimeHours = 0;
  /** Cash, each month's discounted. */
  presentValue = 0;

  get total(): number {
    return this.cash + this.time + this.security + this.dataLosses;
  }

  clear(): void {
    this.cash = this.time = this.security = this.dataLosses = this.downtimeHours = this.presentValue = 0;
  }
}

/** One simulated run: costs of each of OPTIONS in months 1 to 12, and in those of the term. */
export interface Run {
  readonly year: readonly Costs[];
  readonly term: readonly Costs[];
  /** Incidents in month 1, before any option prevents some. */
  incidentsInMonth1: number;
}

const [BREAK_FIX, MANAGED, BLOCK_HOURS, CO_MANAGED, IN_HOUSE] = [0, 1, 2, 3, 4] as const;

/** Runs of years, drawn one incident at a time from the rules of docs/model.md. Each run overwrites the one before. */
export class Simulation {
  private readonly random: RandomNumbers;
  private readonly months: readonly MonthTerms[];
  private readonly classes: readonly ClassTerms[];
  private readonly losses: LossDraws;
  private readonly terms: IncidentTerms;
  private readonly monthCosts = OPTIONS.map(() => new Costs());
  private readonly run: Run = {
    year: OPTIONS.map(() => new Costs()),
    term: OPTIONS.map(() => new Costs()),
    incidentsInMonth1: 0,
  };
  private blockUse = 0;
  private beyondBlock = 0;
  private block: BlockPeriod | undefined;
  private includedUse = 0;

  constructor(
    private readonly inputs: Inputs,
    seed: number,
  ) {
    this.random = new RandomNumbers(seed);
    const months = calendar(inputs);
    this.months = months.map((month) => monthTerms(inputs, month, months.length));
    this.losses = new LossDraws(inputs, this.random);
    this.terms = incidentTerms(inputs);
    this.classes = classTerms(inputs);
  }

  next(): Run {
    const { run, inputs } = this;
    for (const costs of [...run.year, ...run.term]) costs.clear();
    let level = 1;
    for (const terms of this.months) {
      if (terms.month.ofYear === 1) level = this.level();
      this.simulateMonth(terms, level);
      if (terms.month.number <= 12) this.addTo(run.year, terms);
      if (terms.month.number <= inputs.termMonths) this.addTo(run.term, terms);
    }
    return run;
  }

  private level(): number {
    const { yearCv } = this.inputs;
    return yearCv === 0 ? 1 : this.random.gamma(1 / yearCv ** 2) * yearCv ** 2;
  }

  private simulateMonth(terms: MonthTerms, level: number): void {
    const { random, inputs } = this;
    this.monthCosts.forEach((costs, option) => {
      costs.clear();
      costs.cash = terms.certainCash[option]!;
      costs.time = terms.administration[option]!;
    });
    if (terms.block) [this.block, this.blockUse, this.beyondBlock] = [terms.block, 0, 0];
    this.includedUse = 0;
    const incidents = random.poisson(level * terms.incidents);
    if (terms.month.number === 1) this.run.incidentsInMonth1 = incidents;
    for (let incident = 0; incident < incidents; incident++) this.incident(terms);
    const caused = random.poisson(level * terms.incidents * inputs.changeIncidentShare);
    for (let incident = 0; incident < caused; incident++) this.causedIncident(terms);
    this.chargeBeyondPools(terms.month);
    this.losses.addMonth(terms.month, this.monthCosts);
  }

  private drawClass(): number {
    const place = this.random.uniform();
    let index = 0;
    while (index < 3 && place >= this.classes[index]!.end) index++;
    return index;
  }

  private drawHours({ hours }: ClassTerms): number {
    const { spread } = this.terms;
    return spread === 0 ? hours : hours * Math.exp(spread * this.random.normal() - spread ** 2 / 2);
  }

  /** An incident that happens under every option, unless one prevents it. */
  private incident({ month, hourDown: impacts, reached }: MonthTerms): void {
    const { terms, random, monthCosts } = this;
    const index = this.drawClass();
    const own = this.classes[index]!;
    const hours = this.drawHours(own);
    const impact = impacts[index]!;
    const place = random.uniform() < terms.onSiteShare ? terms.onSite : terms.remote;
    const isAfterHours = random.uniform() < terms.afterHoursShare;
    const fixed = place.charge * month.rateStep + terms.parts;
    const billed = billedHours(hours, place.minimum, terms.increment);
    const rate = terms.rate * month.rateStep * (isAfterHours ? terms.afterHoursMultiplier : 1);
    bear(monthCosts[BREAK_FIX]!, own.waitBreakFix + hours, impact);
    monthCosts[BREAK_FIX]!.cash += fixed + rate * billed;
    bear(monthCosts[BLOCK_HOURS]!, own.waitBreakFix + hours, impact);
    monthCosts[BLOCK_HOURS]!.cash += fixed;
    this.blockUse += billed * (isAfterHours ? own.blockUseAfterHours : own.blockUse);
    const luck = random.uniform();
    if (luck >= terms.reduction * reached) this.managedIncident(own, hours, impact);
    if (luck >= terms.reductionCoManaged * reached)
      bear(monthCosts[CO_MANAGED]!, own.waitManaged + hours, impact);
    if (random.uniform() < terms.uncoveredShare) {
      bear(monthCosts[IN_HOUSE]!, own.waitBreakFix + hours, impact);
      monthCosts[IN_HOUSE]!.cash += fixed + rate * billed;
    } else bear(monthCosts[IN_HOUSE]!, own.waitInHouse + hours, impact);
  }

  private managedIncident({ waitManaged }: ClassTerms, hours: number, impact: number): void {
    bear(this.monthCosts[MANAGED]!, waitManaged + hours, impact);
    this.includedUse += hours;
  }

  /** An incident that changes cause, under managed and under co-managed. */
  private causedIncident({ hourDown: impacts }: MonthTerms): void {
    const index = this.drawClass();
    const own = this.classes[index]!;
    const hours = this.drawHours(own);
    this.managedIncident(own, hours, impacts[index]!);
    bear(this.monthCosts[CO_MANAGED]!, own.waitManaged + hours, impacts[index]!);
  }

  private chargeBeyondPools(month: Month): void {
    const { includedHoursPerMonth, overageHourlyRate, hourlyRate } = this.inputs;
    if (includedHoursPerMonth > 0) {
      const beyond = Math.max(0, this.includedUse - includedHoursPerMonth);
      this.monthCosts[MANAGED]!.cash += beyond * overageHourlyRate * month.feeStep;
    }
    const beyondBlock = Math.max(0, this.blockUse - this.block!.hours);
    this.monthCosts[BLOCK_HOURS]!.cash += (beyondBlock - this.beyondBlock) * hourlyRate * month.rateStep;
    this.beyondBlock = beyondBlock;
  }

  private addTo(sums: readonly Costs[], { month }: MonthTerms): void {
    sums.forEach((sum, option) => {
      const costs = this.monthCosts[option]!;
      sum.cash += costs.cash;
      sum.time += costs.time;
      sum.security += costs.security;
      sum.dataLosses += costs.dataLosses;
      sum.downtimeHours += costs.downtimeHours;
      sum.presentValue += costs.cash * month.discount;
    });
  }
}

function bear(costs: Costs, hoursDown: number, hourDown: number): void {
  costs.time += hoursDown * hourDown;
  costs.downtimeHours += hoursDown;
}
