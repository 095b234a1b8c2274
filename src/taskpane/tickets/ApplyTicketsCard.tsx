import { Button } from "@fluentui/react-components";
import type { TicketFit } from "../../model/evidence/ticketFit";
import { ChangesTable } from "../shell/ChangesTable";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { PaneSession } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { presentInputs } from "./presentInputs";

export interface ApplyTicketsCardProps {
  readonly fit: TicketFit;
  readonly session: PaneSession;
}

/** Applies the fitted values to the scenario shown, after a preview of the changes. */
export function ApplyTicketsCard({ fit, session }: ApplyTicketsCardProps) {
  const card = useCardStyles();
  const wording = useWording();
  const command = useCommandRun();
  const { view, actions } = session;
  const scenario = view.chosen!.name;
  const users = view.shown?.scenario.users ?? 0;
  const say = wording.words.tickets;
  const apply = async () => {
    const report = await command.perform(async (workbook) => {
      const { applyTickets } = await import(
        /* webpackChunkName: "importTickets" */ "../../commands/applyTickets"
      );
      return workbook.batch((each) => applyTickets(each, { fit, scenario }), "cells");
    });
    if (report) actions.refresh();
  };
  return (
    <section className={card.divided} aria-label={say.apply(scenario)}>
      {users > 0 ? (
        <>
          <p className={card.text}>{say.preview(scenario)}</p>
          <ChangesTable
            changes={presentInputs(fit, { users, fields: view.fields }, wording).map((input) =>
              input.isInSheet ? input : { ...input, then: say.noRow },
            )}
            heads={say}
          />
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
