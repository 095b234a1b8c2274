import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { type ReactNode, useRef, useState } from "react";
import { useWording } from "../language/wordingContext";
import { copyPicture } from "./copyPicture";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px" },
  controls: { flexGrow: 1, minWidth: 0 },
  chart: { minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  tool: { minWidth: "28px", width: "28px", height: "28px", padding: 0 },
});

export interface ChartBodyProps {
  readonly title: string;
  readonly draw: (width: number) => ReactNode;
  readonly table: ReactNode;
  readonly controls?: ReactNode;
  readonly notes?: readonly string[];
}

/** A drawing, its numbers as a table instead, and a button that copies it as a picture. */
export function ChartBody({ title, draw, table, controls, notes = [] }: ChartBodyProps) {
  const styles = useStyles();
  const { words } = useWording();
  const [isTable, setIsTable] = useState(false);
  const [place, width] = useWidth();
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.controls}>{controls}</div>
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
      <div ref={place} dir={isTable ? undefined : "ltr"} className={styles.chart}>
        {isTable ? table : draw(width)}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
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
