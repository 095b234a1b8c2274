import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScenarioSummary } from "../analysis/analysis";
import type { PaneSession } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";
import { ChanceBar } from "./answer/ChanceBar";
import { chanceView } from "./answer/chanceView";
import { differingInputs } from "./differingInputs";
import { FoldedCard } from "./fold/FoldedCard";

const useStyles = makeStyles({
  subtitle: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300 },
  shown: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, display: "grid", rowGap: "8px" },
  values: { margin: "2px 0 0", display: "flex", flexWrap: "wrap", gap: "0 12px" },
  value: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  differs: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface ScenariosCardProps {
  readonly summaries: readonly ScenarioSummary[];
  readonly session: PaneSession;
  readonly isStale: boolean;
}

/** Every scenario of the sheet with its answer, and the inputs that make the difference. */
export function ScenariosCard({ summaries, session, isStale }: ScenariosCardProps) {
  const styles = useStyles();
  const { words } = useWording();
  const say = words.compare.scenarios;
  const { failing } = session.view;
  const wins = summaries.filter(({ verdict }) => verdict === "managed").length;
  return (
    <FoldedCard
      card="scenarios"
      title={say.title}
      answer={say.summary(summaries.length, wins, words.optionsInText.managed)}
      isStale={isStale}
    >
      <SummaryTable summaries={summaries} session={session} />
      {failing.length > 0 ? <p className={styles.quiet}>{say.failing(failing.join(", "))}</p> : null}
      <Differences session={session} />
    </FoldedCard>
  );
}

interface SummaryTableProps {
  readonly summaries: readonly ScenarioSummary[];
  readonly session: PaneSession;
}

function SummaryTable({ summaries, session }: SummaryTableProps) {
  const table = useTableStyles();
  const { words } = useWording();
  const say = words.compare.scenarios;
  return (
    <table className={table.table} aria-label={say.title}>
      <thead>
        <tr className={table.columnHead}>
          <th scope="col">{say.name}</th>
          <th scope="col">{words.options["break-fix"]}</th>
          <th scope="col">{words.options.managed}</th>
          <th scope="col">{say.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {summaries.map((summary) => (
          <ScenarioRows
            key={summary.column}
            summary={summary}
            isShown={session.view.chosen?.column === summary.column}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Two totals and the verdict, and the chances as a bar below them. */
function ScenarioRows({
  summary,
  isShown,
}: {
  readonly summary: ScenarioSummary;
  readonly isShown: boolean;
}) {
  const styles = useStyles();
  const table = useTableStyles();
  const wording = useWording();
  const { words, figures } = wording;
  const say = words.compare.scenarios;
  const { name, totals, verdict, managedWins } = summary;
  const chances = chanceView(managedWins, words.optionsInText.managed, wording);
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(isShown && styles.shown)}>
          {name}
          {isShown ? <span className={table.holds}>{say.shown}</span> : null}
        </th>
        {totals.slice(0, 2).map(({ option, total }) => (
          <td key={option}>{figures.cellMoney(total)}</td>
        ))}
        <td className={styles.shown}>{say.verdicts[verdict](words.optionsInText.managed)}</td>
      </tr>
      {chances ? (
        <tr data-continued>
          <td colSpan={4}>
            <ChanceBar {...chances} isBare />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Differences({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const wording = useWording();
  const { complete, chosen } = session.view;
  const shown = complete.find(({ column }) => column === chosen?.column);
  const inputs = shown ? differingInputs(complete, shown, wording) : [];
  if (inputs.length === 0) return null;
  return (
    <>
      <h4 className={styles.subtitle}>{wording.words.compare.scenarios.differences}</h4>
      <dl className={styles.list}>
        {inputs.map(({ input, label, values }) => (
          <div key={input}>
            <dt>{label}</dt>
            <dd className={styles.values}>
              {values.map(({ name, column, text, differs }) => (
                <span key={column} className={mergeClasses(styles.value, differs && styles.differs)}>
                  {name} {text}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
