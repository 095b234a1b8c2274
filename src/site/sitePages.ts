import { EXAMPLES } from "../functions/catalogue/examples";
import { FUNCTION_DESCRIPTIONS } from "../functions/catalogue/functionDescriptions";
import { functionPage } from "./functionPage";
import { helpPage } from "./helpPage";
import { privacyPage } from "./privacyPage";
import { pageHtml, type SitePage } from "./sitePage";
import { supportPage } from "./supportPage";

/** What the build knows about the add-in. */
export interface SiteFacts {
  readonly version: string;
  /** Mail address for questions; without it the pages refer to the person who set the add-in up. */
  readonly contact?: string;
}

/** Every page of the static site: its path below the site's root, and its HTML. */
export function sitePages({ version, contact }: SiteFacts): Readonly<Record<string, string>> {
  const pages: readonly SitePage[] = [
    helpPage(),
    supportPage(version, contact),
    privacyPage(contact),
    ...FUNCTION_DESCRIPTIONS.map((each) => functionPage(each, EXAMPLES[each.name])),
  ];
  return Object.fromEntries(pages.map((page) => [page.path, pageHtml(page)]));
}
