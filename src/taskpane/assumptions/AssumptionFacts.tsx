import { Button, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useState } from "react";
import { SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { FieldView, RangeTrack } from "../state/presentField";
import { useWording } from "../language/wordingContext";
import { EvidenceBadge } from "./EvidenceBadge";
import { useAssumptionStyles } from "./useAssumptionStyles";

const useStyles = makeStyles({
  button: { minWidth: "24px", width: "24px", height: "24px", padding: 0, marginInlineStart: "auto" },
  about: {
    margin: "4px 0",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  paragraph: { margin: "0 0 4px" },
  track: { display: "block", width: "100%", height: "8px", overflow: "visible" },
  rail: { fill: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { fill: "GrayText" } },
  marker: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  outside: { fill: tokens.colorStatusWarningForeground3 },
});

/** What is known about an input: its unit, usual range with the value on it, evidence, and more on demand. */
export function AssumptionFacts({ field, hintId }: { readonly field: FieldView; readonly hintId?: string }) {
  const styles = useStyles();
  const shared = useAssumptionStyles();
  const { words } = useWording();
  const id = useId("about");
  const sheetLabel = SCENARIO_FIELDS[field.name].label;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {field.track ? <Track track={field.track} /> : null}
      <div className={shared.facts}>
        <p id={hintId} className={shared.hint}>
          {field.hint}
        </p>
        <EvidenceBadge field={field} />
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          icon={<InfoRegular aria-hidden="true" />}
          aria-label={words.assumptions.about(field.label)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
          onKeyDown={({ key }) => key === "Escape" && setIsOpen(false)}
        />
      </div>
      {isOpen ? (
        <div id={id} className={styles.about}>
          <p className={styles.paragraph}>{field.help}</p>
          {field.label === sheetLabel ? null : <span>{words.assumptions.inSheet(sheetLabel)}</span>}
          <span>{words.assumptions.source(field.source)}</span>
        </div>
      ) : null}
    </>
  );
}

/** The usual range as a rail, the value as a mark on it; the words beside it say the same. */
function Track({ track: { position, isInside } }: { readonly track: RangeTrack }) {
  const styles = useStyles();
  return (
    <svg className={styles.track} aria-hidden="true" focusable="false">
      <rect x="0" y="3" width="100%" height="2" rx="1" className={styles.rail} />
      <rect
        x={`${100 * position}%`}
        y="0"
        width="4"
        height="8"
        rx="2"
        transform="translate(-2 0)"
        className={mergeClasses(styles.marker, !isInside && styles.outside)}
      />
    </svg>
  );
}
