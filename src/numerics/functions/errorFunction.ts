/** Value at `x` of the polynomial with these coefficients, constant term first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + coefficients[i]!;
  return value;
}

// The rational approximations of fdlibm's s_erf.c (Sun Microsystems, 1993; freely usable with this notice).
const ERX = 8.45062911510467529297e-1;
const PP = [
  1.28379167095512558561e-1, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442,
  -0.000023763016656650163,
];
const QQ = [
  1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164,
  -0.000003960228278775368,
];
const PA = [
  -2.36211856075265944077e-3, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175,
  -0.11089469428239668, 0.035478304325618236, -0.002166375594868791,
];
const QA = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905,
  0.011984499846799107,
];
const RA = [
  -9.86494403484714822705e-3, -0.6938585727071818, -10.558626225323291, -62.375332450326006,
  -162.39666946257347, -184.60509290671104, -81.2874355063066, -9.814329344169145,
];
const SA = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
  108.63500554177944, 6.570249770319282, -0.0604244152148581,
];
const RB = [
  -9.86494292470009928597e-3, -0.799283237680523, -17.757954917754752, -160.63638485582192,
  -637.5664433683896, -1025.0951316110772, -483.5191916086514,
];
const SB = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644,
  474.52854120695537, -22.44095244658582,
];

/** erfc of x >= 1.25: the exponent is split because exp(-x*x) alone loses 10 digits at x = 25. */
function erfcTail(x: number): number {
  const s = 1 / (x * x);
  const ratio = x < 1 / 0.35 ? polynomial(RA, s) / polynomial(SA, s) : polynomial(RB, s) / polynomial(SB, s);
  const head = Math.fround(x);
  return (Math.exp(-head * head - 0.5625) * Math.exp((head - x) * (head + x) + ratio)) / x;
}

/**
 * Complementary error function, to about 1e-15 relative even where it is tiny.
 *
 * 1 - erf(x) would be 0 from x = 6 on; heavy tails reach much further.
 */
export function erfc(x: number): number {
  const size = Math.abs(x);
  if (size < 0.84375) {
    const square = x * x;
    const y = (x * polynomial(PP, square)) / polynomial(QQ, square);
    return x < 0.25 ? 1 - (x + y) : 0.5 - (y + (x - 0.5));
  }
  if (size < 1.25) {
    const s = size - 1;
    const ratio = polynomial(PA, s) / polynomial(QA, s);
    return x < 0 ? 1 + ERX + ratio : 1 - ERX - ratio;
  }
  if (size >= 28) return x < 0 ? 2 : 0;
  return x < 0 ? 2 - erfcTail(size) : erfcTail(size);
}

/** Probability that a standard normal variable exceeds `z`. */
export function normalTail(z: number): number {
  return 0.5 * erfc(z * Math.SQRT1_2);
}
