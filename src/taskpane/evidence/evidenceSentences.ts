import { TABLE_SENTENCES } from "../../model/evidence/table/tableSentences";
import { TICKET_SENTENCES } from "../../model/evidence/ticketSentences";
import type { EvidenceSentences } from "../language/messages/evidenceSentences";
import type { Messages } from "../language/messages/en/en";

const months = (count: number) =>
  count === 1 ? "one whole calendar month" : `${count} whole calendar months`;

/** The sentences of the model, which are English; here nobody gives first_date, but the days of two fields. */
const ENGLISH: EvidenceSentences = {
  reasons: TABLE_SENTENCES,
  sentences: {
    ...TICKET_SENTENCES,
    months: (count, fewest) =>
      `The list holds ${months(count)} between its first and last ticket; at least ${fewest} are needed. Say from which day to which it is complete, if it covers more.`,
    shortWindow: (count, fewest) => `These days hold ${months(count)}; at least ${fewest} are needed.`,
  },
};

/** Why rows and histories are not used and what is odd about them, in the pane's language. */
export function evidenceSentences({ evidenceSentences: own }: Messages): EvidenceSentences {
  return own ?? ENGLISH;
}
