import { functionsJson } from "../functions/catalogue/functionsJson";
import { functionPagePath } from "./functionPage";
import type { GuideTexts } from "./guides";
import type { SiteFacts } from "./sitePage";
import { sitePages } from "./sitePages";

/** The files of the add-in that are made from data: functions.json, whose help links lead to the pages, and the pages. */
export function addInFiles(facts: SiteFacts, texts: GuideTexts): Readonly<Record<string, string>> {
  return {
    "functions.json": functionsJson((name) => `${facts.baseUrl}${functionPagePath(name)}`),
    // Hosts that hide names with an underscore at their start are told not to.
    ".nojekyll": "",
    ...sitePages(facts, texts),
  };
}
