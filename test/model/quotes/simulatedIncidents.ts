import type { Scenario } from "../../../src/model/assumptions/scenario";
import { PRIORITIES, type Priority } from "../../../src/model/assumptions/scenarioField";

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
export class SimulatedIncidents {
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
