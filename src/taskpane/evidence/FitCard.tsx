import { makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceFit } from "../../model/evidence/evidenceFit";
import type { TableShape } from "../../model/evidence/table/evidenceTable";
import { ChartCard } from "../charts/ChartCard";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { useTableStyles } from "../theme/useTableStyles";
import { evidenceWords } from "./evidenceWords";
import type { HoursBin } from "./hoursHistogram";
import { HoursPlot } from "./HoursPlot";
import { MonthsChart } from "./MonthsChart";
import { presentFit } from "./presentFit";
import type { ShownHours } from "./reading/evidenceReading";

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
  readonly evidence: EvidenceFit;
  /** Of the scenario that the pane shows; undefined without one. */
  readonly users: number | undefined;
  /** For the drawing; undefined where the rows have none. */
  readonly hours: ShownHours | undefined;
}

/** The fitted values with their uncertainty, what is odd, and drawings of months and hours. */
export function FitCard({ evidence, users, hours }: FitCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const wording = useWording();
  const { facts, counted, remarks } = presentFit(evidence, users, wording);
  return (
    <section className={card.divided} aria-labelledby="evidence-fit">
      <h2 id="evidence-fit" className={card.title}>
        {evidenceWords(wording.words).result}
      </h2>
      <p className={card.quiet}>{counted}</p>
      {remarks.map((remark) => (
        <p key={remark} className={card.text}>
          {remark}
        </p>
      ))}
      <dl className={styles.facts}>
        {facts.map(({ label, value, note }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
            <dd className={styles.note}>{note}</dd>
          </div>
        ))}
      </dl>
      <MonthsChart evidence={evidence} />
      {hours ? <Hours hours={hours} shape={evidence.shape} /> : null}
    </section>
  );
}

interface HoursProps {
  readonly hours: ShownHours;
  readonly shape: TableShape;
}

function Hours({ hours: { count, median, bins }, shape }: HoursProps) {
  const table = useTableStyles();
  const { words, figures } = useWording();
  const say = evidenceWords(words);
  const called = say.asCalled[shape];
  const name = ({ from, to }: HoursBin) =>
    to === Infinity ? say.openBin(figures.number(from)) : say.bin(figures.number(from), figures.number(to));
  const summary = called(say.histogramSummary(count, figures.number(median)));
  return (
    <ChartCard
      title={called(say.histogram)}
      summary={summary}
      isStale={false}
      draw={(width) => <HoursPlot bins={bins} summary={summary} width={width} />}
      table={
        <table className={table.table} aria-label={called(say.histogram)}>
          <thead>
            <tr className={table.columnHead}>
              <th scope="col">{say.binHours}</th>
              <th scope="col">{called(say.binTickets)}</th>
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
