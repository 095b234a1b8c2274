import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import type { ScenarioSummary } from "../analysis/analysis";
import type { PaneSession } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useStaleStyle } from "../theme/useStaleStyle";
import { useTableStyles } from "../theme/useTableStyles";
import { differingInputs } from "./differingInputs";

const useStyles = makeStyles({
  root: { minWidth: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  subtitle: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300 },
  shown: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, display: "grid", rowGap: "8px" },
  values: { margin: "2px 0 0", display: "flex", flexWrap: "wrap", gap: "4px 6px" },
  value: {
    padding: "1px 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  differs: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px solid ${tokens.colorPaletteYellowBorderActive}`,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
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
  const staleStyle = useStaleStyle(isStale);
  const { words } = useWording();
  const id = useId("scenarios");
  const say = words.compare.scenarios;
  const { failing } = session.view;
  return (
    <section className={mergeClasses(styles.root, staleStyle)} aria-labelledby={id} aria-busy={isStale}>
      <h3 id={id} className={styles.title}>
        {say.title}
      </h3>
      <SummaryTable summaries={summaries} session={session} labelledBy={id} />
      {failing.length > 0 ? <p className={styles.quiet}>{say.failing(failing.join(", "))}</p> : null}
      <Differences session={session} />
    </section>
  );
}

interface SummaryTableProps {
  readonly summaries: readonly ScenarioSummary[];
  readonly session: PaneSession;
  readonly labelledBy: string;
}

function SummaryTable({ summaries, session, labelledBy }: SummaryTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { words, figures } = useWording();
  const say = words.compare.scenarios;
  return (
    <table className={table.table} aria-labelledby={labelledBy}>
      <thead>
        <tr className={table.columnHead}>
          <th scope="col">{say.name}</th>
          <th scope="col">{words.options["break-fix"]}</th>
          <th scope="col">{words.options.managed}</th>
          <th scope="col">{say.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {summaries.map(({ name, column, totals, verdict, managedWins }) => {
          const isShown = session.view.chosen?.column === column;
          return (
            <tr key={column}>
              <th scope="row" className={mergeClasses(isShown && styles.shown)}>
                {name}
                {isShown ? <span className={table.holds}>{say.shown}</span> : null}
              </th>
              {totals.slice(0, 2).map(({ option, total }) => (
                <td key={option}>{figures.cellMoney(total)}</td>
              ))}
              <td>
                <span className={styles.shown}>{say.verdicts[verdict]}</span>
                {managedWins === undefined ? null : (
                  <span className={table.holds}>{say.chance(figures.chance(managedWins))}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
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
