import { useId } from "@fluentui/react-components";
import type { DifferenceSummary } from "../analysis/analysis";
import { DifferencePlot } from "../charts/DifferencePlot";
import type { Wording } from "../language/wording";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";
import { winnerText } from "./answer/presentAnswer";
import { FoldedChart } from "./fold/FoldedChart";

type Regret = NonNullable<DifferenceSummary["regret"]>;

export interface DifferenceCardProps {
  readonly difference: DifferenceSummary;
  readonly isStale: boolean;
}

/** Which option wins, how often and by how much; and what a wrong choice costs. */
export function DifferenceCard({ difference, isStale }: DifferenceCardProps) {
  const wording = useWording();
  const { words, figures } = wording;
  const id = useId("difference");
  const say = words.compare.difference;
  const { managedWins, band, regret } = difference;
  const summary =
    managedWins === undefined
      ? words.compare.notExact
      : say.wins(words.options.managed, figures.chance(managedWins), figures.chance(1 - managedWins));
  const range = band ? [say.range(winnerText(band[0], wording), winnerText(band[1], wording))] : [];
  return (
    <FoldedChart
      card="difference"
      title={say.title}
      answer={summary}
      isStale={isStale}
      draw={(width) => <DifferencePlot data={difference} summary={summary} width={width} id={id} />}
      table={<BinTable difference={difference} />}
      notes={[...range, ...(regret ? regretNotes(regret, wording) : [words.compare.notExact])]}
    />
  );
}

function regretNotes(regret: Regret, { words, figures }: Wording): readonly string[] {
  const say = words.compare.difference;
  const { "break-fix": breakFix, managed } = regret;
  return [
    say.regret(figures.money(breakFix), words.optionsInText.managed, figures.money(managed)),
    say.knowing(figures.money(Math.min(breakFix, managed))),
  ];
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
