import { useTableStyles } from "../theme/useTableStyles";

/** A pending change of one input, in words. */
export interface ShownChange {
  readonly name: string;
  readonly label: string;
  readonly now: string;
  readonly then: string;
}

export interface ChangesTableProps {
  readonly changes: readonly ShownChange[];
  readonly heads: { readonly input: string; readonly now: string; readonly then: string };
  readonly label?: string;
}

/** A scenario's inputs before and after a pending change. */
export function ChangesTable({ changes, heads, label }: ChangesTableProps) {
  const table = useTableStyles();
  return (
    <table className={table.table} aria-label={label}>
      <thead>
        <tr className={table.columnHead}>
          <th scope="col">{heads.input}</th>
          <th scope="col">{heads.now}</th>
          <th scope="col">{heads.then}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.name}>
            <th scope="row">{change.label}</th>
            <td>{change.now}</td>
            <td>{change.then}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
