import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { analysisKey, readAnalysisKey } from "../analysis/analysisKey";
import { useAnalysis } from "../analysis/useAnalysis";
import { IssueList } from "./IssueList";
import { usePaneHost } from "./paneHostContext";
import type { PaneSession } from "../state/paneSession";
import type { ReadyState } from "../state/paneState";
import { presentPane } from "../state/presentPane";
import { problemText } from "../language/reportText";
import { ScenarioPicker } from "./ScenarioPicker";
import { ScenarioToolsOnDemand } from "../scenarios/ScenarioToolsOnDemand";
import { SectionPanel } from "./SectionPanel";
import { SECTIONS } from "./sections";
import { SectionTabs } from "./SectionTabs";
import { useWording } from "../language/wordingContext";
import { UndoButton } from "./UndoButton";
import { useSection } from "./useSection";
import { useUndoKey } from "./useUndoKey";
import type { PaneActions } from "../state/usePane";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", minWidth: 0 },
  refusal: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export interface ReadyPaneProps {
  readonly state: ReadyState;
  readonly actions: PaneActions;
  /** Selects a cell, like `Comparison!C12`; rejects with a sentence where the workbook refuses. */
  readonly onSelectCell: (address: string) => Promise<void>;
}

/** The chosen scenario in the chosen section. */
export function ReadyPane({ state, actions, onSelectCell }: ReadyPaneProps) {
  const styles = useStyles();
  const wording = useWording();
  const [sectionId, setSectionId] = useSection(SECTIONS[0]!.id);
  const view = useMemo(() => presentPane(state, wording), [state, wording]);
  const key = analysisKey(view);
  const request = useMemo(() => readAnalysisKey(key), [key]);
  const analysis = useAnalysis(request);
  const { undoable, chosen } = view;
  const { onScenarioShown } = usePaneHost();
  useEffect(() => onScenarioShown?.(chosen?.name), [onScenarioShown, chosen?.name]);
  useUndoKey(undoable && (() => actions.undo(undoable)));
  const session: PaneSession = { state, view, actions, analysis };
  const { Content } = SECTIONS.find(({ id }) => id === sectionId)!;
  const [jumpProblem, setJumpProblem] = useState<string>();
  const problem = view.refusal ?? state.undoProblem ?? jumpProblem;
  const jump = (address: string) => {
    onSelectCell(address).then(
      () => setJumpProblem(undefined),
      (error: unknown) => setJumpProblem(problemText(error, wording.words)),
    );
  };
  return (
    <>
      {chosen ? (
        <div className={styles.bar}>
          <ScenarioPicker scenarios={view.scenarios} chosen={chosen} onChosen={actions.choose} />
          {undoable ? <UndoButton change={undoable} onUndo={actions.undo} /> : null}
          <ScenarioToolsOnDemand session={session} />
        </div>
      ) : null}
      {problem === undefined ? null : (
        <p role="alert" className={styles.refusal}>
          {problem}
        </p>
      )}
      {chosen ? (
        <>
          <SectionTabs sections={SECTIONS} chosen={sectionId} onChosen={setSectionId} />
          <SectionPanel section={sectionId}>
            <Content session={session} />
          </SectionPanel>
        </>
      ) : null}
      <IssueList issues={view.issues} onSelectCell={jump} />
    </>
  );
}
