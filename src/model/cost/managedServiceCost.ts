/** A flat-fee contract over its months. */
export interface ManagedServiceTerms {
  readonly users: number;
  /** Money per user and month. */
  readonly feePerUser: number;
  readonly months: number;
  /** Money, once. */
  readonly onboardingFee: number;
  /** Fraction per year, stepped at each anniversary. */
  readonly annualIncrease: number;
  readonly minimumUsers: number;
  /** Money per month, for devices, servers, sites. */
  readonly otherMonthlyFees: number;
  /** Work outside the contract, as a share of the fees. */
  readonly outOfScopeShare: number;
}

/** Fees of all months plus onboarding, in money. */
export function managedServiceCost(terms: ManagedServiceTerms): number {
  const { users, minimumUsers, feePerUser, otherMonthlyFees, onboardingFee, outOfScopeShare } = terms;
  const monthlyFee = Math.max(users, minimumUsers) * feePerUser + otherMonthlyFees;
  return (
    monthlyFee * steppedMonths(terms.months, terms.annualIncrease) * (1 + outOfScopeShare) + onboardingFee
  );
}

/** Sum over months t = 1..n of (1 + increase)^floor((t - 1) / 12): whole years first, then the rest. */
function steppedMonths(months: number, annualIncrease: number): number {
  let sum = 0;
  let step = 1;
  for (let left = months; left > 0; left -= 12) {
    sum += Math.min(left, 12) * step;
    step *= 1 + annualIncrease;
  }
  return sum;
}
