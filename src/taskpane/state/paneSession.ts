import type { AnalysisControl } from "../analysis/useAnalysis";
import type { ReadyState } from "./paneState";
import type { PaneView } from "./presentPane";
import type { PaneActions } from "./usePane";

/** Everything a section needs from a pane that shows a sheet. */
export interface PaneSession {
  readonly state: ReadyState;
  readonly view: PaneView;
  readonly actions: PaneActions;
  readonly analysis: AnalysisControl;
  /** Puts a quote against break-fix, by its name, or OWN_CONTRACT; the best quote without it. */
  readonly chooseQuote: (name: string | undefined) => void;
}

export interface SectionProps {
  readonly session: PaneSession;
}

/** A section that also works without assumptions. */
export interface OpenSectionProps {
  readonly session: PaneSession | undefined;
}
