import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { DoneChange } from "../state/paneState";
import { useWording } from "../language/wordingContext";
import { firstControl, useFocusFallback } from "./useFocusFallback";

export interface UndoButtonProps {
  readonly change: DoneChange;
  readonly onUndo: (change: DoneChange) => void;
}

/** Undoes the pane's own last change. */
export function UndoButton({ change, onUndo }: UndoButtonProps) {
  const { words } = useWording();
  const ref = useFocusFallback(firstControl);
  const { edits } = change;
  const label =
    edits.length === 1
      ? words.undo.ofValue(words.inputs.label(edits[0]!.field))
      : words.undo.ofSeveral(edits.length);
  return (
    <Button
      ref={ref}
      appearance="subtle"
      icon={<ArrowUndoRegular aria-hidden="true" />}
      aria-label={label}
      title={label}
      onClick={() => onUndo(change)}
    />
  );
}
