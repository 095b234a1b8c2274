import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "36px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    listStyleType: "none",
    "&::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  chevron: {
    fontSize: "16px",
    flexShrink: 0,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
    ":dir(rtl)": { transform: "scaleX(-1)" },
  },
  open: { transform: "rotate(90deg)", ":dir(rtl)": { transform: "rotate(90deg)" } },
});

export interface DisclosureProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Content shown on demand. */
export function Disclosure({ title, aside, isOpen, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRightRegular
          className={mergeClasses(styles.chevron, isOpen && styles.open)}
          aria-hidden="true"
        />
        {title}
        {aside}
      </summary>
      {children}
    </details>
  );
}
