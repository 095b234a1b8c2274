import {
  OPTION_SUFFIXES,
  type OptionSuffix,
  PRIORITIES,
  type Priority,
} from "../../model/assumptions/scenarioField";

/** The meaning of an input and the source of its default, in words. */
export interface FieldNote {
  readonly help: string;
  readonly source: string;
}

/** One note for each input of a table of the model: a missing or a surplus one does not compile. */
export type FieldNotes<Fields> = Readonly<Record<keyof Fields, FieldNote>>;

/** The note of one input. */
export function note(source: string, help: string): FieldNote {
  return { help, source };
}

/** The same note for the four inputs `${name}P1` to `${name}P4`. */
export function priorityNotes<Name extends string>(name: Name, source: string, help: string) {
  const entries = PRIORITIES.map((priority) => [`${name}${priority}`, note(source, help)]);
  return Object.fromEntries(entries) as Record<`${Name}${Priority}`, FieldNote>;
}

/** The same note for the five inputs `${name}BreakFix` to `${name}InHouse`. */
export function optionNotes<Name extends string>(name: Name, source: string, help: string) {
  const entries = OPTION_SUFFIXES.map((option) => [`${name}${option}`, note(source, help)]);
  return Object.fromEntries(entries) as Record<`${Name}${OptionSuffix}`, FieldNote>;
}
