/** The section that something outside the pane, like a button of the ribbon, last asked to show. */
export class SectionRequests {
  private section: string | undefined;
  private readonly listeners = new Set<() => void>();

  readonly current = (): string | undefined => this.section;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Asks for a section; undefined once it has been shown, so that the user can leave it. */
  readonly ask = (section: string | undefined): void => {
    this.section = section;
    this.listeners.forEach((listener) => listener());
  };
}

/** Requests of a pane that nobody asks anything of. */
export const NO_REQUESTS = new SectionRequests();
