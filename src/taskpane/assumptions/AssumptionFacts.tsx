import { Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useState } from "react";
import { SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import type { FieldView } from "../state/presentField";
import { roundedText } from "../language/findingText";
import type { Wording } from "../language/wording";
import { useWording } from "../language/wordingContext";
import { EvidenceBadge } from "./EvidenceBadge";
import type { FieldBreakeven } from "./fieldBreakeven";
import type { QuotedTerm } from "./quotedTerm";
import { useAssumptionStyles } from "./useAssumptionStyles";

const useStyles = makeStyles({
  button: {
    minWidth: "24px",
    width: "24px",
    height: "24px",
    padding: 0,
    flexShrink: 0,
    marginInlineStart: "auto",
  },
  about: {
    margin: "4px 0",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  paragraph: { margin: "0 0 4px" },
});

export interface AssumptionFactsProps {
  readonly field: FieldView;
  readonly hintId?: string;
  readonly breakeven?: FieldBreakeven | undefined;
  readonly quoted?: QuotedTerm | undefined;
}

/** What is known about an input: its unit, range and break-even, where it comes from, and more on demand. */
export function AssumptionFacts({ field, hintId, breakeven, quoted }: AssumptionFactsProps) {
  const styles = useStyles();
  const shared = useAssumptionStyles();
  const wording = useWording();
  const { words } = wording;
  const id = useId("about");
  const sheetLabel = SCENARIO_FIELDS[field.name].label;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <div className={shared.facts}>
        <div className={shared.known}>
          <p id={hintId} className={shared.hint}>
            {field.hint}
            {breakeven ? <Breakeven field={field} breakeven={breakeven} /> : null}
          </p>
          <EvidenceBadge field={field} isQuoted={quoted !== undefined} />
        </div>
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
      {quoted ? <p className={shared.hint}>{quotedText(field, quoted, wording)}</p> : null}
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

function quotedText({ name }: FieldView, { quote, value }: QuotedTerm, wording: Wording): string {
  return wording.words.assumptions.setByQuote(quote, roundedText(name, value, wording));
}

interface BreakevenProps {
  readonly field: FieldView;
  readonly breakeven: FieldBreakeven;
}

/** The tick on the slider in words. */
function Breakeven({ field, breakeven: { value, isOutside } }: BreakevenProps) {
  const shared = useAssumptionStyles();
  const wording = useWording();
  const say = wording.words.assumptions;
  const text = roundedText(field.name, value, wording);
  return (
    <span className={shared.breakeven}>
      {` · ${isOutside ? say.breakevenOutside(text) : say.breakeven(text)}`}
    </span>
  );
}
