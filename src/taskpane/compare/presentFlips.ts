import type { Breakeven } from "../../model/decision/breakeven";
import { type FieldName, type Scenario } from "../../model/assumptions/scenario";
import { isShare, roundedText } from "../language/findingText";
import type { Wording } from "../language/wording";

/** Where one input flips the answer, in words. */
export interface Flip {
  readonly input: FieldName;
  readonly label: string;
  readonly now: string;
  /** Undefined if no value in its range flips the answer. */
  readonly turnsAt: string | undefined;
  /** The change from now, like −5% or, for shares, −11 points; undefined from 0. */
  readonly change: string | undefined;
  readonly meaning: string;
}

/** Flips by the smallest change first; inputs that never flip the answer last. */
export function presentFlips(
  breakevens: readonly Breakeven[],
  scenario: Scenario,
  wording: Wording,
): readonly Flip[] {
  const distance = (each: Breakeven) =>
    each.kind === "value" ? relativeDistance(each.value, scenario[each.input]) : Infinity;
  return breakevens
    .map((each) => ({ flip: flipOf(each, scenario[each.input], wording), distance: distance(each) }))
    .sort((one, other) => order(one.distance, other.distance))
    .map(({ flip }) => flip);
}

function order(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

/** From 0 a relative change is undefined. */
function relativeDistance(value: number, now: number): number {
  return now === 0 ? Number.MAX_VALUE : Math.abs(value / now - 1);
}

function flipOf(breakeven: Breakeven, now: number, wording: Wording): Flip {
  const { input } = breakeven;
  const turns = breakeven.kind === "value";
  return {
    input,
    label: wording.words.inputs.label(input),
    now: roundedText(input, now, wording),
    turnsAt: turns ? roundedText(input, breakeven.value, wording) : undefined,
    change: turns ? changeText(input, breakeven.value, now, wording) : undefined,
    meaning: meaning(breakeven, wording),
  };
}

function changeText(input: FieldName, value: number, now: number, wording: Wording): string | undefined {
  const { words, figures } = wording;
  if (isShare(input)) return words.compare.flips.points(figures.signedPoints(value - now));
  return now === 0 ? undefined : figures.signedShare(value / now - 1);
}

function meaning(breakeven: Breakeven, { words }: Wording): string {
  const say = words.compare.flips;
  const cheaper = breakeven.kind === "value" ? breakeven.cheaperBelow : breakeven.cheaper;
  if (cheaper === "neither") return say.neither;
  const option = words.optionsInText[cheaper];
  return breakeven.kind === "value" ? say.cheaperBelow(option) : say.throughout(option);
}
