import type { Example } from "../functions/example";
import { EXAMPLES } from "../functions/examples";
import type { FunctionDescription } from "../functions/reference";
import { functionPage } from "./functionPage";
import { helpPage } from "./helpPage";
import { privacyPage } from "./privacyPage";
import { pageHtml, type SitePage } from "./sitePage";
import { supportPage } from "./supportPage";

export interface SiteFacts {
  readonly functions: readonly FunctionDescription[];
  readonly version: string;
  /** Mail address for questions; without it the pages point to whoever set the add-in up. */
  readonly contact?: string;
}

/** Every page of the static site: its path below the site's root, and its HTML. */
export function sitePages(facts: SiteFacts): Readonly<Record<string, string>> {
  const { functions, version, contact } = facts;
  const examples: Readonly<Record<string, readonly Example[]>> = EXAMPLES;
  const pages: readonly SitePage[] = [
    helpPage(functions),
    supportPage(version, contact),
    privacyPage(contact),
    ...functions.map((each) => functionPage(each, examples[each.name] ?? [])),
  ];
  return Object.fromEntries(pages.map((page) => [page.path, pageHtml(page)]));
}
