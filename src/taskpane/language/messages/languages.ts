import { EN, type Messages } from "./en/en";

/** Languages of the pane, each by its own name. Another one needs a catalogue and a line here. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

/** Only English comes with the pane; other languages are fetched when needed. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === "de") return (await import(/* webpackChunkName: "de" */ "./de/de")).DE;
  return EN;
}

export function isLanguage(text: string | null | undefined): text is Language {
  return text != null && Object.keys(LANGUAGES).includes(text);
}

/** The first of these language tags, like "de-AT", that the pane speaks; else English. */
export function chooseLanguage(tags: readonly (string | undefined)[]): Language {
  const known = tags.map((tag) => tag?.split("-")[0]?.toLowerCase()).find(isLanguage);
  return known ?? "en";
}

/** Languages written from right to left, by their tags. */
const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** The writing direction of a language. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr";
}
