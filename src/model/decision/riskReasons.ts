import { compoundMoments } from "../../numerics/compound/compoundSpec";
import type { ComparisonMeasures } from "./comparisonMeasures";
import { breakFixContract } from "../contracts/breakFixContract";
import { incidentStreams } from "../spread/incidentStreams";
import { exactReasons } from "./exactReasons";
import type { OptionMeasures } from "./measures";
import type { Reason, TwoOptions } from "./reason";
import { differenceError, optionError } from "../spread/approximation";
import type { Scenario } from "../assumptions/scenario";
import type { SpendDistribution } from "../spread/spendDistribution";
import { months } from "../cost/timeline";
import { levelCv } from "../spread/levelCv";

const BAD_YEAR = 0.95;
const RESERVE_LEVEL = 0.8;

/** Reasons from the distributions: bad years, regret, and what certainty costs. */
export function riskReasons(measures: ComparisonMeasures): readonly Reason[] {
  const { scenario } = measures;
  const breakFix = measures.option("break-fix");
  const managed = measures.option("managed");
  const difference = measures.difference("total");
  const ofDifference = differenceError(scenario);
  const ofBreakFix = optionError(breakFix.contract, scenario);
  const ofManaged = optionError(managed.contract, scenario);
  return [
    ...exactReasons({ about: "badYear", error: ofBreakFix }, () => [badYear("break-fix", breakFix)]),
    ...exactReasons({ about: "badYear", error: ofManaged }, () => [badYear("managed", managed)]),
    ...exactReasons({ about: "range", error: ofDifference }, () => [range(difference)]),
    ...exactReasons({ about: "regret", error: ofDifference }, () => regrets(difference)),
    ...exactReasons({ about: "certaintyPremium", error: ofManaged }, () =>
      certaintyPremium(breakFix, managed),
    ),
    ...exactReasons({ about: "cashSpread", error: ofBreakFix }, () => [cashSpread("break-fix", breakFix)]),
    ...exactReasons({ about: "cashSpread", error: ofManaged }, () => [cashSpread("managed", managed)]),
    ...exactReasons({ about: "reserve", error: ofBreakFix }, () => [reserve(breakFix)]),
    ...varianceSplit(scenario),
  ];
}

function range(difference: SpendDistribution): Reason {
  const [low, high] = [difference.quantile(1 - BAD_YEAR), difference.quantile(BAD_YEAR)];
  return { kind: "range", figure: difference.mean, low, high };
}

/** What each choice costs on average against the better one, and what knowing the year would be worth. */
function regrets(difference: SpendDistribution): Reason[] {
  const regretOfBreakFix = difference.overrun(0);
  const regretOfManaged = regretOfBreakFix - difference.mean;
  return [
    { kind: "regret", figure: regretOfBreakFix, option: "break-fix" },
    { kind: "regret", figure: regretOfManaged, option: "managed" },
    { kind: "knowing", figure: Math.min(regretOfBreakFix, regretOfManaged) },
  ];
}

function badYear(option: TwoOptions, own: OptionMeasures): Reason {
  const distribution = own.distribution("total");
  return { kind: "badYear", figure: distribution.quantile(BAD_YEAR), option, mean: distribution.mean };
}

/** Mean paid more under managed for each unit of money by which its bad year is better; only where it is both. */
function certaintyPremium(breakFix: OptionMeasures, managed: OptionMeasures): Reason[] {
  const [loose, tight] = [breakFix.distribution("total"), managed.distribution("total")];
  const removed = loose.quantile(BAD_YEAR) - tight.quantile(BAD_YEAR);
  const paid = tight.mean - loose.mean;
  return removed > 0 && paid > 0 ? [{ kind: "certaintyPremium", figure: paid / removed, removed }] : [];
}

function cashSpread(option: TwoOptions, own: OptionMeasures): Reason {
  const { mean, standardDeviation } = own.distribution("cash");
  const budgetMiss = own.value({ kind: "single", name: "budget miss" });
  return { kind: "cashSpread", figure: mean === 0 ? 0 : standardDeviation / mean, option, budgetMiss };
}

/**
 * Why break-fix invoices vary. With m incidents of mean cost c: counts alone give m c^2, the year's level
 * (year_cv m c)^2, and the rest of the variance is the size of the incidents.
 */
function varianceSplit(scenario: Scenario): Reason[] {
  const year = months(scenario, 12);
  const streams = incidentStreams(breakFixContract, scenario, { year, categories: new Set(["cash"]) });
  const frequency = { mixingCv: levelCv(scenario) };
  const { mean, variance } = compoundMoments([{ frequency, streams }]);
  const incidents = streams.reduce((sum, { expectedCount }) => sum + expectedCount, 0);
  if (!(variance > 0) || incidents === 0) return [];
  const count = mean ** 2 / incidents / variance;
  const level = (levelCv(scenario) * mean) ** 2 / variance;
  const severity = 1 - count - level;
  return [{ kind: "varianceSplit", figure: severity, count, severity, year: level }];
}

function reserve(breakFix: OptionMeasures): Reason {
  const cash = breakFix.distribution("cash");
  return { kind: "reserve", figure: Math.max(0, cash.quantile(RESERVE_LEVEL) - cash.mean) };
}
