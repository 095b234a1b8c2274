import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AnalysisParts, PartName } from "../analysis/analysis";
import { partView } from "../analysis/partView";
import type { PaneSession, SectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { AssumedCard } from "./AssumedCard";
import { CurvesCard } from "./CurvesCard";
import { DifferenceCard } from "./DifferenceCard";
import { FlipsCard } from "./FlipsCard";
import { QuotesCard } from "./QuotesCard";
import { ReasonsCard } from "./ReasonsCard";
import { ScenariosCard } from "./ScenariosCard";
import { TermCard } from "./TermCard";
import { TornadoCard } from "./TornadoCard";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "28px", minWidth: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Everything below the first screen. */
export function CompareDetails({ session }: SectionProps) {
  const styles = useStyles();
  const { words, figures } = useWording();
  const curves = partView(session.analysis.state, "curves");
  const budgetCap = session.view.shown?.scenario.budgetCap ?? 0;
  const now = session.view.shown?.comparison.difference.total ?? 0;
  return (
    <div className={styles.root}>
      <Part session={session} name="offers">
        {(value, isStale) => (value.length > 0 ? <QuotesCard offers={value} isStale={isStale} /> : null)}
      </Part>
      <Part session={session} name="curves">
        {(value, isStale) => <CurvesCard curves={value} budgetCap={budgetCap} isStale={isStale} />}
      </Part>
      <Part session={session} name="difference">
        {(value, isStale) => <DifferenceCard difference={value} isStale={isStale} />}
      </Part>
      <Part session={session} name="breakevens">
        {(value, isStale) => <FlipsCard breakevens={value} session={session} isStale={isStale} />}
      </Part>
      <Part session={session} name="sensitivities">
        {(value, isStale) => <TornadoCard sensitivities={value} now={now} isStale={isStale} />}
      </Part>
      <Part session={session} name="sensitivities">
        {(value, isStale) =>
          session.view.shown ? (
            <AssumedCard shown={session.view.shown} sensitivities={value} isStale={isStale} />
          ) : null
        }
      </Part>
      <Part session={session} name="term">
        {(value, isStale) => <TermCard term={value} isStale={isStale} />}
      </Part>
      <Part session={session} name="scenarios">
        {(value, isStale) =>
          session.view.scenarios.length > 1 ? (
            <ScenariosCard summaries={value} session={session} isStale={isStale} />
          ) : null
        }
      </Part>
      <Part session={session} name="reasons">
        {(value, isStale) => <ReasonsCard reasons={value} isStale={isStale} />}
      </Part>
      {curves.kind === "known" && !curves.isStale ? (
        <p className={styles.quiet}>
          {words.compare.accuracy(errorText(curves.value, figures.marks.locale))}
        </p>
      ) : null}
    </div>
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
