import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnalysisParts, PartName } from "../analysis/analysis";
import { partView } from "../analysis/partView";
import { SubtotalFills } from "../charts/SubtotalFills";
import type { PaneSession } from "../state/paneSession";
import type { ShownScenario } from "../state/presentPane";
import { useWording } from "../language/wordingContext";
import { AssumedCard } from "./AssumedCard";
import { CostsCard } from "./CostsCard";
import { CurvesCard } from "./CurvesCard";
import { DifferenceCard } from "./DifferenceCard";
import { FlipsCard } from "./FlipsCard";
import { CARDS, OpenCardsContext, useOpenCards } from "./fold/openCards";
import { QuotesCard } from "./QuotesCard";
import { ReasonsCard } from "./ReasonsCard";
import { ScenariosCard } from "./ScenariosCard";
import { TermCard } from "./TermCard";
import { TermsCard } from "./TermsCard";
import { TornadoCard } from "./TornadoCard";
import { useKeptCards } from "./fold/useKeptCards";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0 },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface DetailsProps {
  readonly session: PaneSession;
  readonly shown: ShownScenario;
}

/** Everything below the answer: one card for each question, closed until its details are needed. */
export function CompareDetails({ session, shown }: DetailsProps) {
  const styles = useStyles();
  const cards = useKeptCards();
  return (
    <OpenCardsContext value={cards}>
      <div className={styles.root}>
        <SubtotalFills id="subtotals" />
        <DetailsHead />
        <MoneyCards session={session} shown={shown} />
        <AssumptionCards session={session} shown={shown} />
        <Accuracy session={session} />
      </div>
    </OpenCardsContext>
  );
}

function DetailsHead() {
  const styles = useStyles();
  const { words } = useWording();
  const { open, setAll } = useOpenCards();
  const areAllOpen = CARDS.every((card) => open.has(card));
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{words.compare.cards.index}</h2>
      <Button size="small" appearance="subtle" onClick={() => setAll(!areAllOpen)}>
        {areAllOpen ? words.compare.cards.closeAll : words.compare.cards.openAll}
      </Button>
    </div>
  );
}

/** What the options cost, on average and in good and bad years. */
function MoneyCards({ session, shown }: DetailsProps) {
  return (
    <>
      <Part session={session} name="offers">
        {(offers, isStale) => (offers.length > 0 ? <QuotesCard {...{ offers, session, isStale }} /> : null)}
      </Part>
      <CostsCard session={session} shown={shown} />
      <Part session={session} name="curves">
        {(curves, isStale) => (
          <CurvesCard curves={curves} budgetCap={shown.scenario.budgetCap} isStale={isStale} />
        )}
      </Part>
      <Part session={session} name="difference">
        {(difference, isStale) => <DifferenceCard difference={difference} isStale={isStale} />}
      </Part>
      <Part session={session} name="term">
        {(term, isStale) => <TermCard term={term} isStale={isStale} />}
      </Part>
      <Part session={session} name="termWorths">
        {(worths, isStale) => <TermsCard worths={worths} isStale={isStale} />}
      </Part>
    </>
  );
}

/** What the answer hangs on. */
function AssumptionCards({ session, shown }: DetailsProps) {
  const now = shown.comparison.difference.total;
  return (
    <>
      <Part session={session} name="breakevens">
        {(breakevens, isStale) => <FlipsCard {...{ breakevens, shown, isStale }} />}
      </Part>
      <Part session={session} name="sensitivities">
        {(sensitivities, isStale) => <TornadoCard {...{ sensitivities, now, isStale }} />}
      </Part>
      <Part session={session} name="sensitivities">
        {(sensitivities, isStale) => <AssumedCard {...{ shown, sensitivities, isStale }} />}
      </Part>
      <Part session={session} name="scenarios">
        {(summaries, isStale) =>
          session.view.scenarios.length > 1 ? <ScenariosCard {...{ summaries, session, isStale }} /> : null
        }
      </Part>
      <Part session={session} name="reasons">
        {(reasons, isStale) => <ReasonsCard reasons={reasons} isStale={isStale} />}
      </Part>
    </>
  );
}

function Accuracy({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const { words, figures } = useWording();
  const curves = partView(session.analysis.state, "curves");
  if (curves.kind !== "known" || curves.isStale) return null;
  return (
    <p className={styles.quiet}>{words.compare.accuracy(errorText(curves.value, figures.marks.locale))}</p>
  );
}

function errorText({ total, cash }: AnalysisParts["curves"], locale: string): string {
  const worst = Math.max(total.estimatedError, cash.estimatedError);
  const format = { style: "percent", maximumSignificantDigits: 1 } as const;
  return new Intl.NumberFormat(locale, format).format(worst);
}

interface PartProps<Name extends PartName> {
  readonly session: PaneSession;
  readonly name: Name;
  readonly children: (value: AnalysisParts[Name], isStale: boolean) => ReactNode;
}

/** A part once it is known, or why it is unavailable. */
function Part<Name extends PartName>({ session, name, children }: PartProps<Name>) {
  const styles = useStyles();
  const { words } = useWording();
  const part = partView(session.analysis.state, name);
  if (part.kind === "known") return children(part.value, part.isStale);
  if (part.kind === "unavailable")
    return (
      <p className={styles.quiet} role="status">
        {words.charts.unavailable(part.reason)}
      </p>
    );
  return null;
}
