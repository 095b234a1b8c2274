import { useState } from "react";
import type { CommandNotice } from "../../commands/commandNotice";
import type { ErrorCell, ErrorReport } from "../grid/gridErrors";

interface StatusLineProps {
  readonly report: ErrorReport;
  /** How the last command ended; a selected error comes first. */
  readonly notice: CommandNotice | undefined;
  readonly onJump: (cell: ErrorCell) => void;
}

/** The line under the grid: what is wrong in the selected cell or how a command ended, and a way to every error. */
export function StatusLine({ report, notice, onJump }: StatusLineProps) {
  const [isOpen, setOpen] = useState(false);
  const { selected, all } = report;
  return (
    <>
      <p className="status-sentence" role="status" aria-live="polite">
        {selected ? (
          <>
            <b>
              {selected.cell} {selected.error}
            </b>{" "}
            {selected.sentence}
          </>
        ) : (
          notice && <span data-kind={notice.kind}>{notice.sentence}</span>
        )}
      </p>
      {all.length === 0 ? (
        <span className="status-count">No errors in this sheet</span>
      ) : (
        <button className="status-count" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {all.length === 1 ? "1 cell with an error" : `${all.length} cells with errors`}
        </button>
      )}
      {isOpen && all.length > 0 && <ErrorList cells={all} onJump={onJump} />}
    </>
  );
}

/** Longer lists are cut here. */
const LONGEST_LIST = 50;

function ErrorList({
  cells,
  onJump,
}: {
  readonly cells: readonly ErrorCell[];
  readonly onJump: StatusLineProps["onJump"];
}) {
  const rest = cells.length - LONGEST_LIST;
  return (
    <ul className="error-list" aria-label="Cells with errors">
      {cells.slice(0, LONGEST_LIST).map((each) => (
        <li key={each.cell}>
          <button onClick={() => onJump(each)}>
            <b>
              {each.cell} {each.error}
            </b>{" "}
            {each.sentence}
          </button>
        </li>
      ))}
      {rest > 0 && <li className="error-rest">and {rest} more</li>}
    </ul>
  );
}
