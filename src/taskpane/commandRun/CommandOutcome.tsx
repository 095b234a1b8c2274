import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useWording } from "../language/wordingContext";
import { firstControl, useFocusFallback } from "../shell/useFocusFallback";
import type { CommandRun } from "./useCommandRun";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    padding: "8px",
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  refused: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  sentence: { margin: 0, flexGrow: 1, flexBasis: "200px", minWidth: 0, overflowWrap: "anywhere" },
});

/** Work shorter than this needs no message. */
const BLINK = 200;

export interface CommandOutcomeProps {
  readonly command: Pick<CommandRun, "state" | "show" | "dismiss">;
}

/** Says that a command is running, then what it did or why it refused. */
export function CommandOutcome({ command: { state, show, dismiss } }: CommandOutcomeProps) {
  const styles = useStyles();
  const { words } = useWording();
  const say = words.commandRun;
  const address = state.status === "done" ? state.address : undefined;
  // The region stays when empty, because screen readers announce only changes inside a live region.
  return (
    <div role="status" aria-live="polite">
      {state.status === "running" ? <Spinner size="tiny" delay={BLINK} label={say.working} /> : null}
      {state.status === "done" || state.status === "refused" ? (
        <div className={mergeClasses(styles.note, state.status === "refused" && styles.refused)}>
          <p className={styles.sentence}>{state.sentence}</p>
          {address === undefined ? null : (
            <Button size="small" aria-label={say.showAt(address)} onClick={() => show(address)}>
              {say.show}
            </Button>
          )}
          <DismissButton onDismiss={dismiss} />
        </div>
      ) : null}
    </div>
  );
}

/** Dismisses the outcome and returns focus to where the command was given. */
function DismissButton({ onDismiss }: { readonly onDismiss: () => void }) {
  const { words } = useWording();
  const ref = useFocusFallback(
    (own) => own.closest("section, form")?.querySelector("button") ?? firstControl(own),
  );
  return (
    <Button
      ref={ref}
      size="small"
      appearance="subtle"
      icon={<DismissRegular aria-hidden="true" />}
      aria-label={words.commandRun.dismiss}
      title={words.commandRun.dismiss}
      onClick={onDismiss}
    />
  );
}
