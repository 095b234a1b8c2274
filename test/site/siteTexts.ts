import { sitePages } from "../../src/site/sitePages";

const { readGuides } = jest.requireActual<{ readGuides(): Readonly<Record<string, string>> }>(
  "../../build/readGuides.js",
);

/** Every page of the site as a build makes it. */
export function builtPages(facts: { readonly contact?: string; readonly source?: string } = {}) {
  return sitePages({ baseUrl: "https://example.org/it/", version: "1.2.3", ...facts }, readGuides());
}
