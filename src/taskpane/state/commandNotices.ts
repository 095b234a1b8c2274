import type { CommandNotice } from "../../commands/commandNotice";

/** The outcome of the last ribbon command; every section shows it. */
export class CommandNotices {
  private notice: CommandNotice | undefined;
  private readonly listeners = new Set<() => void>();

  readonly current = (): CommandNotice | undefined => this.notice;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Shows a notice; none dismisses the last one. */
  readonly announce = (notice: CommandNotice | undefined): void => {
    this.notice = notice;
    this.listeners.forEach((listener) => listener());
  };
}
