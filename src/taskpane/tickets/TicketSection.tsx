import { useState } from "react";
import type { ImportedTickets, ImportTicketsRequest } from "../../commands/importTickets";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { OpenSectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { ApplyTicketsCard } from "./ApplyTicketsCard";
import { FitCard } from "./FitCard";
import { TicketForm } from "./TicketForm";

/** Demand from the user's own tickets. */
export function TicketSection({ session }: OpenSectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const [imported, setImported] = useState<ImportedTickets>();
  const read = async (request: ImportTicketsRequest) => {
    const found = await command.perform(async (workbook) => {
      const { importTickets } = await import(
        /* webpackChunkName: "importTickets" */ "../../commands/importTickets"
      );
      return workbook.batch((each) => importTickets(each, request), "cells");
    });
    setImported(found);
  };
  const users = session?.view.shown?.scenario.users;
  return (
    <>
      <p className={card.text}>{words.tickets.lead}</p>
      <TicketForm onRead={(request) => void read(request)} />
      <CommandOutcome command={command} />
      {imported ? (
        <>
          <FitCard imported={imported} users={users} />
          {session ? (
            <ApplyTicketsCard fit={imported.fit} session={session} />
          ) : (
            <p className={card.quiet}>{words.tickets.needsAssumptions}</p>
          )}
        </>
      ) : null}
    </>
  );
}
