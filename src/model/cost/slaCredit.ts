import type { Scenario } from "../assumptions/scenario";
import { levelCv } from "../spread/levelCv";

/**
 * Expected service credit of a month, as a share of its fee: E[min(cap, credit x misses)].
 *
 * Misses are Poisson with a Gamma level for the year (negative binomial); below the cap the sum is finite:
 * cap - sum over j < cap / credit of (cap - j x credit) x P(misses = j).
 */
export function slaCredit(scenario: Scenario, incidents: number): number {
  const { slaCreditShare: credit, slaCreditCap: cap, slaMissShare } = scenario;
  const mean = incidents * slaMissShare;
  if (credit === 0 || cap === 0 || mean === 0) return 0;
  const variance = levelCv(scenario) ** 2;
  // log1p keeps (1 + x)^(-1/variance) exact where 1 + x rounds to 1.
  let probability = Math.exp(variance === 0 ? -mean : -Math.log1p(mean * variance) / variance);
  let shortfall = 0;
  for (let misses = 0; misses * credit < cap; misses++) {
    shortfall += (cap - misses * credit) * probability;
    probability *= (mean * (1 + misses * variance)) / ((misses + 1) * (1 + mean * variance));
    // Credits too small to reach the cap at any plausible count need no cut-off.
    if (misses > mean && probability < 1e-18) return cap - shortfall;
  }
  return cap - shortfall;
}
