import { FEE_BANDS } from "../../model/assumptions/scenarioField";

/** More users than there are: where a band begins that is not used. */
const NEVER = "1E9";

/** Users before a fee band, as a formula text. */
const before = (band: number) => `IF({usersBeforeFeeBand${band}}>0,{usersBeforeFeeBand${band}},${NEVER})`;

/**
 * Formula text of the monthly fees for a number of users: the fee per user, and what each band reached changes in it,
 * for the users beyond it or, by volume, for all.
 */
export function portableUserFees(users: string): string {
  const steps = FEE_BANDS.map((band) => {
    const previous = band === 2 ? "{managedFeePerUser}" : `{feeInBand${band - 1}}`;
    const reached = `IF({feeBandsByVolume}=1,IF(${users}>${before(band)},${users},0),MAX(0,${users}-${before(band)}))`;
    return `({feeInBand${band}}-${previous})*${reached}`;
  });
  return `(${users}*{managedFeePerUser}+${steps.join("+")})`;
}

/** Formula text of the users, in an array of months, who pay the fee of the first band. */
export function portableFirstBandUsers(users: string): string {
  const start = before(2);
  return `(${users}*(${users}<=${start})+(1-{feeBandsByVolume})*${start}*(${users}>${start}))`;
}
