import { Button } from "@fluentui/react-components";
import type { FieldName } from "../../model/assumptions/scenario";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { PaneSession } from "../state/paneSession";

export interface AddToSheetProps {
  readonly fields: readonly FieldName[];
  readonly label: string;
  readonly session: PaneSession;
}

/** A button that adds rows for inputs which the sheet does not have. */
export function AddToSheet({ fields, label, session }: AddToSheetProps) {
  const command = useCommandRun();
  const add = async () => {
    if (await command.run("addInputs", { fields })) session.actions.refresh();
  };
  return (
    <>
      <div>
        <Button size="small" onClick={() => void add()}>
          {label}
        </Button>
      </div>
      <CommandOutcome command={command} />
    </>
  );
}
