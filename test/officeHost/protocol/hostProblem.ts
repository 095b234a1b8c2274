/** A refusal as Excel would give it: the code reaches the add-in as `error.code`. */
export class HostProblem extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** Something that an add-in asked for and this host does not know; never ignored, always on the host's list. */
export class UnknownMember extends HostProblem {
  constructor(readonly member: string) {
    super("NotImplemented", `The host does not know ${member}.`);
  }
}
