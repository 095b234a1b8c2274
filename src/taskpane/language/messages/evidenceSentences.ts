import type { TableSentences } from "../../../model/evidence/table/tableSentences";
import type { TicketSentences } from "../../../model/evidence/ticketSentences";

/** What the reader of exports and the fits of histories state; other languages than English have their own. */
export interface EvidenceSentences {
  /** Why tables, rows and cells are not used. */
  readonly reasons: TableSentences;
  /** Why a history has no answer, and what is odd about it. */
  readonly sentences: TicketSentences;
}
