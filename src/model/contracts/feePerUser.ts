import type { Scenario } from "../assumptions/scenario";
import { FEE_BANDS } from "../assumptions/scenarioField";

/** A band of a managed fee: the users that come before it, and its fee in money per user and month. */
export interface FeeBandTerms {
  readonly usersBefore: number;
  readonly fee: number;
}

/** The bands of the managed fee per user that are in use, the first one without users before it. */
function feeBands(scenario: Scenario): readonly FeeBandTerms[] {
  const further = FEE_BANDS.map((band) => ({
    usersBefore: scenario[`usersBeforeFeeBand${band}`],
    fee: scenario[`feeInBand${band}`],
  }));
  return [
    { usersBefore: 0, fee: scenario.managedFeePerUser },
    ...further.filter(({ usersBefore }) => usersBefore > 0),
  ];
}

/**
 * Fees for a number of users, in money per month. Graduated bands charge each user the fee of the band that the user
 * falls in; bands by volume charge all users the fee of the last band reached.
 */
export function userFees(scenario: Scenario, users: number): number {
  const bands = feeBands(scenario);
  const reached = bands.filter(({ usersBefore }) => usersBefore === 0 || users > usersBefore);
  if (scenario.feeBandsByVolume === 1) return users * reached.at(-1)!.fee;
  return reached.reduce((sum, { usersBefore, fee }, index) => {
    const end = Math.min(users, bands[index + 1]?.usersBefore ?? users);
    return sum + (end - usersBefore) * fee;
  }, 0);
}
