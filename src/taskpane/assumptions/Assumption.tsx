import { AbsentAssumption } from "./AbsentAssumption";
import { AssumptionInput } from "./AssumptionInput";
import { fieldBreakeven } from "./fieldBreakeven";
import { FormulaQuestion } from "./FormulaQuestion";
import { quotedTerm } from "./quotedTerm";
import type { PaneSession } from "../state/paneSession";
import type { PendingEdit } from "../state/paneState";
import type { FieldView } from "../state/presentField";
import { SCENARIO_FIELDS } from "../../model/assumptions/scenario";

export interface AssumptionProps {
  readonly field: FieldView;
  readonly session: PaneSession;
}

/** One input: typed or moved and then entered, reset, or asked about when its cell holds a formula. */
export function Assumption({ field, session }: AssumptionProps) {
  const { view, state, actions } = session;
  const { name, content } = field;
  if (content.kind === "absent")
    return <AbsentAssumption field={field} note={content.note} session={session} />;
  const scenario = view.chosen!;
  const { confirmation } = state;
  const isAsked = confirmation?.edit.field === name && confirmation.edit.scenario.name === scenario.name;
  const propose = (edit: PendingEdit) => {
    if (content.formula === undefined) actions.enter([edit]);
    else actions.confirm({ edit, formula: content.formula });
  };
  const enter = () => {
    if (content.entered !== undefined)
      propose({ field: name, scenario, value: content.entered, text: content.text });
    else if (content.problem?.kind !== "error") actions.discard(name);
  };
  const reset = () =>
    propose({ field: name, scenario, value: SCENARIO_FIELDS[name].default, text: field.defaultText });
  return (
    <div>
      <AssumptionInput
        field={field}
        content={content}
        breakeven={fieldBreakeven(field, session)}
        quoted={quotedTerm(name, session)}
        hasDraft={state.drafts[name] !== undefined}
        onTyped={(typed) => actions.type(name, scenario, typed)}
        onEntered={enter}
        onDiscarded={() => actions.discard(name)}
        onReset={reset}
      />
      {isAsked ? (
        <FormulaQuestion
          confirmation={confirmation}
          onReplace={() => actions.enter([confirmation.edit])}
          onKeep={() => actions.discard(name)}
        />
      ) : null}
    </div>
  );
}
