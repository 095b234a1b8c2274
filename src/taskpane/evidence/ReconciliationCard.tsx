import type { Reconciliation } from "../../model/evidence/reconciliation";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { useTableStyles } from "../theme/useTableStyles";
import { evidenceWords } from "./evidenceWords";

/** Less money than this is nothing. */
const LEAST_SHOWN = 0.5;

export interface ReconciliationCardProps {
  readonly reconciliation: Reconciliation;
}

/** What was paid beside what the model says for as many incidents. */
export function ReconciliationCard({ reconciliation: { parts, paid, modelled } }: ReconciliationCardProps) {
  const card = useCardStyles();
  const table = useTableStyles();
  const { words, figures } = useWording();
  const say = evidenceWords(words);
  // Amounts on invoices are rounded, which leaves a part of a cent.
  const counted = parts.filter((part) => Math.max(Math.abs(part.paid), part.modelled) >= LEAST_SHOWN);
  const rows = [
    ...counted.map((part) => ({ ...part, label: say.parts[part.part] })),
    { label: say.allParts, paid, modelled },
  ];
  return (
    <section className={card.divided} aria-labelledby="evidence-reconciliation">
      <h2 id="evidence-reconciliation" className={card.title}>
        {say.reconciliation}
      </h2>
      <p className={card.text}>
        {say.reconciled(figures.money(paid), figures.money(modelled), figures.signedMoney(modelled - paid))}
      </p>
      <table className={table.table} aria-label={say.reconciliation}>
        <thead>
          <tr className={table.columnHead}>
            <th scope="col">{say.part}</th>
            <th scope="col">{say.paid}</th>
            <th scope="col">{say.modelled}</th>
            <th scope="col">{say.difference}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{figures.cellMoney(row.paid)}</td>
              <td>{figures.cellMoney(row.modelled)}</td>
              <td>{figures.signedMoney(row.modelled - row.paid)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
