import type { Page } from "playwright-core";
import { nextFrame } from "./until";

/** What a page carries of the work that it has put off for a moment. */
interface DeferringPage {
  readonly deferred: Set<number>;
}

/** Keeps an eye on what the page's scripts put off; to be called before the page is opened. */
export async function watchDeferredWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const deferred = new Set<number>();
    const [start, stop] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
    const noting = (work: () => void, delay = 0, ...rest: unknown[]) => {
      const timer = start(() => {
        deferred.delete(timer);
        work.call(window, ...(rest as []));
      }, delay);
      // A cursor that blinks puts off half a second again and again.
      if (delay < 500) deferred.add(timer);
      return timer;
    };
    const clearing = (timer?: number) => {
      if (timer !== undefined) deferred.delete(timer);
      stop(timer);
    };
    Object.assign(window, { deferred, setTimeout: noting, clearTimeout: clearing });
  });
}

/** Waits until the page has done what it put off, as the grid does with its editor and its list of functions. */
export async function untilNothingDeferred(page: Page): Promise<void> {
  const isDone = () =>
    page
      .waitForFunction(() => (window as unknown as DeferringPage).deferred.size === 0)
      .then(() => nextFrame(page));
  // What was put off may put off more.
  await isDone();
  await isDone();
}
