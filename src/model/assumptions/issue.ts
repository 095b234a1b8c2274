import { type Sentences, type Statement, type StatementOf, sentenceOf } from "./statement";

/**
 * Something wrong with what a user entered. Issues are data: the rule that found it makes a statement, which
 * cells and SUPPORT_CHECK say in English and the pane in its own language.
 */
export interface Issue {
  /** An error stops the calculation; a warning only teaches. */
  readonly kind: "error" | "warning";
  /** Label or argument name that the sentence is about. */
  readonly subject: string;
  readonly statement: Statement;
  /** The statement in English. */
  readonly message: string;
  /** 1-based row in the range that was read, when the issue belongs to one. */
  readonly row?: number;
  /** Header of the scenario concerned, when there are several. */
  readonly scenario?: string;
}

/** A value, or every reason why there is none. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Makes an issue with its sentence from the English catalogue. */
export function issueOf<All extends Sentences>(
  sentences: All,
  about: Omit<Issue, "statement" | "message">,
  statement: StatementOf<All>,
): Issue {
  return { ...about, statement, message: sentenceOf(sentences, statement)! };
}

/** The sentence with its row in front, for places that show nothing else of the issue. */
export function issueSentence(issue: Issue): string {
  return issue.row === undefined ? issue.message : `Row ${issue.row}: ${issue.message}`;
}
