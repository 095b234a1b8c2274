import { groupRate, type StreamGroup } from "../compoundSpec";
import { logTransform } from "../counts";
import { findRoot } from "../../functions/findRoot";
import { geometric } from "../../transforms/geometric";
import { polynomialAt, type Complex } from "../../transforms/polynomial";
import { realFft } from "../../transforms/realFft";
import { stepMasses, type SteppedEvents } from "../byCount/steppedEvents";
import { Turning } from "../../transforms/turning";

/** What is summed: years of many events, over a period of whole steps. */
export interface SpectralPlan {
  readonly group: StreamGroup;
  readonly events: SteppedEvents;
  /** Mean amount of an event. */
  readonly meanAmount: number;
  /** What is left out of the probabilities of 0, 1, 2, … events; empty where that cannot be seen. */
  readonly few: Float64Array;
  /** Nodes of the period, a step apart; amounts up to half of it are read. */
  readonly nodes: number;
  /** All amounts are multiples of this part of a step; Infinity where there is no such part. */
  readonly partsOfStep: number;
}

/** The frequencies 2 pi index / period, from low to high, at which the sum can be heard. */
export interface SpectralTerms {
  readonly period: number;
  /** All amounts are multiples of it; 0 where there is no such step. */
  readonly latticeStep: number;
  /** Amounts closer than this are not told apart; 0 where all multiples of the lattice step are. */
  readonly blur: number;
  readonly indices: Float64Array;
  /** What they add to exp(-tilt x / period) P(S <= x) at x = 0, turned by exp(-2 pi i index x / period) at others. */
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** What wraps around the period is damped by exp(-26) = 5e-12; round-off grows by up to exp(13). */
export const TILT = 26;
/** Terms this small, the tilt not undone, are left out. */
const INVISIBLE = 1e-17;
/** Frequencies that are tried at the most, and the highest: beyond it angles lose their last digits. */
const MOST_TRIED = 1 << 17;
const HIGHEST = 1 << 27;
/** More parts of a step than this are not told apart. */
const MOST_PARTS = 1 << 20;

/** The transform of the tilted steps of one stepped event, at the frequencies of the nodes. */
function stepTransform({ events, nodes }: SpectralPlan): { re: Float64Array; im: Float64Array } {
  const fft = realFft(nodes);
  const damped = geometric(nodes, -TILT / nodes, 0);
  const series = stepMasses(events, nodes).map((mass, j) => mass * damped[j]!);
  const re = new Float64Array(nodes / 2 + 1);
  const im = new Float64Array(nodes / 2 + 1);
  fft.forward(series, re, im);
  return { re, im };
}

/** The transform of one event at an index, written into `out`. */
function oneEvent(plan: SpectralPlan): (index: number, out: Complex) => void {
  const { group, events, nodes } = plan;
  const total = groupRate(group);
  const steps = stepTransform(plan);
  const turning = (amount: number, rate: number): Turning => {
    const periods = amount / (nodes * events.step);
    return new Turning(2 * Math.PI * periods, (rate / total) * Math.exp(-TILT * periods));
  };
  const fee = turning(events.offset, events.rate);
  const singles = events.singles.map(({ at, rate }) => turning(at, rate));
  return (index, out) => {
    // The transform of the steps repeats, its second half the first one's mirror image.
    const k = index % nodes;
    const isMirrored = 2 * k > nodes;
    const re = steps.re[isMirrored ? nodes - k : k]!;
    const im = isMirrored ? steps.im[nodes - k]! : -steps.im[k]!;
    fee.turnTo(index);
    out.re = fee.re * re - fee.im * im;
    out.im = fee.re * im + fee.im * re;
    for (const single of singles) {
      single.turnTo(index);
      out.re += single.re;
      out.im += single.im;
    }
  };
}

/** G(z) less the terms of few events: the sum of P(n) z^n over many n, written over z. */
function manyEvents({ group, few }: SpectralPlan): (z: Complex) => void {
  const rate = groupRate(group);
  const transform = logTransform(group.counts, rate);
  const log = new Float64Array(4);
  const left = { re: 0, im: 0 };
  return (z) => {
    left.re = z.re;
    left.im = z.im;
    polynomialAt(few, left);
    const size = transform(rate * (z.re - 1), rate * z.im, log) ? Math.exp(log[0]!) : 0;
    z.re = size * Math.cos(log[1]!) - left.re;
    z.im = size * Math.sin(log[1]!) - left.im;
  };
}

/** Where in the unit circle the transform of the sum is not silent: from a modulus on, and within an angle of 1. */
interface Sector {
  readonly modulus: number;
  readonly angle: number;
}

/** Angles at which the transform of the sum is tried for its end. */
const ANGLES = 64;

function audibleSector(many: (z: Complex) => void, silent: number): Sector {
  const excess = (modulus: number): number => {
    const z = { re: modulus, im: 0 };
    many(z);
    return z.re - silent;
  };
  const modulus = excess(0) > 0 ? 0 : findRoot(excess, 0, 1);
  for (let i = ANGLES; i > 0; i--) {
    const z = { re: Math.cos((Math.PI * (i - 1)) / ANGLES), im: Math.sin((Math.PI * (i - 1)) / ANGLES) };
    many(z);
    if (Math.hypot(z.re, z.im) > silent) return { modulus, angle: (Math.PI * i) / ANGLES };
  }
  return { modulus, angle: 0 };
}

/** A lower bound of the distance from z to the sector, not above 0 inside it. */
function distance({ re, im }: Complex, { modulus, angle }: Sector): number {
  const size = Math.hypot(re, im);
  const beyond = Math.abs(Math.atan2(im, re)) - angle;
  return Math.max(modulus - size, size * Math.sin(Math.min(beyond, Math.PI / 2)));
}

/**
 * The sum over years of many events by the frequencies at which these are in step.
 *
 * The transform of n events is the n-th power of that of one, whose modulus comes near to 1 only where most
 * amounts are in step: around 0, and around the multiples of 2 pi / step, where the steps are but fees and
 * minimums turn. Elsewhere the power vanishes or turns with n and is averaged out, so that a sum on steps too fine
 * for any grid is known from some thousand frequencies. Between them the search leaps: the transform of one event
 * changes by no more than its mean amount times the change of the frequency.
 */
export function spectralTerms(plan: SpectralPlan): SpectralTerms {
  const { events, nodes, partsOfStep, meanAmount } = plan;
  const period = nodes * events.step;
  const latticeStep = partsOfStep <= MOST_PARTS ? events.step / partsOfStep : 0;
  const last = latticeStep > 0 ? Math.floor((nodes * partsOfStep) / 2) : Infinity;
  const many = manyEvents(plan);
  const one = oneEvent(plan);
  const steepness = (2 * Math.PI * meanAmount) / period;
  const terms = new TermList();
  const z = { re: 0, im: 0 };
  let index = 0;
  let sector: Sector = { modulus: 0, angle: Math.PI };
  let octave = 1;
  for (let tried = 0; index <= Math.min(last, HIGHEST) && tried < MOST_TRIED; tried++) {
    if (index >= octave) {
      // A term is the transform over pi times the index: the higher, the less is heard.
      sector = audibleSector(many, INVISIBLE * octave);
      octave *= 2;
    }
    one(index, z);
    const away = distance(z, sector);
    if (away > 0) {
      index += Math.max(1, Math.floor(away / steepness));
      continue;
    }
    many(z);
    // Both signs of a frequency at once, but for those that are their own opposite.
    const times = index === 0 || 2 * index === nodes * partsOfStep ? 1 : 2;
    const sum = summation(index, period, latticeStep);
    terms.push(index, times * (z.re * sum.re - z.im * sum.im), times * (z.re * sum.im + z.im * sum.re));
    index++;
  }
  const blur = index > last ? 0 : period / (2 * index);
  return { period, latticeStep, blur, ...terms.collected() };
}

/**
 * What a wave at the frequency w + i tilt adds up to over all amounts to 0: on a lattice its geometric series,
 * 1 / (1 - exp(i (w + i tilt) step)) of the step's share in the period; else its integral, i / (w + i tilt).
 */
export function summation(index: number, period: number, latticeStep: number): Complex {
  const w = (2 * Math.PI * index) / period;
  const tilt = TILT / period;
  const damping = Math.exp(-tilt * latticeStep);
  const half = Math.sin((w * latticeStep) / 2);
  const re = latticeStep > 0 ? -Math.expm1(-tilt * latticeStep) + 2 * damping * half * half : tilt;
  const im = latticeStep > 0 ? -damping * Math.sin(w * latticeStep) : -w;
  const share = (latticeStep || 1) / period / (re * re + im * im);
  return { re: share * re, im: -share * im };
}

/** The terms that can be seen, one by one. */
class TermList {
  private count = 0;
  private columns = Array.from({ length: 3 }, () => new Float64Array(1 << 10));

  push(index: number, re: number, im: number): void {
    if (re * re + im * im < INVISIBLE * INVISIBLE) return;
    if (this.count === this.columns[0]!.length) this.columns = this.columns.map(twiceAsLong);
    this.columns[0]![this.count] = index;
    this.columns[1]![this.count] = re;
    this.columns[2]![this.count] = im;
    this.count++;
  }

  collected(): Pick<SpectralTerms, "indices" | "re" | "im"> {
    const column = (i: number): Float64Array => this.columns[i]!.slice(0, this.count);
    return { indices: column(0), re: column(1), im: column(2) };
  }
}

function twiceAsLong(column: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(2 * column.length);
  longer.set(column);
  return longer;
}
