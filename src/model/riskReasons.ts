import type { ComparisonMeasures } from "./comparisonMeasures";
import type { OptionMeasures } from "./measures";
import type { Reason, TwoOptions } from "./reason";

const BAD_YEAR = 0.95;
const RESERVE_LEVEL = 0.8;

/** Reasons out of the distributions: bad years, regret, and what certainty costs. */
export function riskReasons(measures: ComparisonMeasures): Reason[] {
  const breakFix = measures.option("break-fix");
  const managed = measures.option("managed");
  const difference = measures.difference("total");
  const regretOfBreakFix = difference.overrun(0);
  const regretOfManaged = regretOfBreakFix - difference.mean;
  return [
    badYear("break-fix", breakFix),
    badYear("managed", managed),
    {
      kind: "range",
      figure: difference.mean,
      low: difference.quantile(0.05),
      high: difference.quantile(BAD_YEAR),
    },
    { kind: "regret", figure: regretOfBreakFix, option: "break-fix" },
    { kind: "regret", figure: regretOfManaged, option: "managed" },
    { kind: "knowing", figure: Math.min(regretOfBreakFix, regretOfManaged) },
    ...certaintyPremium(breakFix, managed),
    cashSpread("break-fix", breakFix),
    cashSpread("managed", managed),
    reserve(breakFix),
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

function reserve(breakFix: OptionMeasures): Reason {
  const cash = breakFix.distribution("cash");
  return { kind: "reserve", figure: Math.max(0, cash.quantile(RESERVE_LEVEL) - cash.mean) };
}
