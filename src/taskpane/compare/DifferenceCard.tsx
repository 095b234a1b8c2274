import { useId } from "@fluentui/react-components";
import type { DifferenceSummary } from "../analysis/analysis";
import { ChartCard } from "../charts/ChartCard";
import { DifferencePlot } from "../charts/DifferencePlot";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";

export interface DifferenceCardProps {
  readonly difference: DifferenceSummary;
  readonly isStale: boolean;
}

/** Which option wins, how often and by how much; and what a wrong choice costs. */
export function DifferenceCard({ difference, isStale }: DifferenceCardProps) {
  const { words, figures } = useWording();
  const id = useId("difference");
  const say = words.compare.difference;
  const { managedWins, band, regret } = difference;
  const known = [
    ...(managedWins === undefined
      ? []
      : [say.wins(figures.chance(managedWins), figures.chance(1 - managedWins))]),
    ...(band ? [say.range(figures.signedMoney(band[0]), figures.signedMoney(band[1]))] : []),
  ];
  const summary = known.length === 0 ? words.compare.notExact : known.join(" ");
  return (
    <ChartCard
      title={say.title}
      summary={summary}
      isStale={isStale}
      draw={(width) => <DifferencePlot data={difference} summary={summary} width={width} id={id} />}
      table={<BinTable difference={difference} />}
      notes={
        regret
          ? [
              say.regret(figures.money(regret["break-fix"]), figures.money(regret.managed)),
              say.knowing(figures.money(Math.min(regret["break-fix"], regret.managed))),
            ]
          : [words.compare.notExact]
      }
    />
  );
}

function BinTable({ difference }: { readonly difference: DifferenceSummary }) {
  const table = useTableStyles();
  const { words, figures } = useWording();
  const say = words.compare.difference;
  return (
    <table className={table.table} aria-label={say.title}>
      <thead>
        <tr className={table.columnHead}>
          <th scope="col">{say.from}</th>
          <th scope="col">{say.to}</th>
          <th scope="col">{say.share}</th>
        </tr>
      </thead>
      <tbody>
        {difference.bins.map(({ from, to, probability }) => (
          <tr key={from}>
            <td>{figures.signedMoney(from)}</td>
            <td>{figures.signedMoney(to)}</td>
            <td>{figures.share(probability)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
