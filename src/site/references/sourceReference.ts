import { FIELD_NAMES, type FieldName, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { FIELD_NOTES } from "../../workbook/fieldNotes/fieldNotes";
import { SOURCE_KEYS, type SourceKey, SOURCES } from "../../workbook/sources/sources";
import type { Reference, ReferenceRow } from "./reference";

/** Every source with the inputs that rest on it. */
export const SOURCE_REFERENCE: Reference = {
  name: "sources",
  title: "Sources",
  description:
    "What the defaults rest on: who published it, when, on which sample, where to read it, and which inputs use it.",
  introduction: [
    "Every default that is not your own figure or our assumption rests on one of these. Sellers' prices are what they ask, mostly in the United States, not what anybody paid; sellers' effects are claims. Everything was read in November 2026. Where the table has no link, only the publisher was noted.",
    "**What is not here.** We found no controlled study of what managed services prevent, no published spread of support tickets between years, and no figures on service credits that were really paid. Those inputs are graded _claim_ or _assumption_ in the [list of assumptions](assumptions.md). A better source is welcome.",
  ],
  sections: [
    {
      heading: "All sources",
      columns: ["source", "year", "what it is", "what it says", "sample", "where", "inputs that rest on it"],
      rows: SOURCE_KEYS.map(row),
    },
  ],
};

/** A link to a source, in Markdown. */
export function sourceLink(key: SourceKey): string {
  return `[${SOURCES[key].publisher} ${SOURCES[key].year}](sources.md#${key})`;
}

function row(key: SourceKey): ReferenceRow {
  const { publisher, year, title, says, sample, link } = SOURCES[key];
  const where = link === undefined ? "no link noted" : `[${hostOf(link)}](${link})`;
  return { id: key, cells: [publisher, year, title, says, sample, where, inputsOf(key)] };
}

/** "https://www.example.org/a" is at example.org. */
function hostOf(link: string): string {
  return link.replace(/^https?:\/\/(www\.)?/, "").replace(/\/.*$/, "");
}

function inputsOf(key: SourceKey): string {
  const names = FIELD_NAMES.filter((name) => FIELD_NOTES[name].sources.includes(key));
  return names.map(inputLink).join(", ");
}

function inputLink(name: FieldName): string {
  return `[${SCENARIO_FIELDS[name].label}](assumptions.md#${name})`;
}
