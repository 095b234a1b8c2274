import { makeStyles, tokens } from "@fluentui/react-components";
import type { ImportedTickets } from "../../commands/importTickets";
import { ChartCard } from "../charts/ChartCard";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { useTableStyles } from "../theme/useTableStyles";
import { type HoursBin, hoursHistogram } from "./hoursHistogram";
import { HoursPlot } from "./HoursPlot";
import { presentFit } from "./presentFit";

const useStyles = makeStyles({
  facts: { margin: 0, display: "grid", rowGap: "8px" },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface FitCardProps {
  readonly imported: ImportedTickets;
  /** Of the scenario that the pane shows; undefined without one. */
  readonly users: number | undefined;
}

/** The fitted values with their uncertainty, and what was left out. */
export function FitCard({ imported, users }: FitCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const wording = useWording();
  const { facts, leftOut } = presentFit(imported, users, wording);
  const bins = hoursHistogram(imported.hours);
  return (
    <section className={card.divided} aria-labelledby="tickets-fit">
      <h3 id="tickets-fit" className={card.title}>
        {wording.words.tickets.result}
      </h3>
      <p className={card.quiet}>{leftOut}</p>
      <dl className={styles.facts}>
        {facts.map(({ label, value, note }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
            <dd className={styles.note}>{note}</dd>
          </div>
        ))}
      </dl>
      {bins.length > 0 ? <Hours bins={bins} count={imported.hours.length} /> : null}
    </section>
  );
}

function Hours({ bins, count }: { readonly bins: readonly HoursBin[]; readonly count: number }) {
  const table = useTableStyles();
  const { words, figures } = useWording();
  const say = words.tickets;
  const name = ({ from, to }: HoursBin) =>
    to === Infinity ? say.openBin(figures.number(from)) : say.bin(figures.number(from), figures.number(to));
  const fullest = bins.reduce((one, other) => (other.count > one.count ? other : one));
  const summary = say.histogramSummary(count, name(fullest));
  return (
    <ChartCard
      title={say.histogram}
      summary={summary}
      isStale={false}
      draw={(width) => <HoursPlot bins={bins} summary={summary} width={width} />}
      table={
        <table className={table.table} aria-label={say.histogram}>
          <thead>
            <tr className={table.columnHead}>
              <th scope="col">{say.binHours}</th>
              <th scope="col">{say.binTickets}</th>
            </tr>
          </thead>
          <tbody>
            {bins.map((bin) => (
              <tr key={bin.from}>
                <th scope="row">{name(bin)}</th>
                <td>{figures.number(bin.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
