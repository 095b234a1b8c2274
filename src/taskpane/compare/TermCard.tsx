import { useId } from "@fluentui/react-components";
import { useState } from "react";
import type { TermMonth } from "../analysis/analysis";
import { type TermPoint, termPoints, type TermView } from "../charts/termGeometry";
import { TermPlot } from "../charts/TermPlot";
import { Choice } from "../shell/Choice";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";
import { FoldedChart } from "./fold/FoldedChart";

export interface TermCardProps {
  readonly term: readonly TermMonth[];
  readonly isStale: boolean;
}

/** Expected cash month by month, and what leaving managed on the way costs. */
export function TermCard({ term, isStale }: TermCardProps) {
  const { words, figures } = useWording();
  const id = useId("term");
  const say = words.compare.term;
  const [view, setView] = useState<TermView>("cumulative");
  const [wanted, setMonth] = useState(12);
  const month = Math.min(wanted, term.length);
  const points = termPoints(term, view);
  const total = termPoints(term, "cumulative").at(-1);
  const exit = term[Math.min(12, term.length) - 1];
  if (!total || !exit) return null;
  const name = words.optionsInText.managed;
  const summary = say.summary(
    figures.number(term.length),
    figures.money(total.breakFix),
    name,
    figures.money(total.managed),
  );
  const leaving = say.exitSummary(name, figures.money(exit.exitCost), figures.number(exit.month));
  const reading = readingOf(points[month - 1]!, { words, figures });
  return (
    <FoldedChart
      card="term"
      title={say.title}
      answer={summary}
      isStale={isStale}
      controls={
        <Choice
          name={id}
          label={say.view}
          value={view}
          choices={[
            ["cumulative", say.views.cumulative],
            ["monthly", say.views.monthly],
          ]}
          onChosen={setView}
        />
      }
      draw={(width) => <TermPlot {...{ points, view, summary, width, month, reading }} onMonth={setMonth} />}
      table={<TermTable points={points} />}
      notes={[leaving, reading]}
    />
  );
}

function readingOf(point: TermPoint, { words, figures }: ReturnType<typeof useWording>): string {
  return words.compare.term.at(
    figures.number(point.month),
    figures.money(point.breakFix),
    `${words.optionsInText.managed} ${figures.money(point.managed)}`,
    figures.money(point.exitCost),
  );
}

function TermTable({ points }: { readonly points: readonly TermPoint[] }) {
  const table = useTableStyles();
  const { words, figures } = useWording();
  const say = words.compare.term;
  return (
    <table className={table.table} aria-label={say.title}>
      <thead>
        <tr className={table.columnHead}>
          <th scope="col">{say.month}</th>
          <th scope="col">{words.options["break-fix"]}</th>
          <th scope="col">{words.options.managed}</th>
          <th scope="col">{say.exitColumn}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ month, breakFix, managed, exitCost }) => (
          <tr key={month}>
            <th scope="row">{figures.number(month)}</th>
            <td>{figures.cellMoney(breakFix)}</td>
            <td>{figures.cellMoney(managed)}</td>
            <td>{figures.cellMoney(exitCost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
