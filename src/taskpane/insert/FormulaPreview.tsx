import { Button, Label, makeStyles, Textarea, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import type { FormulaDraft } from "./formulaDraft";

const useStyles = makeStyles({
  text: { fontFamily: tokens.fontFamilyMonospace },
});

/** The formula as it will be inserted, to read and copy but not to edit. */
export function FormulaPreview({ draft }: { readonly draft: FormulaDraft }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { words, figures } = useWording();
  const id = useId("formula");
  const [said, setSaid] = useState("");
  const say = words.insert;
  const copy = () => {
    // Some hosts give an embedded page no clipboard; the sentence then says what to do instead.
    const writing = navigator.clipboard?.writeText(draft.shown) ?? Promise.reject(new Error("no clipboard"));
    writing.then(
      () => setSaid(say.copied),
      () => setSaid(say.notCopied),
    );
  };
  return (
    <div className={card.card}>
      <Label htmlFor={id}>{say.formula}</Label>
      <Textarea
        id={id}
        readOnly
        resize="vertical"
        textarea={{ className: styles.text, dir: "ltr", spellCheck: false }}
        value={draft.shown}
      />
      {figures.marks.decimal === "." ? null : <p className={card.quiet}>{say.englishNotation}</p>}
      <div className={card.buttons}>
        <Button size="small" disabledFocusable={draft.formula === undefined} onClick={copy}>
          {say.copy}
        </Button>
        <span role="status" className={card.quiet}>
          {said}
        </span>
      </div>
    </div>
  );
}
