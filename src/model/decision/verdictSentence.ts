import type { VerdictStatement } from "./verdictStatement";

/** The words of a verdict; names of options and figures arrive as text. */
export interface VerdictParts {
  /** The option that the sentence is about, with a capital where a sentence begins. */
  readonly option: string;
  readonly other: string;
  readonly amount: string;
  readonly share: string;
  /** Empty where the chance is not known exactly enough to show. */
  readonly wins: string;
  readonly cap: string;
  readonly breakFixCash: string;
  readonly managedCash: string;
  readonly isTerm: boolean;
}

export type VerdictSentences = Readonly<Record<VerdictStatement["kind"], (parts: VerdictParts) => string>>;

const period = ({ isTerm }: VerdictParts) => (isTerm ? "in an average year of the term" : "in year 1");
const chance = ({ wins, isTerm }: VerdictParts, start: string) =>
  wins === "" ? "" : `${start} ${wins} of ${isTerm ? "terms" : "years"}`;

/** The verdict in one English sentence, without its full stop. */
export const VERDICT_SENTENCES: VerdictSentences = {
  cheaper: (say) =>
    `${say.option} costs about ${say.amount} less than ${say.other} ${period(say)}${chance(say, ", and less in")}`,
  safer: (say) =>
    `${say.option} costs about ${say.amount} more than ${say.other} ${period(say)}, but its worst years cost less, which the risk weight counts`,
  close: (say) =>
    `${say.option} costs about ${say.amount} (${say.share}) less than ${say.other} ${period(say)}${chance(say, ", and less in")}: the figures do not decide`,
  onlyOne: (say) =>
    `${say.option} is the only one within the budget of ${say.cap}${chance(say, "; it costs less in")}`,
  neither: (say) =>
    `Neither fits the budget of ${say.cap}: expected cash is ${say.breakFixCash} under break-fix and ${say.managedCash} under ${say.other}`,
};

/** How a place writes what a sentence needs. */
export interface VerdictNotation {
  readonly money: (amount: number) => string;
  /** A difference of totals, rounded as the totals are. */
  readonly difference: (amount: number) => string;
  readonly share: (share: number) => string;
  readonly chance: (probability: number) => string;
  /** Break-fix, and the managed contract or the quote, at the start of a sentence and inside it. */
  readonly names: Readonly<
    Record<"break-fix" | "managed", { readonly start: string; readonly inside: string }>
  >;
}

/** The sentence of a verdict in a notation, without its full stop. */
export function verdictSentence(
  statement: VerdictStatement,
  sentences: VerdictSentences,
  { money, difference, share, chance: chanceText, names }: VerdictNotation,
): string {
  const option = "option" in statement ? statement.option : "break-fix";
  const other = option === "managed" ? "break-fix" : "managed";
  const amount = "saved" in statement ? statement.saved : "paid" in statement ? statement.paid : 0;
  return sentences[statement.kind]({
    option: names[option].start,
    other: names[other].inside,
    amount: difference(amount),
    share: "share" in statement ? share(statement.share) : "",
    wins: statement.wins === undefined ? "" : chanceText(statement.wins),
    cap: "cap" in statement ? money(statement.cap) : "",
    breakFixCash: statement.kind === "neither" ? money(statement.breakFix) : "",
    managedCash: statement.kind === "neither" ? money(statement.managed) : "",
    isTerm: statement.isTerm,
  });
}
