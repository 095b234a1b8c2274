import { useState } from "react";
import { COMMANDS } from "../../commands/commands";
import { PLAIN_COMMANDS, type PlainCommandId } from "../../commands/plainCommands";
import { InsertMenu } from "./InsertMenu";
import type { InsertItem } from "./insertItems";

export interface CommandBarProps {
  readonly onPlain: (id: PlainCommandId) => Promise<unknown>;
  readonly onInsert: (item: InsertItem) => Promise<unknown>;
}

/** The commands of the ribbon, as the workbench offers them. */
export function CommandBar({ onPlain, onInsert }: CommandBarProps) {
  const [isBusy, setBusy] = useState(false);
  const once = (work: () => Promise<unknown>) => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  return (
    <div className="commands" role="group" aria-label="Commands">
      {PLAIN_COMMANDS.map((id) => (
        <button
          key={id}
          title={COMMANDS[id].description}
          disabled={isBusy}
          onClick={() => once(() => onPlain(id))}
        >
          {COMMANDS[id].label}
        </button>
      ))}
      <InsertMenu isBusy={isBusy} onChosen={(item) => once(() => onInsert(item))} />
    </div>
  );
}
