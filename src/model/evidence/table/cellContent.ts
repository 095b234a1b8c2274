import { readCellValue } from "../../assumptions/cellValue";

/** One cell of an export. 0 is what desktop Excel sends for an empty one. */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "flag"; readonly value: boolean }
  | { readonly kind: "error"; readonly text: string };

const BLANK: CellContent = { kind: "blank" };

/** What a raw cell holds, whatever the host wraps around it; numbers written as text stay text. */
export function cellContent(raw: unknown): CellContent {
  if (typeof raw === "number") return Number.isFinite(raw) ? numberContent(raw) : BLANK;
  if (raw === null || raw === undefined) return BLANK;
  if (typeof raw === "string") return textContent(raw);
  if (typeof raw === "boolean") return { kind: "flag", value: raw };
  const value = readCellValue(raw);
  if (value.kind === "number") return numberContent(value.value);
  if (value.kind === "error") return { kind: "error", text: value.code };
  return value.kind === "text" || value.kind === "ambiguous" ? textContent(value.text) : BLANK;
}

/** The text of a cell in a list of what was refused. */
export function shownContent(content: CellContent): string {
  if (content.kind === "number" || content.kind === "flag") return String(content.value);
  if (content.kind === "blank") return "";
  return content.text.length > 40 ? `${content.text.slice(0, 40)}…` : content.text;
}

function numberContent(value: number): CellContent {
  return value === 0 ? BLANK : { kind: "number", value };
}

/** Zero-width marks and spaces of all kinds come along when people copy. */
function textContent(raw: string): CellContent {
  const text = raw.trim().replace(/^[\u200b\ufeff]+|[\u200b\ufeff]+$/g, "");
  if (text === "") return BLANK;
  if (text.startsWith("#") && /^#(?:[A-Z]+[!?]|N\/A|DIV\/0!|GETTING_DATA)$/.test(text))
    return { kind: "error", text };
  return { kind: "text", text };
}
