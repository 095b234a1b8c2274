import { type Class, CLASSES, type Inputs } from "./inputs";

/** Known hours this close to a multiple of the increment, in steps, count as that multiple. */
const SAME = 1e-9;
/** Tails smaller than this are left out of sums. */
const NEGLIGIBLE = 1e-12;

/** Standard deviation of the logarithm of a lognormal number with a coefficient of variation. */
export function logSpread(cv: number): number {
  return Math.sqrt(Math.log(1 + cv ** 2));
}

/** Hours as they are billed: at least the minimum, rounded up to the increment. */
export function billedHours(hours: number, minimum: number, increment: number): number {
  if (increment === 0) return Math.max(minimum, hours);
  const steps = hours / increment;
  return Math.max(minimum, increment * Math.ceil(steps - SAME * Math.max(1, steps)));
}

/** How many hours of a block an hour uses. */
export function blockMultiplier(inputs: Inputs, each: Class, isAfterHours: boolean): number {
  const ofClass = each === "P1" ? inputs.blockDrawMultiplierP1 : 1;
  return isAfterHours ? Math.max(ofClass, inputs.blockDrawMultiplierAfterHours) : ofClass;
}

/** Expected hours of a block that an incident of unknown class uses. */
export function expectedBlockUse(inputs: Inputs): number {
  const { onSiteShare, afterHoursShare, incrementHours } = inputs;
  const shares = CLASSES.reduce((sum, each) => sum + inputs[`severityShare${each}`], 0);
  return CLASSES.reduce((sum, each) => {
    const expected = (minimum: number) =>
      expectedBilledHours(inputs[`handsOnHours${each}`], inputs.hoursCv, minimum, incrementHours);
    const billed =
      onSiteShare * expected(inputs.minimumHoursOnSite) +
      (1 - onSiteShare) * expected(inputs.minimumHoursRemote);
    const multiplier =
      (1 - afterHoursShare) * blockMultiplier(inputs, each, false) +
      afterHoursShare * blockMultiplier(inputs, each, true);
    return sum + (inputs[`severityShare${each}`] / shares) * billed * multiplier;
  }, 0);
}

/** E[B] = m + ((k + 1) q - m) S(k q) + q (S((k + 1) q) + ...), with k = floor(m / q). */
function expectedBilledHours(mean: number, cv: number, minimum: number, increment: number): number {
  if (cv === 0 || mean === 0) return billedHours(mean, minimum, increment);
  const spread = logSpread(cv);
  const log = (hours: number) => (Math.log(hours / mean) + spread ** 2 / 2) / spread;
  const longer = (hours: number) => (hours <= 0 ? 1 : normalAbove(log(hours)));
  if (increment === 0) {
    const above = minimum <= 0 ? 1 : normalAbove(log(minimum) - spread);
    return minimum * (1 - longer(minimum)) + mean * above;
  }
  const k = Math.floor(minimum / increment + SAME);
  let sum = minimum + ((k + 1) * increment - minimum) * longer(k * increment);
  for (let steps = k + 1; longer(steps * increment) > NEGLIGIBLE; steps++)
    sum += increment * longer(steps * increment);
  return sum;
}

/** P(Z > z) for a standard normal Z: Abramowitz and Stegun 26.2.17, right to 7.5e-8. */
function normalAbove(z: number): number {
  if (z < 0) return 1 - normalAbove(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const [b1, b2, b3, b4, b5] = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429] as const;
  const polynomial = t * (b1 + t * (b2 + t * (b3 + t * (b4 + t * b5))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
