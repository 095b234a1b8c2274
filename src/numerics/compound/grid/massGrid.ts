import { lagrangeWeights, STENCIL, STENCIL_START } from "../../functions/lagrange";
import type { ContinuousLaw } from "../../laws/law";
import { forEachPiece, type CostFunction, type Piece, type PieceRange } from "../severity";

/** Signed masses on the amounts (index - origin) x step. */
export interface MassGrid {
  readonly step: number;
  readonly origin: number;
  readonly masses: Float64Array;
  /** Room for the weights of one stencil. */
  readonly weights: Float64Array;
}

/** A grid of `nodes` nodes without any mass. */
export function emptyGrid(step: number, origin: number, nodes: number): MassGrid {
  return { step, origin, masses: new Float64Array(nodes), weights: new Float64Array(STENCIL) };
}

/** Gauss-Legendre rules on [0, 1], nodes then weights (Abramowitz & Stegun, table 25.4). */
const FOUR = rule([0.3399810435848563, 0.8611363115940526], [0.6521451548625461, 0.3478548451374538]);
const EIGHT = rule(
  [0.1834346424956498, 0.525532409916329, 0.7966664774136267, 0.9602898564975363],
  [0.362683783378362, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763],
);

interface Rule {
  readonly at: readonly number[];
  readonly weights: readonly number[];
}

function rule(halfNodes: number[], halfWeights: number[]): Rule {
  return {
    at: [...halfNodes.map((x) => (1 - x) / 2), ...halfNodes.map((x) => (1 + x) / 2)],
    weights: [...halfWeights, ...halfWeights].map((w) => w / 2),
  };
}

/** Spreads a mass over six nodes so that it keeps its first five moments; amounts off the grid are left out. */
export function depositAtom(grid: MassGrid, amount: number, mass: number): void {
  const position = amount / grid.step;
  const node = Math.floor(position + 1e-9);
  const start = node + grid.origin + STENCIL_START;
  if (start < 0 || start + STENCIL > grid.masses.length) return;
  lagrangeWeights(position - node, grid.weights);
  for (let i = 0; i < STENCIL; i++) grid.masses[start + i]! += mass * grid.weights[i]!;
}

/** Puts a mass on the nearest node, for amounts that are whole multiples of the step up to rounding. */
export function depositOnNode(grid: MassGrid, amount: number, mass: number): void {
  const index = Math.round(amount / grid.step) + grid.origin;
  if (index >= 0 && index < grid.masses.length) grid.masses[index]! += mass;
}

/** The part of x in (from, to] whose amount lies on the grid, away from the stencil's margins. */
function reach(grid: MassGrid, piece: Piece, law: ContinuousLaw): { from: number; to: number } {
  const least = (-grid.origin - STENCIL_START) * grid.step;
  const most = (grid.masses.length - grid.origin - STENCIL - STENCIL_START) * grid.step;
  const ends = [least, most].map((amount) => (amount - piece.intercept) / piece.slope);
  return {
    from: Math.max(piece.from, law.low, Math.min(...ends)),
    to: Math.min(piece.to, law.high, Math.max(...ends)),
  };
}

/**
 * Panels shorter than this part of the density's smooth stretch are exact to 1e-16 with four nodes; others need
 * eight.
 */
const SHORT = 1 / 24;
const LONGEST = 1 / 2;

/** In cells shorter than this part of the smooth stretch, the density at the nodes alone gives 1e-12. */
const TINY = 1 / 128;

/** Row i: what a density of 1 at node i of a cell's stencil, and 0 at the others, puts on each node. */
const OVERLAPS = overlaps();

function overlaps(): Float64Array {
  const sums = new Float64Array(STENCIL * STENCIL);
  const weights = new Float64Array(STENCIL);
  EIGHT.at.forEach((at, q) => {
    lagrangeWeights(at, weights);
    sums.forEach((_, i) => {
      sums[i]! += EIGHT.weights[q]! * weights[Math.floor(i / STENCIL)]! * weights[i % STENCIL]!;
    });
  });
  return sums;
}

/** Spreads the mass of one panel or cell at a time over the six nodes around it. */
class Depositor {
  private readonly weights = new Float64Array(STENCIL);
  private readonly densities = new Float64Array(STENCIL);
  private densitiesOf = NaN;

  constructor(
    private readonly grid: MassGrid,
    private readonly law: ContinuousLaw,
    private readonly piece: Piece,
    private readonly scale: number,
  ) {}

