/** A banned phrase in a file, with the line on which its comment, string or text has it. */
export interface BannedPhrase {
  readonly line: number;
  readonly phrase: string;
  readonly better: string;
}

export function bannedIn(name: string, text: string): readonly BannedPhrase[];
