import { Button, Input, Label, makeStyles, tokens, useId } from "@fluentui/react-components";
import { SelectAllOnRegular } from "@fluentui/react-icons/svg/select-all-on";
import { useState } from "react";
import type { ParameterDescription } from "../../functions/catalogue/functionDescriptions";
import { blockAddress } from "../../workbook/port/cellAddress";
import { problemText } from "../language/reportText";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { useWorkbook } from "../state/workbookContext";
import { argumentInput } from "./argumentInput";
import type { ArgumentProblem } from "./readArgumentText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "2px", minWidth: 0 },
  label: { fontFamily: tokens.fontFamilyMonospace },
  line: { display: "flex", columnGap: "4px", minWidth: 0 },
  input: { flexGrow: 1, minWidth: 0 },
});

export interface ArgumentFieldProps {
  readonly parameter: ParameterDescription;
  readonly text: string;
  readonly problem: ArgumentProblem | undefined;
  readonly scenarios: readonly string[];
  readonly onTyped: (text: string) => void;
}

/** One argument: a number, a text, or cells, which a button takes from the selection. */
export function ArgumentField({ parameter, text, problem, scenarios, onTyped }: ArgumentFieldProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { words } = useWording();
  const id = useId("argument");
  const workbook = useWorkbook();
  const [failure, setFailure] = useState<string>();
  const { name, description, isOptional } = parameter;
  const { choices } = argumentInput(parameter, scenarios);
  const say = words.insert;
  const sentence = failure ?? (problem && say.problems[problem](name, text));
  const useSelection = () => {
    workbook.readSelection().then(
      (selection) => {
        setFailure(undefined);
        onTyped(blockAddress(selection));
      },
      (error: unknown) => setFailure(problemText(error, words)),
    );
  };
  return (
    <div className={styles.root}>
      <Label htmlFor={id} className={styles.label} lang="en" required={!isOptional}>
        {name}
      </Label>
      <div className={styles.line}>
        <Input
          id={id}
          className={styles.input}
          value={text}
          list={choices.length > 0 ? `${id}-choices` : undefined}
          aria-invalid={sentence !== undefined}
          aria-required={!isOptional}
          aria-describedby={`${id}-says ${id}-problem`}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => onTyped(value)}
        />
        <Button
          icon={<SelectAllOnRegular aria-hidden="true" />}
          aria-label={say.useSelectionFor(name)}
          title={say.useSelection}
          onClick={useSelection}
        />
      </div>
      {choices.length > 0 ? <Choices id={`${id}-choices`} choices={choices} /> : null}
      <span id={`${id}-says`} className={card.quiet} lang="en">
        {description}
      </span>
      <span id={`${id}-problem`} role="status" className={card.problem}>
        {sentence ?? ""}
      </span>
    </div>
  );
}

function Choices({ id, choices }: { readonly id: string; readonly choices: readonly string[] }) {
  return (
    <datalist id={id}>
      {choices.map((each) => (
        <option key={each} value={each} />
      ))}
    </datalist>
  );
}
