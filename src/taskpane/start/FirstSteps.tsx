import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import { useWording } from "../language/wordingContext";
import { OwnSheetGuide } from "./OwnSheetGuide";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px", alignItems: "flex-start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  whole: { width: "100%" },
});

export interface FirstStepsProps {
  readonly onLookAgain: () => void;
  /** Absent where the first steps cannot be dismissed. */
  readonly onSkip?: () => void;
}

/** First steps: what this is for, and two ways to begin. */
export function FirstSteps({ onLookAgain, onSkip }: FirstStepsProps) {
  const styles = useStyles();
  const { words } = useWording();
  const [isOwn, setOwn] = useState(false);
  const command = useCommandRun();
  const say = words.start;
  const insertSample = async () => {
    if (await command.run("newComparison", undefined)) onLookAgain();
  };
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{say.title}</h2>
      <p className={styles.text}>{say.says}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void insertSample()}>
          {say.sample}
        </Button>
        <Button aria-expanded={isOwn} onClick={() => setOwn(!isOwn)}>
          {say.own}
        </Button>
        {onSkip ? (
          <Button appearance="subtle" onClick={onSkip}>
            {say.skip}
          </Button>
        ) : null}
      </div>
      <p className={styles.quiet}>{say.sampleSays}</p>
      <div className={styles.whole}>
        <CommandOutcome command={command} />
      </div>
      {isOwn ? <OwnSheetGuide onLookAgain={onLookAgain} /> : null}
    </div>
  );
}
