import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { useWording } from "../language/wordingContext";
import { FigureForm } from "./FigureForm";
import { type FigureTexts, readSixFigures, type SixFigures, startScenario } from "./sixFigures";
import { StartVerdict } from "./StartVerdict";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px", alignItems: "flex-start" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

export interface FirstAnswerProps {
  /** What can be done with the figures. */
  readonly children?: (answer: Pick<SixFigures, "values" | "hasError">) => ReactNode;
}

/** Six figures, and the verdict on them while they are typed. */
export function FirstAnswer({ children }: FirstAnswerProps) {
  const styles = useStyles();
  const wording = useWording();
  const say = wording.words.start;
  const [texts, setTexts] = useState<FigureTexts>({});
  const { figures, values, hasError } = readSixFigures(texts, wording);
  // The same figures written in another way are not worked out again.
  const key = JSON.stringify(values);
  const scenario = useMemo(() => startScenario(JSON.parse(key) as typeof values), [key]);
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
      {children?.({ values, hasError })}
    </div>
  );
}
