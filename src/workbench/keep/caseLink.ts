/** A link that cannot be made or opened; the message is a sentence for the user. */
export class LinkProblem extends Error {}

/** How the part of an address begins that brings a case. Links of another kind are not ours to read. */
export const CASE_START = "#case=1.";

/** Whether an address brings a case. */
export function isCaseLink(address: string): boolean {
  return address.includes(CASE_START);
}
