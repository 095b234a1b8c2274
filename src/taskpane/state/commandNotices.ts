import type { CommandNotice } from "../../commands/commandNotice";

/** How the last command of the ribbon ended; the pane shows it wherever it is. */
export class CommandNotices {
  private notice: CommandNotice | undefined;
  private readonly listeners = new Set<() => void>();

  readonly current = (): CommandNotice | undefined => this.notice;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Shows a notice; none takes the last one away. */
  readonly announce = (notice: CommandNotice | undefined): void => {
    this.notice = notice;
    this.listeners.forEach((listener) => listener());
  };
}
