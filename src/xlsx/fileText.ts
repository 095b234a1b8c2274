/** What a file reads as one character by its number: `_x0041_` is "A". */
const CHARACTER_NUMBER = /_(?=x[0-9a-f]{4}_)/gi;

/** The library removes it from every text, because XML cannot hold it. */
const NO_CHARACTER = "\u0000";

/**
 * Text as the library must get it to be read as written. Text that looks like a character's number has its underscore
 * written as a number. A word like "constructor", which every object knows, is made another: the library would find
 * it in its list of texts before anybody has put it there.
 */
export function fileText(text: string): string {
  const plain = text.replace(CHARACTER_NUMBER, "_x005F_");
  return plain in {} ? plain + NO_CHARACTER : plain;
}
