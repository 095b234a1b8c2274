import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import { useWording } from "../language/wordingContext";
import { FigureForm } from "./FigureForm";
import { OwnSheetGuide } from "./OwnSheetGuide";
import { type FigureTexts, readSixFigures, startScenario } from "./sixFigures";
import { StartVerdict } from "./StartVerdict";

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

/** First steps: six figures that give a verdict at once and become a comparison, and two other ways to begin. */
export function FirstSteps({ onLookAgain, onSkip }: FirstStepsProps) {
  const styles = useStyles();
  const wording = useWording();
  const { words } = wording;
  const [texts, setTexts] = useState<FigureTexts>({});
  const { figures, values, hasError } = readSixFigures(texts, wording);
  // The same figures written in another way are not worked out again.
  const key = JSON.stringify(values);
  const scenario = useMemo(() => startScenario(JSON.parse(key) as typeof values), [key]);
  const [isOwn, setOwn] = useState(false);
  const command = useCommandRun();
  const say = words.start;
  const begin = async (request: { readonly values: typeof values } | undefined) => {
    if (await command.run("newComparison", request)) onLookAgain();
  };
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{say.title}</h2>
      <p className={styles.text}>{say.says}</p>
      <FigureForm
        figures={figures}
        texts={texts}
        onTyped={(name, text) => setTexts((before) => ({ ...before, [name]: text }))}
      />
      <StartVerdict scenario={scenario} />
      <Button appearance="primary" disabledFocusable={hasError} onClick={() => void begin({ values })}>
        {say.write}
      </Button>
      <p className={styles.quiet}>{say.writes}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void begin(undefined)}>{say.sample}</Button>
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
