import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { OptionStripes, stripesUrl } from "../../charts/OptionStripes";
import { useChartStyles } from "../../charts/useChartStyles";
import type { ChanceView } from "./chanceView";
import { useWording } from "../../language/wordingContext";

const HEIGHT = 10;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "2px" },
  bar: { display: "block", width: "100%" },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  end: {
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  breakFix: { color: tokens.colorPaletteDarkOrangeForeground1 },
  managed: { color: tokens.colorPaletteBlueForeground2 },
});

export interface ChanceBarProps extends ChanceView {
  /** Only the bar, for a row of a table that names the shares itself. */
  readonly isBare?: boolean;
}

/** How often each option is the cheaper one, as one bar that the two share. */
export function ChanceBar({ breakFix, managed, sentence, isBare = false }: ChanceBarProps) {
  const styles = useStyles();
  const look = useChartStyles();
  const id = useId("chance");
  const { words, figures } = useWording();
  const say = words.compare.confidence.inShare;
  return (
    <div className={styles.root} role="img" aria-label={sentence} dir="ltr">
      <svg className={styles.bar} height={HEIGHT} aria-hidden="true" focusable="false">
        <OptionStripes id={id} />
        <rect width={`${100 * breakFix}%`} height={HEIGHT} className={look.breakFixFill} />
        <rect x={`${100 * breakFix}%`} width={`${100 * managed}%`} height={HEIGHT} fill={stripesUrl(id)} />
        <rect
          x={`${100 * breakFix}%`}
          width={2}
          height={HEIGHT}
          transform="translate(-1 0)"
          className={look.ground}
        />
      </svg>
      {isBare ? null : (
        <div className={styles.ends} aria-hidden="true">
          <span className={mergeClasses(styles.end, styles.breakFix)}>
            {say(words.options["break-fix"], figures.chance(breakFix))}
          </span>
          <span className={mergeClasses(styles.end, styles.managed)}>
            {say(words.options.managed, figures.chance(managed))}
          </span>
        </div>
      )}
    </div>
  );
}
