import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { SelectAllOnRegular } from "@fluentui/react-icons/svg/select-all-on";
import { useState } from "react";
import type { Selection } from "../../workbook/port/cellBlock";
import { problemText } from "../language/reportText";
import { useWording } from "../language/wordingContext";
import { useWorkbook } from "../state/workbookContext";
import { evidenceWords } from "./evidenceWords";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-end", columnGap: "4px", minWidth: 0 },
  field: { flexGrow: 1, minWidth: 0 },
});

export interface SelectionFieldProps {
  readonly label: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onTyped: (text: string) => void;
  readonly onSelected: (selection: Selection) => void;
}

/** An address, typed or taken from the selection. */
export function SelectionField({ label, text, problem, onTyped, onSelected }: SelectionFieldProps) {
  const styles = useStyles();
  const { words } = useWording();
  const workbook = useWorkbook();
  const [failure, setFailure] = useState<string>();
  const say = evidenceWords(words);
  const select = () => {
    workbook.readSelection().then(
      (selection) => {
        setFailure(undefined);
        onSelected(selection);
      },
      (error: unknown) => setFailure(problemText(error, words)),
    );
  };
  const sentence = failure ?? problem;
  return (
    <div className={styles.root}>
      <Field className={styles.field} label={label} {...(sentence && { validationMessage: sentence })}>
        <Input
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, typed) => onTyped(typed.value)}
        />
      </Field>
      <Button
        icon={<SelectAllOnRegular aria-hidden="true" />}
        aria-label={say.useSelectionFor(label)}
        title={say.useSelection}
        onClick={select}
      />
    </div>
  );
}
