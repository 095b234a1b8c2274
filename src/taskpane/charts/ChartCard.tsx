import { Button, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { type ReactNode, useRef, useState } from "react";
import { useWording } from "../language/wordingContext";
import { copyPicture } from "./copyPicture";
import { useStaleStyle } from "../theme/useStaleStyle";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  root: { margin: 0, display: "flex", flexDirection: "column", rowGap: "6px", minWidth: 0 },
  head: { display: "flex", alignItems: "center", columnGap: "4px" },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
  chart: { minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  tool: { minWidth: "28px", width: "28px", height: "28px", padding: 0 },
});

export interface ChartCardProps {
  readonly title: string;
  /** The message of the drawing in one or two sentences. */
  readonly summary: string;
  readonly isStale: boolean;
  readonly draw: (width: number) => ReactNode;
  readonly table: ReactNode;
  readonly controls?: ReactNode;
  readonly notes?: readonly string[];
}

/** A drawing with its message in words, its numbers as a table, and a button that copies it as a picture. */
export function ChartCard({ title, summary, isStale, draw, table, controls, notes = [] }: ChartCardProps) {
  const styles = useStyles();
  const staleStyle = useStaleStyle(isStale);
  const { words } = useWording();
  const id = useId("chart");
  const [isTable, setIsTable] = useState(false);
  const [place, width] = useWidth();
  return (
    <figure className={mergeClasses(styles.root, staleStyle)} aria-labelledby={id} aria-busy={isStale}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {isTable ? null : <CopyButton title={title} place={place} />}
        <Button
          appearance="subtle"
          size="small"
          className={styles.tool}
          icon={<TableRegular aria-hidden="true" />}
          aria-label={`${words.charts.asTable}: ${title}`}
          title={words.charts.asTable}
          aria-pressed={isTable}
          onClick={() => setIsTable(!isTable)}
        />
      </div>
      <p className={styles.summary}>{summary}</p>
      {controls}
      <div ref={place} dir={isTable ? undefined : "ltr"} className={styles.chart}>
        {isTable ? table : draw(width)}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </figure>
  );
}

interface CopyButtonProps {
  readonly title: string;
  readonly place: { readonly current: HTMLDivElement | null };
}

/** Announces the outcome to screen readers too. */
function CopyButton({ title, place }: CopyButtonProps) {
  const styles = useStyles();
  const { words } = useWording();
  const [said, setSaid] = useState("");
  const round = useRef(0);
  const copy = async () => {
    const own = ++round.current;
    const drawing = place.current?.querySelector<SVGSVGElement>("svg[data-drawing]");
    let sentence: string = words.charts.notCopied;
    try {
      if (drawing) {
        await copyPicture(drawing, title);
        sentence = words.charts.copied;
      }
    } catch {
      // The sentence says that it failed and what to do instead.
    }
    if (own === round.current) setSaid(sentence);
  };
  return (
    <>
      <span role="status" className={styles.note}>
        {said}
      </span>
      <Button
        appearance="subtle"
        size="small"
        className={styles.tool}
        icon={<CopyRegular aria-hidden="true" />}
        aria-label={`${words.charts.copyPicture}: ${title}`}
        title={words.charts.copyPicture}
        onClick={() => void copy()}
      />
    </>
  );
}
