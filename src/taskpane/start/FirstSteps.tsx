import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import { useWording } from "../language/wordingContext";
import { FirstAnswer } from "./FirstAnswer";
import { OwnSheetGuide } from "./OwnSheetGuide";
import type { SixFigures } from "./sixFigures";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px", alignItems: "flex-start" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  whole: { width: "100%" },
});

export interface FirstStepsProps {
  readonly onLookAgain: () => void;
  readonly onSkip: () => void;
}

/** First steps: six figures that give a verdict at once and become a comparison, and two other ways to begin. */
export function FirstSteps({ onLookAgain, onSkip }: FirstStepsProps) {
  const styles = useStyles();
  const { words } = useWording();
  const [isOwn, setOwn] = useState(false);
  const command = useCommandRun();
  const say = words.start;
  const begin = async (request: Pick<SixFigures, "values"> | undefined) => {
    if (await command.run("newComparison", request)) onLookAgain();
  };
  return (
    <div className={styles.root}>
      <FirstAnswer>
        {({ values, hasError }) => (
          <>
            <Button appearance="primary" disabledFocusable={hasError} onClick={() => void begin({ values })}>
              {say.write}
            </Button>
            <p className={styles.quiet}>{say.writes}</p>
          </>
        )}
      </FirstAnswer>
      <div className={styles.buttons}>
        <Button onClick={() => void begin(undefined)}>{say.sample}</Button>
        <Button aria-expanded={isOwn} onClick={() => setOwn(!isOwn)}>
          {say.own}
        </Button>
        <Button appearance="subtle" onClick={onSkip}>
          {say.skip}
        </Button>
      </div>
      <p className={styles.quiet}>{say.sampleSays}</p>
      <div className={styles.whole}>
        <CommandOutcome command={command} />
      </div>
      {isOwn ? <OwnSheetGuide onLookAgain={onLookAgain} /> : null}
    </div>
  );
}