  panel(from: number, to: number, cell: number, nodes: Rule): void {
    const { masses, step, origin } = this.grid;
    const width = to - from;
    const start = cell + origin + STENCIL_START;
    for (let q = 0; q < nodes.at.length; q++) {
      const x = from + width * nodes.at[q]!;
      const mass = this.scale * width * nodes.weights[q]! * this.law.density(x);
      lagrangeWeights((this.piece.intercept + this.piece.slope * x) / step - cell, this.weights);
      for (let i = 0; i < STENCIL; i++) masses[start + i]! += mass * this.weights[i]!;
    }
  }

  /** A whole cell over which the density is a polynomial of degree 5. */
  wholeCell(cell: number): void {
    const { masses, origin, step } = this.grid;
    this.readDensities(cell);
    const start = cell + origin + STENCIL_START;
    const width = (this.scale * step) / Math.abs(this.piece.slope);
    for (let i = 0, at = 0; i < STENCIL; i++) {
      let sum = 0;
      for (let j = 0; j < STENCIL; j++, at++) sum += OVERLAPS[at]! * this.densities[j]!;
      masses[start + i]! += width * sum;
    }
  }

  /** The density at the six nodes around a cell; the next cell shares five of them. */
  private readDensities(cell: number): void {
    const { densities } = this;
    const shift = cell - this.densitiesOf;
    this.densitiesOf = cell;
    if (shift === 1) densities.copyWithin(0, 1);
    else if (shift === -1) densities.copyWithin(1, 0);
    const fresh = shift === 1 ? STENCIL - 1 : 0;
    const last = shift === -1 ? 0 : STENCIL - 1;
    for (let j = fresh; j <= last; j++) {
      const amount = (cell + j + STENCIL_START) * this.grid.step;
      densities[j] = this.law.density((amount - this.piece.intercept) / this.piece.slope);
    }
  }
}

/**
 * Puts `scale` x the law's mass over one linear piece on the grid, spreading every point like an atom.
 *
 * Panels end at the cells' ends, because the spreading weights have kinks there, and grow with the distance
 * over which the density is smooth, so the steep start of a heavy-tailed law is followed however small it is.
 */
function depositPiece(grid: MassGrid, law: ContinuousLaw, piece: Piece, scale: number): void {
  const { from, to } = reach(grid, piece, law);
  if (!(from < to)) return;
  if (piece.from < law.low && from === law.low) {
    const amount = piece.intercept + piece.slope * law.low;
    depositAtom(grid, amount, scale * (law.survival(piece.from) - law.survival(law.low)));
  }
  const depositor = new Depositor(grid, law, piece, scale);
  const upward = piece.slope > 0 ? 1 : 0;
  const cellWidth = grid.step / Math.abs(piece.slope);
  const position = (piece.intercept + piece.slope * from) / grid.step;
  let cell = upward ? Math.floor(position + 1e-9) : Math.ceil(position - 1e-9) - 1;
  let begin = NaN;
  let x = from;
  while (x < to) {
    const edge = ((cell + upward) * grid.step - piece.intercept) / piece.slope;
    const stretch = law.smoothness(x);
    const next = Math.min(edge, to, x + LONGEST * stretch);
    if (x === begin && next === edge && cellWidth <= TINY * stretch) depositor.wholeCell(cell);
    else if (next > x) depositor.panel(x, next, cell, next - x < SHORT * stretch ? FOUR : EIGHT);
    if (next >= edge) {
      cell += upward ? 1 : -1;
      begin = edge;
    }
    x = Math.max(x, next);
  }
}

/** Puts the law of a cost on the grid: sloping pieces are spread, `flat` gets the probability of each flat one. */
export function depositCost(
  grid: MassGrid,
  { law, cost, scale }: { law: ContinuousLaw; cost: CostFunction; scale: number },
  range: PieceRange,
  flat: (amount: number, mass: number) => void,
): void {
  let edge = 0;
  let above = 1;
  forEachPiece(cost, law, range, (whole) => {
    if (whole.from >= range.end) return;
    const piece = whole.to > range.end ? { ...whole, to: range.end } : whole;
    if (piece.slope !== 0) {
      depositPiece(grid, law, piece, scale);
      return;
    }
    // Neighbouring pieces share an edge, so its survival function is evaluated once.
    if (piece.from !== edge) above = law.survival(piece.from);
    const beyond = law.survival(piece.to);
    flat(piece.intercept, scale * (above - beyond));
    edge = piece.to;
    above = beyond;
  });
}
