/** The sentences of one language by what they say; each is made of values. */
export type Sentences = Readonly<Record<string, (...values: never[]) => string>>;

/** What is said, as data: the name of a sentence and its values, from which every language makes its own. */
export type Statement = readonly [name: string, ...values: readonly unknown[]];

/** The statements that these sentences can make. */
export type StatementOf<All extends Sentences> = {
  [Name in keyof All & string]: readonly [name: Name, ...values: Parameters<All[Name]>];
}[keyof All & string];

/** The sentence of a statement in the language of these sentences; undefined where they do not have it. */
export function sentenceOf(sentences: Sentences, [name, ...values]: Statement): string | undefined {
  const sentence = sentences[name] as ((...values: readonly unknown[]) => string) | undefined;
  return sentence?.(...values);
}
