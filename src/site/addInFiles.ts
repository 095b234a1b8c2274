import { functionsJson } from "../functions/catalogue/functionsJson";
import { functionPagePath } from "./functionPage";
import { type SiteFacts, sitePages } from "./sitePages";

/** Where the add-in will be served from, and what its pages say about it. */
export interface AddInFacts extends SiteFacts {
  /** Address that ends with a slash. */
  readonly baseUrl: string;
}

/** The files of the add-in that are made from data: functions.json, whose help links lead to the pages, and the pages. */
export function addInFiles({ baseUrl, ...facts }: AddInFacts): Readonly<Record<string, string>> {
  return {
    "functions.json": functionsJson((name) => `${baseUrl}${functionPagePath(name)}`),
    ...sitePages(facts),
  };
}
