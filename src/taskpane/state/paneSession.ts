import type { AnalysisControl } from "../analysis/useAnalysis";
import type { ReadyState } from "./paneState";
import type { PaneView } from "./presentPane";
import type { PaneActions } from "./usePane";

/** All that a section may need of a pane that has a sheet to show. */
export interface PaneSession {
  readonly state: ReadyState;
  readonly view: PaneView;
  readonly actions: PaneActions;
  readonly analysis: AnalysisControl;
}

export interface SectionProps {
  readonly session: PaneSession;
}

/** A section that is there without assumptions too. */
export interface OpenSectionProps {
  readonly session: PaneSession | undefined;
}
