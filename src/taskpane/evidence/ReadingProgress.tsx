import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWording } from "../language/wordingContext";
import { evidenceWords } from "./evidenceWords";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: "10px", marginTop: "8px" },
  bar: { flex: "1 1 60px" },
});

/** Reading that takes less needs no bar. */
const SLOW_MILLISECONDS = 200;

export interface ReadingProgressProps {
  /** From 0 to 1. */
  readonly progress: number;
  readonly onCancel: () => void;
}

/** How far reading has got, once it takes long enough to notice; the user may stop it. */
export function ReadingProgress({ progress, onCancel }: ReadingProgressProps) {
  const styles = useStyles();
  const { words } = useWording();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  const say = evidenceWords(words);
  if (!isSlow) return null;
  return (
    <div className={styles.root} role="status">
      <span>{say.reading}</span>
      <ProgressBar className={styles.bar} aria-label={say.reading} value={progress} />
      <Button size="small" onClick={onCancel}>
        {say.cancel}
      </Button>
    </div>
  );
}
