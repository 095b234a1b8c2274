import { partView } from "../analysis/partView";
import type { PaneSession } from "../state/paneSession";
import type { FieldView } from "../state/presentField";
import { quotedTerm } from "./quotedTerm";

/** The value of an input at which break-fix and managed cost the same. */
export interface FieldBreakeven {
  readonly value: number;
  /** Whether it lies beyond the ends of the slider. */
  readonly isOutside: boolean;
  /** Whether it belongs to earlier assumptions. */
  readonly isStale: boolean;
}

/** The break-even of an input, once known; undefined where no value of it, or not this row, turns the result. */
export function fieldBreakeven(
  { name, slider }: FieldView,
  session: Pick<PaneSession, "analysis" | "view">,
): FieldBreakeven | undefined {
  const part = partView(session.analysis.state, "breakevens");
  if (part.kind !== "known" || !slider || quotedTerm(name, session)) return undefined;
  const found = part.value.find(({ input }) => input === name);
  if (found?.kind !== "value") return undefined;
  const { value } = found;
  return { value, isOutside: value < slider.low || value > slider.high, isStale: part.isStale };
}
