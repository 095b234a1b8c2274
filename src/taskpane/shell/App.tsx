import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { parseCellAddress } from "../../workbook/port/cellAddress";
import type { Workbook } from "../../workbook/port/workbook";
import { CommandNoticeBar } from "./CommandNoticeBar";
import { FailedPane } from "./FailedPane";
import { LoadingPane } from "./LoadingPane";
import { currencyMarks } from "../language/currencyMarks";
import { figures } from "../language/figures";
import { LanguageSwitch } from "./LanguageSwitch";
import { directionOf } from "../language/messages/languages";
import { ManualCalculation } from "./ManualCalculation";
import { PaneHostContext } from "./paneHostContext";
import { PAGE_HOST, type PaneHost } from "./paneHost";
import { ReadyPane } from "./ReadyPane";
import { StartPaneOnDemand } from "../start/StartPaneOnDemand";
import { type PaneActions, usePane } from "../state/usePane";
import { usePaneTheme } from "../theme/usePaneTheme";
import type { PaneState } from "../state/paneState";
import { moneyFormats } from "../state/presentPane";
import type { Wording } from "../language/wording";
import { WordingContext } from "../language/wordingContext";
import { useLanguage } from "../language/useLanguage";
import { WorkbookContext } from "../state/workbookContext";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minWidth: 0,
    boxSizing: "border-box",
    padding: "8px 16px 16px",
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    overflowWrap: "break-word",
    fontVariantNumeric: "tabular-nums",
    // What the keyboard reaches does not hide behind the strip that stays on top.
    "& button, & input, & select, & a, & summary": { scrollMarginTop: "130px" },
  },
  // Excel draws its own menu over the top right corner; this line keeps that corner free of controls.
  title: {
    margin: 0,
    minHeight: "24px",
    marginInlineEnd: "34px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  // The verdict takes its place; screen readers still find it.
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * The ground fills the place that the pane has. By style and not by class, because Fluent gives the provider's
 * class to everything that it opens above the page: a menu would lay a white sheet over the whole pane.
 */
const GROUND = { minHeight: "100%", display: "flex", flexDirection: "column" } as const;

export interface AppProps {
  readonly workbook: Workbook;
  readonly host?: PaneHost;
}

/** The task pane: the same in Excel and in the workbench. */
export function App({ workbook, host = PAGE_HOST }: AppProps) {
  const styles = useStyles();
  const { language, words, choose } = useLanguage(host.languages);
  const [state, actions] = usePane(workbook, words);
  const theme = usePaneTheme(host.officeTheme);
  const fluent = theme === "dark" ? webDarkTheme : webLightTheme;
  const direction = host.direction ?? directionOf(language);
  useDocumentLanguage(language);
  const wording = useWordingOf(words, state, host.locale);
  return (
    <FluentProvider theme={fluent} dir={direction} lang={language} style={{ ...GROUND, colorScheme: theme }}>
      <div className={styles.root} data-pane>
        <WordingContext value={wording}>
          <h1 className={mergeClasses(styles.title, state.status === "ready" && styles.hidden)}>
            {words.paneTitle}
          </h1>
          {host.note === undefined ? null : <p className={styles.note}>{words.notes[host.note]}</p>}
          {host.notices ? <CommandNoticeBar notices={host.notices} /> : null}
          <ManualCalculation
            workbook={workbook}
            read={state.status === "ready" ? state.range : state.status}
          />
          <PaneHostContext value={host}>
            <WorkbookContext value={workbook}>
              <PaneBody workbook={workbook} state={state} actions={actions} host={host} />
            </WorkbookContext>
          </PaneHostContext>
          <LanguageSwitch language={language} onChosen={choose} />
        </WordingContext>
      </div>
    </FluentProvider>
  );
}

/** Screen readers take their voice from the page's language, which the pane sets only where it fills the page. */
function useDocumentLanguage(language: string): void {
  useEffect(() => {
    if (document.getElementById("pane")?.tagName === "MAIN") document.documentElement.lang = language;
  }, [language]);
}

/** Words with the numbers of the workbook: its notation, and its currency where its cells show one. */
function useWordingOf(words: Wording["words"], state: PaneState, locale: string): Wording {
  const range = state.status === "ready" ? state.range : undefined;
  const { before, after } = useMemo(() => currencyMarks(range ? moneyFormats(range) : []), [range]);
  return useMemo(
    () => ({ words, figures: figures(locale, { before, after }) }),
    [words, locale, before, after],
  );
}

interface PaneBodyProps {
  readonly workbook: Workbook;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly host: PaneHost;
}

function PaneBody({ workbook, state, actions, host }: PaneBodyProps) {
  switch (state.status) {
    case "loading":
      return <LoadingPane />;
    case "noAssumptions":
      return host.hasWorkbook ? <StartPaneOnDemand onLookAgain={actions.retry} /> : null;
    case "failed":
      return <FailedPane reason={state.reason} onRetry={actions.retry} />;
    case "ready":
      return (
        <ReadyPane
          state={state}
          actions={actions}
          onSelectCell={(address) => workbook.select(parseCellAddress(address))}
        />
      );
  }
}
