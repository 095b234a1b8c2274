import {
  OPTION_SUFFIXES,
  type OptionSuffix,
  PRIORITIES,
  type Priority,
} from "../../model/assumptions/scenarioField";
import type { SourceKey } from "../sources/sources";

/** What a default rests on: in words, and by the keys of the sources where there are any. */
export interface Basis {
  readonly source: string;
  readonly sources: readonly SourceKey[];
}

/** The meaning of an input and the source of its default, in words. */
export interface FieldNote extends Basis {
  readonly help: string;
}

/** One note for each input of a table of the model: a missing or a surplus one does not compile. */
export type FieldNotes<Fields> = Readonly<Record<keyof Fields, FieldNote>>;

/** What defaults rest on, with the sources that the words speak of. */
export function basis(source: string, ...sources: readonly SourceKey[]): Basis {
  return { source, sources };
}

/** A default that stands for the user's own figure. */
export const OWN_FIGURES = basis("Your own figures");

/** A default that is nobody's figure but ours. */
export const ASSUMED = basis("Assumption");

/** The note of one input. */
export function note(restsOn: Basis, help: string): FieldNote {
  return { help, ...restsOn };
}

/** The same note for the four inputs `${name}P1` to `${name}P4`. */
export function priorityNotes<Name extends string>(name: Name, restsOn: Basis, help: string) {
  const entries = PRIORITIES.map((priority) => [`${name}${priority}`, note(restsOn, help)]);
  return Object.fromEntries(entries) as Record<`${Name}${Priority}`, FieldNote>;
}

/** The same note for the five inputs `${name}BreakFix` to `${name}InHouse`. */
export function optionNotes<Name extends string>(name: Name, restsOn: Basis, help: string) {
  const entries = OPTION_SUFFIXES.map((option) => [`${name}${option}`, note(restsOn, help)]);
  return Object.fromEntries(entries) as Record<`${Name}${OptionSuffix}`, FieldNote>;
}
