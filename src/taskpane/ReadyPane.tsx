import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { AssumptionForm } from "./AssumptionForm";
import { ComparisonSection } from "./ComparisonSection";
import { Headline } from "./Headline";
import { IssueList } from "./IssueList";
import type { NumberMarks } from "./numberMarks";
import type { ReadyState } from "./paneState";
import { presentPane } from "./presentPane";
import { ScenarioPicker } from "./ScenarioPicker";
import type { PaneActions } from "./usePane";

const useStyles = makeStyles({
  rule: { border: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: 0, width: "100%" },
  refusal: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export interface ReadyPaneProps {
  readonly state: ReadyState;
  readonly actions: PaneActions;
  readonly marks: NumberMarks;
}

/** The comparison of the chosen scenario, and its inputs. */
export function ReadyPane({ state, actions, marks }: ReadyPaneProps) {
  const styles = useStyles();
  const view = useMemo(() => presentPane(state, marks), [state, marks]);
  const { chosen, comparison } = view;
  const issues = <IssueList issues={view.issues} />;
  return (
    <>
      {chosen ? (
        <ScenarioPicker scenarios={view.scenarios} chosen={chosen} onChosen={actions.choose} />
      ) : null}
      {comparison ? (
        <>
          <Headline comparison={comparison} />
          <ComparisonSection comparison={comparison} />
        </>
      ) : (
        issues
      )}
      {view.refusal === undefined ? null : (
        <p role="alert" className={styles.refusal}>
          {view.refusal}
        </p>
      )}
      {chosen ? (
        <>
          <hr className={styles.rule} />
          <AssumptionForm groups={view.fieldGroups} scenario={chosen} actions={actions} />
        </>
      ) : null}
      {comparison ? issues : null}
    </>
  );
}
