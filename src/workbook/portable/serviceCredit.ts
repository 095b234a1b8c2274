/**
 * Formula text of the expected service credit of a month as a share of its fee, E[min(cap, credit x misses)], for a
 * cell or expression with the expected misses. Misses are Poisson, or negative binomial where years differ.
 */
export function creditShare(misses: string): string {
  const [credit, cap, counts] = ["{slaCreditShare}", "{slaCreditCap}", "{creditCounts}"];
  const variance = "{levelCv}^2";
  const poisson = `${counts}*LN(${misses})-${misses}`;
  const size = `(1/${variance})`;
  const mixed = `GAMMALN(${counts}+${size})-GAMMALN(${size})+${counts}*LN(${misses}*${variance}/(1+${misses}*${variance}))-LN(1+${misses}*${variance})/${variance}`;
  const term = (logProbability: string) =>
    `SUMPRODUCT((${counts}*${credit}<${cap})*(${cap}-${counts}*${credit})*EXP(${logProbability}-GAMMALN(${counts}+1)))`;
  const shortfall = `IF({levelCv}=0,${term(poisson)},${term(mixed)})`;
  return `IF(${misses}*${credit}*${cap}<=0,0,${cap}-${shortfall})`;
}
