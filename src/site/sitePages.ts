import { EXAMPLES } from "../functions/catalogue/examples";
import { FUNCTION_DESCRIPTIONS } from "../functions/catalogue/functionDescriptions";
import { functionPage } from "./functionPage";
import { guideLink, guides, type GuideTexts, REFERENCES } from "./guides";
import { helpPage } from "./helpPage";
import { indexPage } from "./indexPage";
import { notFoundPage } from "./notFoundPage";
import { privacyPage } from "./privacyPage";
import { referencePage } from "./references/reference";
import { searchPage } from "./searchPage";
import { pageHtml, type SiteFacts, type SitePage } from "./sitePage";
import { supportPage } from "./supportPage";

/** Every page of the static site: its path below the site's root, and its HTML. */
export function sitePages(facts: SiteFacts, texts: GuideTexts): Readonly<Record<string, string>> {
  const { version, contact } = facts;
  const documents = guides(texts);
  const pages: readonly SitePage[] = [
    indexPage(),
    notFoundPage(facts),
    helpPage(),
    ...documents.map(({ page }) => page),
    ...REFERENCES.map((each) => referencePage(each, guideLink)),
    searchPage(documents),
    supportPage(version, contact),
    privacyPage(contact),
    ...FUNCTION_DESCRIPTIONS.map((each) => functionPage(each, EXAMPLES[each.name])),
  ];
  return Object.fromEntries(pages.map((page) => [page.path, pageHtml(page, facts)]));
}
