/** What a file reads as one character by its number: `_x0041_` is "A". */
const CHARACTER_NUMBER = /_(?=x[0-9a-f]{4}_)/gi;

/** The library of the portable copy removes it from every text, because XML cannot hold it. */
const NO_CHARACTER = "\u0000";

/** Text that a file gives back as it is: where it looks like a character's number, its underscore is written as a number. */
export function fileText(text: string): string {
  return text.replace(CHARACTER_NUMBER, "_x005F_");
}

/**
 * The same for the library of the portable copy. It would find a word like "constructor", which every object knows, in its
 * list of texts before anybody has put it there, so such a word is made another.
 */
export function listedText(text: string): string {
  const plain = fileText(text);
  return plain in {} ? plain + NO_CHARACTER : plain;
}
