import { makeStyles, tokens, useId } from "@fluentui/react-components";
import { AbsentAssumption } from "./AbsentAssumption";
import { AssumptionInput } from "./AssumptionInput";
import type { ScenarioKey } from "./paneState";
import type { FieldView } from "./presentField";
import type { FieldGroupView } from "./presentPane";
import type { PaneActions } from "./usePane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "16px", minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  group: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  groupHeading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});

export interface AssumptionFormProps {
  readonly groups: readonly FieldGroupView[];
  readonly scenario: ScenarioKey;
  readonly actions: PaneActions;
}

/** The inputs that matter most, with what is known about each. */
export function AssumptionForm({ groups, scenario, actions }: AssumptionFormProps) {
  const styles = useStyles();
  const id = useId("assumptions");
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        Assumptions
      </h2>
      {groups.map(({ group, fields }) => (
        <div key={group} className={styles.group}>
          <h3 className={styles.groupHeading}>{group}</h3>
          {fields.map((field) => (
            <Assumption key={field.name} field={field} scenario={scenario} actions={actions} />
          ))}
        </div>
      ))}
    </section>
  );
}

interface AssumptionProps {
  readonly field: FieldView;
  readonly scenario: ScenarioKey;
  readonly actions: PaneActions;
}

function Assumption({ field, scenario, actions }: AssumptionProps) {
  const { name, content } = field;
  if (content.kind === "absent") return <AbsentAssumption field={field} note={content.note} />;
  const { entered, text, problem } = content;
  const enter = () => {
    if (entered !== undefined) actions.enter({ field: name, scenario, value: entered, text });
    else if (problem?.kind !== "error") actions.discard(name);
  };
  return (
    <AssumptionInput
      field={field}
      content={content}
      onTyped={(typed) => actions.type(name, scenario, typed)}
      onEntered={enter}
      onDiscarded={() => actions.discard(name)}
    />
  );
}
