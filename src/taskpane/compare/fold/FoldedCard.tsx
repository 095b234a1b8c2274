import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useStaleStyle } from "../../theme/useStaleStyle";
import { type CardId, useOpenCards } from "./openCards";

const useStyles = makeStyles({
  root: {
    margin: 0,
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: "120px",
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "6px",
    width: "100%",
    margin: 0,
    padding: "6px 0",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1 },
  topic: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  answer: { overflowWrap: "anywhere" },
  chevron: {
    flexShrink: 0,
    marginTop: "15px",
    fontSize: "16px",
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
    ":dir(rtl)": { transform: "scaleX(-1)" },
  },
  open: { transform: "rotate(90deg)", ":dir(rtl)": { transform: "rotate(90deg)" } },
  body: { display: "flex", flexDirection: "column", rowGap: "6px", minWidth: 0, paddingBottom: "16px" },
});

export interface FoldedCardProps {
  readonly card: CardId;
  /** What the card is about, in a few words. */
  readonly title: string;
  /** Its answer in a sentence, which is all that most readers need. */
  readonly answer: string;
  readonly isStale: boolean;
  readonly children: ReactNode;
}

/** A card that shows its answer, and how it comes about when opened. */
export function FoldedCard({ card, title, answer, isStale, children }: FoldedCardProps) {
  const styles = useStyles();
  const staleStyle = useStaleStyle(isStale);
  const { open, toggle } = useOpenCards();
  const id = useId("card");
  const isOpen = open.has(card);
  return (
    <section
      className={mergeClasses(styles.root, staleStyle)}
      aria-labelledby={`${id}-title`}
      aria-busy={isStale}
      data-card={card}
    >
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-body` : undefined}
          onClick={() => toggle(card)}
        >
          <ChevronRightRegular
            className={mergeClasses(styles.chevron, isOpen && styles.open)}
            aria-hidden="true"
          />
          <span className={styles.words}>
            <span id={`${id}-title`} className={styles.topic}>
              {title}
            </span>{" "}
            <span className={styles.answer}>{answer}</span>
          </span>
        </button>
      </h3>
      {isOpen ? (
        <div id={`${id}-body`} className={styles.body}>
          {children}
        </div>
      ) : null}
    </section>
  );
}
