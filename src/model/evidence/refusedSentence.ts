import { sentenceOf } from "../assumptions/statement";
import type { RefusedRow } from "./table/evidenceTable";
import { TABLE_SENTENCES } from "./table/tableSentences";

/** What was refused and why, as in "row 45: -1 is below 0, which the column hours cannot be". */
export function refusedSentence({ row, text, reason }: RefusedRow): string {
  return `row ${row}: ${text} ${sentenceOf(TABLE_SENTENCES, reason)}`;
}
