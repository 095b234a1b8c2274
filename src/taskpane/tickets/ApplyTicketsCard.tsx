import { Button } from "@fluentui/react-components";
import type { TicketFit } from "../../model/ticketFit";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { PaneSession } from "../paneSession";
import { useSpeech } from "../speechContext";
import { useCardStyles } from "../useCardStyles";
import { useTableStyles } from "../useTableStyles";
import type { TicketInput } from "./presentInputs";
import { presentInputs } from "./presentInputs";

export interface ApplyTicketsCardProps {
  readonly fit: TicketFit;
  readonly session: PaneSession;
}

/** Puts what the tickets say into the scenario that the pane shows, after showing what changes. */
export function ApplyTicketsCard({ fit, session }: ApplyTicketsCardProps) {
  const card = useCardStyles();
  const speech = useSpeech();
  const command = useCommandRun();
  const { view, actions } = session;
  const scenario = view.chosen!.name;
  const users = view.shown?.scenario.users ?? 0;
  const say = speech.words.tickets;
  const apply = async () => {
    const report = await command.perform(async (workbook) => {
      const { applyTickets } = await import(
        /* webpackChunkName: "importTickets" */ "../../commands/applyTickets"
      );
      return workbook.together((each) => applyTickets(each, { fit, scenario }), "cells");
    });
    if (report) actions.refresh();
  };
  return (
    <section className={card.divided} aria-label={say.apply(scenario)}>
      {users > 0 ? (
        <>
          <p className={card.text}>{say.preview(scenario)}</p>
          <Preview inputs={presentInputs(fit, { users, fields: view.fields }, speech)} />
          <div className={card.buttons}>
            <Button appearance="primary" onClick={() => void apply()}>
              {say.apply(scenario)}
            </Button>
          </div>
        </>
      ) : (
        <p className={card.text}>{say.noUsers(scenario)}</p>
      )}
      <CommandOutcome command={command} />
    </section>
  );
}

function Preview({ inputs }: { readonly inputs: readonly TicketInput[] }) {
  const table = useTableStyles();
  const { words } = useSpeech();
  const say = words.tickets;
  return (
    <table className={table.table}>
      <thead>
        <tr className={table.columnHead}>
          <th scope="col">{say.input}</th>
          <th scope="col">{say.now}</th>
          <th scope="col">{say.then}</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map(({ name, label, now, then, isInSheet }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>{now}</td>
            <td>{isInSheet ? then : say.noRow}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
