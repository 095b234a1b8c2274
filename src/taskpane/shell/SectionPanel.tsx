import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, Suspense } from "react";
import { SectionBoundary } from "./SectionBoundary";
import { panelId, tabId } from "./SectionTabs";
import { useWording } from "../language/wordingContext";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    minWidth: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface SectionPanelProps {
  readonly section: string;
  readonly children: ReactNode;
}

/** The panel of the chosen tab, also while it is loading. */
export function SectionPanel({ section, children }: SectionPanelProps) {
  const styles = useStyles();
  const { words } = useWording();
  return (
    <div role="tabpanel" id={panelId(section)} aria-labelledby={tabId(section)} className={styles.panel}>
      <SectionBoundary key={section} message={words.sectionFailed}>
        <Suspense fallback={<p>{words.loadingSection}</p>}>{children}</Suspense>
      </SectionBoundary>
    </div>
  );
}
