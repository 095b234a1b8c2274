import { Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { useWording } from "../language/wordingContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface InlineFormProps {
  readonly title: string;
  readonly action: string;
  readonly onAct: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** An inline question: it takes focus, Enter answers, Escape cancels. */
export function InlineForm({ title, action, onAct, onCancel, children }: InlineFormProps) {
  const styles = useStyles();
  const { words } = useWording();
  const id = useId("question");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The menu returns focus to its button when it closes; the question comes after that.
    const frame = requestAnimationFrame(() => {
      const first = form.current?.querySelector<HTMLElement>("input, button");
      first?.focus();
      if (first instanceof HTMLInputElement) first.select();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <form
      ref={form}
      aria-labelledby={id}
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        onAct();
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <p id={id} className={styles.title}>
        {title}
      </p>
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {action}
        </Button>
        <Button onClick={onCancel}>{words.scenarios.cancel}</Button>
      </div>
    </form>
  );
}
