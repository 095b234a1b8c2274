import type { Scenario } from "../../src/model/assumptions/scenario";
import { PRIORITIES, type Priority } from "../../src/model/assumptions/scenarioField";

/** One incident of a simulated year, as any contract finds it. */
export interface IncidentOfYear {
  readonly month: number;
  readonly priority: Priority;
  readonly hours: number;
  readonly billedHours: number;
  readonly isOnSite: boolean;
  readonly isAfterHours: boolean;
  /** Money per hour down. */
  readonly impact: number;
  /** Uniform from 0 to 1: below what a contract prevents, the incident does not happen there. */
  readonly luck: number;
  /** Whether it happens only where a contract's changes cause it. */
  readonly isCaused: boolean;
}

/**
 * A simulation of the same years, written from the text of docs/model.md and not from the code of the model:
 * incidents one by one, month by month, with their own seeded chance.
 */
export class SimulatedYears {
  private readonly next: () => number;

  constructor(
    private readonly scenario: Scenario,
    seed: number,
  ) {
    this.next = mulberry32(seed);
  }

  private normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  private lognormal(mean: number, sigma: number): number {
    return mean * Math.exp(sigma * this.normal() - sigma ** 2 / 2);
  }

  /** Marsaglia and Tsang's method, for shapes of 1 and more. */
  private gamma(shape: number): number {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(this.next()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  private poisson(mean: number): number {
    const limit = Math.exp(-mean);
    let product = this.next();
    let count = 0;
    while (product > limit) {
      product *= this.next();
      count++;
    }
    return count;
  }

  /** Random costs of one year, break-fix and managed, without what is certain. With growth there must be no risks. */
  year(): { readonly breakFixCash: number; readonly breakFix: number; readonly managed: number } {
    const { yearCv } = this.scenario;
    const level = yearCv === 0 ? 1 : this.gamma(yearCv ** -2) * yearCv ** 2;
    const sums = { breakFixCash: 0, breakFix: 0, managed: 0 };
    for (const severity of PRIORITIES) this.incidents(severity, level, sums);
    this.risks(sums);
    return sums;
  }

  /** The incidents of one year under break-fix, and those that changes cause under a contract. */
  eachIncident(visit: (incident: IncidentOfYear) => void): void {
    const s = this.scenario;
    const level = s.yearCv === 0 ? 1 : this.gamma(s.yearCv ** -2) * s.yearCv ** 2;
    const sigma = Math.sqrt(Math.log(1 + s.hoursCv ** 2));
    for (const priority of PRIORITIES) {
      const impact = hourlyImpact(s, priority);
      const expected = level * s.users * s.incidentsPerUserPerMonth * s[`severityShare${priority}`] * 12;
      for (const isCaused of [false, true])
        for (
          let count = this.poisson(expected * (isCaused ? s.changeIncidentShare : 1));
          count > 0;
          count--
        ) {
          const hours = this.lognormal(s[`handsOnHours${priority}`], sigma);
          const isOnSite = this.next() < s.onSiteShare;
          const minimum = isOnSite ? s.minimumHoursOnSite : s.minimumHoursRemote;
          visit({
            month: 1 + Math.floor(12 * this.next()),
            priority,
            hours,
            billedHours: Math.max(minimum, Math.ceil(hours / s.incrementHours) * s.incrementHours),
            isOnSite,
            isAfterHours: this.next() < s.afterHoursShare,
            impact,
            luck: this.next(),
            isCaused,
          });
        }
    }
  }

  private incidents(
    severity: Priority,
    level: number,
    sums: { breakFixCash: number; breakFix: number; managed: number },
  ): void {
    for (let month = 1; month <= 12; month++) this.month(severity, level, month, sums);
  }

  private month(
    severity: Priority,
    level: number,
    month: number,
    sums: { breakFixCash: number; breakFix: number; managed: number },
  ): void {
    const users = this.scenario.users * (1 + this.scenario.userGrowth) ** ((month - 1) / 12);
    const s = { ...this.scenario, users };
    const expected = level * users * s.incidentsPerUserPerMonth * s[`severityShare${severity}`];
    const impact = hourlyImpact(s, severity);
    const sigma = Math.sqrt(Math.log(1 + s.hoursCv ** 2));
    const prevented = s.incidentReduction * (s.rampMonths === 0 ? 1 : Math.min(1, month / s.rampMonths));
    for (let count = this.poisson(expected); count > 0; count--) {
      const hours = this.lognormal(s[`handsOnHours${severity}`], sigma);
      const invoice = this.invoice(hours);
      sums.breakFixCash += invoice;
      sums.breakFix += invoice + (s[`waitHoursBreakFix${severity}`] + hours) * impact;
      if (this.next() >= prevented) sums.managed += (s[`waitHoursManaged${severity}`] + hours) * impact;
    }
    for (let count = this.poisson(expected * s.changeIncidentShare); count > 0; count--) {
      const hours = this.lognormal(s[`handsOnHours${severity}`], sigma);
      sums.managed += (s[`waitHoursManaged${severity}`] + hours) * impact;
    }
  }

  private invoice(hours: number): number {
    const s = this.scenario;
    const onSite = this.next() < s.onSiteShare;
    const multiplier = this.next() < s.afterHoursShare ? s.afterHoursMultiplier : 1;
    const minimum = onSite ? s.minimumHoursOnSite : s.minimumHoursRemote;
    const billed = Math.max(minimum, Math.ceil(hours / s.incrementHours) * s.incrementHours);
    return s.calloutFee + (onSite ? s.tripFee : 0) + s.partsPerIncident + s.hourlyRate * multiplier * billed;
  }

  private risks(sums: { breakFix: number; managed: number }): void {
    const s = this.scenario;
    const sigma = Math.log(s.securityLossP95 / s.securityLossMedian) / 1.6448536269514722;
    for (let count = this.poisson(s.securityEventsPerYear); count > 0; count--) {
      const loss = s.securityLossMedian * Math.exp(sigma * this.normal());
      sums.breakFix += loss;
      if (this.next() >= s.securityReduction) sums.managed += loss;
    }
    const wages = s.dataLossAffectedShare * s.users * s.loadedHourlyWage;
    const restore =
      (s.restoreStartHours + s.dataGigabytes / s.restoreGigabytesPerHour) * s.productivityLossP1;
    for (let count = this.poisson(s.dataLossEventsPerYear); count > 0; count--) {
      const luck = this.next();
      const cost = (age: number, failure: number) =>
        wages * (age * s.redoFactor + restore) + (luck < failure ? s.unrecoverableLoss : 0);
      sums.breakFix += cost(s.recoveryPointHoursBreakFix, s.restoreFailureShareBreakFix);
      sums.managed += cost(s.recoveryPointHoursManaged, s.restoreFailureShareManaged);
    }
  }
}

/** Money that one hour of an incident of the class costs. */
function hourlyImpact(s: Scenario, severity: Priority): number {
  const people = {
    P1: s.affectedShareP1 * s.users,
    P2: s.affectedShareP2 * s.users,
    P3: s.affectedPeopleP3,
    P4: s.affectedPeopleP4,
  }[severity];
  const wages = people * s.loadedHourlyWage;
  const outage = severity === "P1" || severity === "P2";
  const recovery = outage ? wages * s.recoveryHoursPerHourDown * s.recoveryLoss : 0;
  const revenue = s.annualRevenue / s.businessHoursPerYear;
  const margin = revenue * s.revenueDependence * (1 - s.recapturedRevenue) * s.grossMargin;
  return wages * s[`productivityLoss${severity}`] + recovery + (severity === "P1" ? margin : 0);
}

/** Uniform numbers in [0, 1): 32 bits of state are plenty for comparing averages of a million years. */
function mulberry32(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
