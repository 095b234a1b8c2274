/**
 * Something wrong with what a user entered. Issues are data: the sentence is written once, where the
 * rule is known, and shown by cells, SUPPORT_CHECK and the pane alike.
 */
export interface Issue {
  /** An error stops the calculation; a warning only teaches. */
  readonly kind: "error" | "warning";
  /** Label or argument name that the sentence is about. */
  readonly subject: string;
  readonly message: string;
  /** 1-based row in the range that was read, when the issue belongs to one. */
  readonly row?: number;
  /** Header of the scenario concerned, when there are several. */
  readonly scenario?: string;
}

/** A value, or every reason why there is none. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };

/** The whole sentence for places that show nothing else of the issue: with its row in front. */
export function issueSentence(issue: Issue): string {
  return issue.row === undefined ? issue.message : `Row ${issue.row}: ${issue.message}`;
}
