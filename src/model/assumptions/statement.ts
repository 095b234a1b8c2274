/** The sentences of one language by name; each is a function of its values. */
export type Sentences = Readonly<Record<string, (...values: never[]) => string>>;

/** A statement as data: the name of a sentence and its values, which each language puts into words. */
export type Statement = readonly [name: string, ...values: readonly unknown[]];

/** The statements that these sentences can make. */
export type StatementOf<All extends Sentences> = {
  [Name in keyof All & string]: readonly [name: Name, ...values: Parameters<All[Name]>];
}[keyof All & string];

/** The statement in words; undefined if this language has no such sentence. */
export function sentenceOf(sentences: Sentences, [name, ...values]: Statement): string | undefined {
  const sentence = sentences[name] as ((...values: readonly unknown[]) => string) | undefined;
  return sentence?.(...values);
}
