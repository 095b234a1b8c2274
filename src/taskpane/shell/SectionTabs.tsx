import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ComponentType, type KeyboardEvent, useRef } from "react";
import type { Messages } from "../language/messages/en/en";
import { useWording } from "../language/wordingContext";

const useStyles = makeStyles({
  root: {
    // The pane may be part of a wide page, so its own width counts.
    containerType: "inline-size",
    display: "flex",
    margin: "0 -8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    // Words below the pictures, so that all of them are in sight in the narrowest pane.
    flex: "1 1 auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "3px",
    padding: "6px 3px 5px",
    border: "none",
    borderBottom: "2px solid transparent",
    marginBottom: "-1px",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    "@container (min-width: 400px)": { fontSize: tokens.fontSizeBase200 },
    cursor: "pointer",
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0 },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export const tabId = (section: string) => `tab-${section}`;
export const panelId = (section: string) => `panel-${section}`;

/** What a tab shows. */
export interface SectionTab {
  readonly id: string;
  readonly label: (words: Messages) => string;
  /** Whether it speaks of the options as such, and not of the quote that is compared. */
  readonly isGeneral?: true;
  readonly Icon: ComponentType<{
    readonly "aria-hidden"?: "true";
    readonly fontSize?: number;
    readonly className?: string;
  }>;
}

export interface SectionTabsProps {
  readonly sections: readonly SectionTab[];
  readonly chosen: string;
  readonly onChosen: (section: string) => void;
}

/** Tabs after the WAI-ARIA pattern: one stop for Tab; arrows, Home and End move and choose. */
export function SectionTabs({ sections, chosen, onChosen }: SectionTabsProps) {
  const styles = useStyles();
  const { words } = useWording();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = sections.findIndex(({ id }) => id === chosen);
    const next = nextTab(event, index, sections.length);
    if (next === undefined) return;
    event.preventDefault();
    onChosen(sections[next]!.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={words.sections.label}
      className={styles.root}
      onKeyDown={onKeyDown}
    >
      {sections.map(({ id, label, Icon }) => {
        const isChosen = id === chosen;
        return (
          <button
            key={id}
            id={tabId(id)}
            type="button"
            role="tab"
            aria-selected={isChosen}
            aria-controls={isChosen ? panelId(id) : undefined}
            tabIndex={isChosen ? 0 : -1}
            className={mergeClasses(styles.tab, isChosen && styles.chosen)}
            onClick={() => onChosen(id)}
          >
            <Icon aria-hidden="true" fontSize={18} className={styles.icon} />
            <span>{label(words)}</span>
          </button>
        );
      })}
    </div>
  );
}

/** Left is back in a pane that runs from left to right, and on in one that runs the other way. */
function nextTab({ key, currentTarget }: KeyboardEvent, index: number, count: number): number | undefined {
  const isMirrored = getComputedStyle(currentTarget).direction === "rtl";
  const step = (by: number) => (index + by + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "ArrowRight") return step(isMirrored ? -1 : 1);
  return key === "ArrowLeft" ? step(isMirrored ? 1 : -1) : undefined;
}
