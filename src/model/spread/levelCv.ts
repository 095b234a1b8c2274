import type { Scenario } from "../assumptions/scenario";

/**
 * How much the year's level of incidents is uncertain: good and bad years, times what is not known about the rate itself. As
 * a coefficient of variation; those of independent factors multiply as 1 + cv^2.
 */
export function levelCv({ yearCv, rateCv }: Pick<Scenario, "yearCv" | "rateCv">): number {
  // Exactly the spread of years where the rate is taken as known.
  return rateCv === 0 ? yearCv : Math.sqrt((1 + yearCv ** 2) * (1 + rateCv ** 2) - 1);
}
