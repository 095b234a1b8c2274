import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { useStaleStyle } from "../theme/useStaleStyle";
import { ChartBody, type ChartBodyProps } from "./ChartBody";

const useStyles = makeStyles({
  root: { margin: 0, display: "flex", flexDirection: "column", rowGap: "6px", minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ChartCardProps extends ChartBodyProps {
  /** The message of the drawing in one or two sentences. */
  readonly summary: string;
  readonly isStale: boolean;
}

/** A drawing with its message in words above it. */
export function ChartCard({ summary, isStale, ...body }: ChartCardProps) {
  const styles = useStyles();
  const staleStyle = useStaleStyle(isStale);
  const id = useId("chart");
  return (
    <figure className={mergeClasses(styles.root, staleStyle)} aria-labelledby={id} aria-busy={isStale}>
      <h3 id={id} className={styles.title}>
        {body.title}
      </h3>
      <p className={styles.summary}>{summary}</p>
      <ChartBody {...body} />
    </figure>
  );
}
