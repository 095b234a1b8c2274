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
import { quoteWording } from "../language/quoteWording";
import { useWording, WordingContext } from "../language/wordingContext";
import { againstQuote } from "../state/againstQuote";
import { VerdictStrip } from "../compare/answer/VerdictStrip";
import { UndoButton } from "./UndoButton";
import { useSection } from "./useSection";
import { useUndoKey } from "./useUndoKey";
import type { PaneActions } from "../state/usePane";

const useStyles = makeStyles({
  // Stays in sight in every section, unless the pane is too low. Excel draws its own menu over the top right corner.
  strip: {
    "@media (min-height: 560px)": { position: "sticky", top: 0, zIndex: 2 },
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    minWidth: 0,
    margin: "-8px -16px 0",
    padding: "6px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // What the menu of scenarios asks and reports takes a row of its own.
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    minWidth: 0,
    marginInlineEnd: "34px",
  },
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
  const [chosenQuote, chooseQuote] = useState<string>();
  const own = useMemo(() => presentPane(state, wording), [state, wording]);
  const key = analysisKey(own, chosenQuote);
  const request = useMemo(() => readAnalysisKey(key), [key]);
  const analysis = useAnalysis(request);
  const view = useMemo(
    () => againstQuote(own, analysis.state, chosenQuote),
    [own, analysis.state, chosenQuote],
  );
  const { undoable, chosen } = view;
  const { onScenarioShown } = usePaneHost();
  useEffect(() => onScenarioShown?.(chosen?.name), [onScenarioShown, chosen?.name]);
  useUndoKey(undoable && (() => actions.undo(undoable)));
  const session: PaneSession = { state, view, actions, analysis, chooseQuote };
  const quote = view.shown?.quote;
  const quoted = useMemo(() => quoteWording(wording, quote), [wording, quote]);
  const { Content, isGeneral } = SECTIONS.find(({ id }) => id === sectionId)!;
  const [jumpProblem, setJumpProblem] = useState<string>();
  const problem = view.refusal ?? state.undoProblem ?? jumpProblem;
  const jump = (address: string) => {
    onSelectCell(address).then(
      () => setJumpProblem(undefined),
      (error: unknown) => setJumpProblem(problemText(error, wording.words)),
    );
  };
  return (
    <WordingContext value={quoted}>
      {chosen ? (
        <div className={styles.strip}>
          <div className={styles.bar}>
            <ScenarioPicker scenarios={view.scenarios} chosen={chosen} onChosen={actions.choose} />
            {undoable ? <UndoButton change={undoable} onUndo={actions.undo} /> : null}
            <ScenarioToolsOnDemand session={session} />
          </div>
          <VerdictStrip session={session} />
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
            <WordingContext value={isGeneral ? wording : quoted}>
              <Content session={session} />
            </WordingContext>
          </SectionPanel>
        </>
      ) : null}
      <IssueList issues={view.issues} onSelectCell={jump} />
    </WordingContext>
  );
}
