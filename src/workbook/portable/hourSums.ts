import type { Priority } from "../../model/assumptions/scenarioField";

/**
 * Formula texts of what the endless sums of the hours' table hold beyond its last multiple, by the formula of Euler
 * and Maclaurin: integral, half of the first term, and derivatives of the density. Known hours are counted instead.
 */
export function sumRemainders(priority: Priority, row: number): readonly string[] {
  const [x, s, q, longer] = [`C${row}`, "{hoursSigma}", "{billingStep}", `E${row}`];
  const mean = `{hands${priority}}`;
  const z = `((LN(${x})-{hoursMu${priority}})/${s})`;
  const { density, first, second } = densityOf({ x, s, z });
  const beyond = `(${mean}*NORMSDIST(${s}-${z})-${x}*${longer})`;
  const squares = `(${mean}^2*EXP(${s}^2)*NORMSDIST(2*${s}-${z})-${x}^2*${longer})`;
  const steps = `MAX(0,-INT(-(${mean}/${q}-{hoursTie}))-B${row})`;
  const step = `(2*${x}+${q})`;
  const sum = `${beyond}+${q}/2*${longer}+${q}^2/12*${density}-${q}^4/720*${second}`;
  const ofSquares = `${squares}+${q}*${beyond}+${q}/2*${step}*${longer}-${q}^2/12*(2*${longer}-${step}*${density})+${q}^4/720*(-6*${first}-${step}*${second})`;
  const none = `${mean}=0,0`;
  return [
    `=IF(${none},IF({hoursCv}=0,${q}*${steps},${sum}))`,
    `=IF(${none},IF({hoursCv}=0,${q}^2*((${steps}+B${row})^2-B${row}^2),${ofSquares}))`,
  ];
}

/** Density of lognormal hours at x and its first two derivatives. */
function densityOf({ x, s, z }: { readonly x: string; readonly s: string; readonly z: string }) {
  // In a cell -z^2 is (-z)^2.
  const density = `(EXP(-(${z}^2)/2)/SQRT(2*PI())/${s}/${x})`;
  const slope = `(1+${z}/${s})`;
  return {
    density,
    first: `(-${density}*${slope}/${x})`,
    second: `(${density}/${x}^2*(${slope}^2+${slope}-1/${s}^2))`,
  };
}
