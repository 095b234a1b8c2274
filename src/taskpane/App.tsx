import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Workbook } from "../workbook/workbook";
import { CommandNoticeBar } from "./CommandNoticeBar";
import { EmptyPane } from "./EmptyPane";
import { FailedPane } from "./FailedPane";
import { LoadingPane } from "./LoadingPane";
import { numberMarks } from "./numberMarks";
import type { PaneHost } from "./paneHost";
import { PAGE_HOST } from "./paneHost";
import { ReadyPane } from "./ReadyPane";
import type { PaneActions } from "./usePane";
import { usePane } from "./usePane";
import { usePaneTheme } from "./usePaneTheme";
import type { PaneState } from "./paneState";

const useStyles = makeStyles({
  root: {
    minHeight: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    padding: "8px 16px 16px",
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    overflowWrap: "break-word",
    fontVariantNumeric: "tabular-nums",
  },
  // Excel draws its own menu over the top right corner; this line keeps that corner free of controls.
  title: {
    margin: 0,
    minHeight: "24px",
    marginRight: "34px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface AppProps {
  readonly workbook: Workbook;
  readonly host?: PaneHost;
}

/** The task pane: the same in Excel and in the workbench. */
export function App({ workbook, host = PAGE_HOST }: AppProps) {
  const styles = useStyles();
  const [state, actions] = usePane(workbook);
  const theme = usePaneTheme(host.officeTheme);
  const fluent = theme === "dark" ? webDarkTheme : webLightTheme;
  return (
    <FluentProvider theme={fluent} className={styles.root} style={{ colorScheme: theme }}>
      <h1 className={styles.title}>Break-fix or managed support</h1>
      {host.note === undefined ? null : <p className={styles.note}>{host.note}</p>}
      {host.notices ? <CommandNoticeBar notices={host.notices} /> : null}
      <PaneBody state={state} actions={actions} host={host} />
    </FluentProvider>
  );
}

interface PaneBodyProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly host: PaneHost;
}

function PaneBody({ state, actions, host }: PaneBodyProps) {
  const marks = useMemo(() => numberMarks(host.locale), [host.locale]);
  switch (state.status) {
    case "loading":
      return <LoadingPane />;
    case "noAssumptions":
      return host.hasWorkbook ? <EmptyPane onLookAgain={actions.retry} /> : null;
    case "failed":
      return <FailedPane reason={state.reason} onRetry={actions.retry} />;
    case "ready":
      return <ReadyPane state={state} actions={actions} marks={marks} />;
  }
}
