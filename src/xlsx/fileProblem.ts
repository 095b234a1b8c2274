/** A file that cannot be opened or saved; the message is a sentence for the user. */
export class FileProblem extends Error {}
