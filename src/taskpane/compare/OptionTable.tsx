import { mergeClasses } from "@fluentui/react-components";
import type { OptionSummary } from "../analysis/analysis";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";

/** All options with their cash, their total and their good and bad year. */
export function OptionTable({ options }: { readonly options: readonly OptionSummary[] }) {
  const table = useTableStyles();
  const { words, figures } = useWording();
  const say = words.compare;
  return (
    <table className={mergeClasses(table.table, table.dense)} aria-label={say.costs.title}>
      <thead>
        <tr className={table.columnHead}>
          <th scope="col">{say.costs.option}</th>
          <th scope="col">{say.subtotals.cash}</th>
          <th scope="col">{say.subtotals.total}</th>
          <th scope="col">{say.costs.low}</th>
          <th scope="col">{say.costs.high}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ cost, band }) => (
          <tr key={cost.option}>
            <th scope="row">{words.options[cost.option]}</th>
            {[cost.cash, cost.total].map((amount, index) => (
              <td key={index}>{figures.cellMoney(amount)}</td>
            ))}
            {band ? (
              band.map((amount, index) => <td key={index}>{figures.cellMoney(amount)}</td>)
            ) : (
              <td colSpan={2}>{say.notExact}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
