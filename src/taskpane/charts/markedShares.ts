import type { CostCurve, CostCurves } from "../analysis/analysis";
import type { CurveGeometry } from "./curveGeometry";

/** A point of a curve that is marked, and what is written beside it where room allows. */
export interface CurveMark {
  readonly option: CostCurve["option"];
  readonly x: number;
  /** Written to the left of the leftmost point and to the right of the other, so that they never meet. */
  readonly side: "left" | "right";
  readonly amount: string | undefined;
  readonly name: string | undefined;
}

/** A share of years that cost more, marked on both curves. */
export interface MarkedShare {
  readonly share: number;
  readonly y: number;
  readonly marks: readonly CurveMark[];
  /** Where what the share means is written: at the right end of its line, or at the left. */
  readonly label: { readonly text: string; readonly side: "left" | "right" } | undefined;
}

/** The words of the marks, in the reader's language and notation. */
export interface MarkTexts {
  readonly amount: (money: number) => string;
  readonly name: (option: CostCurve["option"]) => string;
  readonly shares: readonly { readonly share: number; readonly text: string; readonly hasNames: boolean }[];
}

/** Generous for letters of 12 px, since the width of a text is only known once it is drawn. */
const LETTER = 7;
/** Between a point and its text. */
export const MARK_GAP = 8;

/** Shares of years marked on both curves; a share that is not known exactly for a curve is not marked there. */
export function markedShares(
  { curves }: CostCurves,
  { x, y, plot }: CurveGeometry,
  texts: MarkTexts,
): readonly MarkedShare[] {
  return texts.shares.map(({ share, text, hasNames }) => {
    const points = curves.flatMap(({ option, quantiles }) => {
      const known = quantiles.find(({ level }) => Math.abs(level - (1 - share)) < 1e-9);
      return known ? [{ option, money: known.money, x: x(known.money) }] : [];
    });
    const marks = points
      .sort((a, b) => a.x - b.x)
      .map(({ option, money, x: at }, index): CurveMark => {
        const side = index === 0 ? "left" : "right";
        const room = (side === "left" ? at - plot.left : plot.right - at) - MARK_GAP;
        const fitting = (label: string) => (label.length * LETTER <= room ? label : undefined);
        const name = hasNames ? fitting(texts.name(option)) : undefined;
        return { option, x: at, side, amount: fitting(texts.amount(money)), name };
      });
    const sides = (["right", "left"] as const).filter(
      (side) => endRoom(side, marks, plot) > text.length * LETTER,
    );
    return { share, y: y(share), marks, label: sides[0] && { text, side: sides[0] } };
  });
}

/** What the texts of the marks leave free at one end of their line. */
function endRoom(end: "left" | "right", marks: readonly CurveMark[], plot: CurveGeometry["plot"]): number {
  const taken = marks.map(({ x, side, amount = "", name = "" }) => {
    const text = side === end ? MARK_GAP + LETTER * Math.max(amount.length, name.length) : 0;
    return (end === "left" ? x - plot.left : plot.right - x) - text;
  });
  return Math.min(plot.right - plot.left, ...taken) - MARK_GAP;
}
