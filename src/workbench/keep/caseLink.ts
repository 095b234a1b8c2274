import { EXAMPLE_START } from "../../functions/catalogue/exampleAddress";

/** A link that cannot be made or opened; the message is a sentence for the user. */
export class LinkProblem extends Error {}

/** How the part of an address begins that brings a case. Links of another kind are not ours to read. */
export const CASE_START = "#case=1.";

/** What an address brings: the case of somebody, one of our examples, or nothing that is ours to read. */
export function linkKind(address: string): "case" | "example" | undefined {
  if (address.includes(CASE_START)) return "case";
  return address.includes(EXAMPLE_START) ? "example" : undefined;
}
