import type { Scenario } from "../../../src/model/assumptions/scenario";
import { PRIORITIES, type Priority } from "../../../src/model/assumptions/scenarioField";
import { RandomNumbers } from "../../simulation/random";

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
 * incidents one by one, a year at a time, with their own seeded chance.
 */
export class SimulatedIncidents {
  private readonly random: RandomNumbers;

  constructor(
    private readonly scenario: Scenario,
    seed: number,
  ) {
    this.random = new RandomNumbers(seed);
  }

  private lognormal(mean: number, sigma: number): number {
    return mean * Math.exp(sigma * this.random.normal() - sigma ** 2 / 2);
  }

  /** The incidents of one year under break-fix, and those that changes cause under a contract. */
  eachIncident(visit: (incident: IncidentOfYear) => void): void {
    const s = this.scenario;
    const level = s.yearCv === 0 ? 1 : this.random.gamma(s.yearCv ** -2) * s.yearCv ** 2;
    const sigma = Math.sqrt(Math.log(1 + s.hoursCv ** 2));
    for (const priority of PRIORITIES) {
      const impact = hourlyImpact(s, priority);
      const expected = level * s.users * s.incidentsPerUserPerMonth * s[`severityShare${priority}`] * 12;
      for (const isCaused of [false, true])
        for (
          let count = this.random.poisson(expected * (isCaused ? s.changeIncidentShare : 1));
          count > 0;
          count--
        ) {
          const hours = this.lognormal(s[`handsOnHours${priority}`], sigma);
          const isOnSite = this.random.uniform() < s.onSiteShare;
          const minimum = isOnSite ? s.minimumHoursOnSite : s.minimumHoursRemote;
          visit({
            month: 1 + Math.floor(12 * this.random.uniform()),
            priority,
            hours,
            billedHours: Math.max(minimum, Math.ceil(hours / s.incrementHours) * s.incrementHours),
            isOnSite,
            isAfterHours: this.random.uniform() < s.afterHoursShare,
            impact,
            luck: this.random.uniform(),
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
