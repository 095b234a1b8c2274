import { useWording } from "../language/wordingContext";
import { InlineForm } from "./InlineForm";

export interface DeleteScenarioQuestionProps {
  readonly scenario: string;
  readonly onDelete: () => void;
  readonly onCancel: () => void;
}

/** Asks before a column of the user's sheet goes. */
export function DeleteScenarioQuestion({ scenario, onDelete, onCancel }: DeleteScenarioQuestionProps) {
  const { words } = useWording();
  const say = words.scenarios;
  return (
    <InlineForm
      title={say.deleteQuestion(scenario)}
      action={say.deleteNow}
      onAct={onDelete}
      onCancel={onCancel}
    />
  );
}
