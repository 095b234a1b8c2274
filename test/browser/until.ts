import type { Page } from "playwright-core";
import { PATIENCE } from "./patience";

/** Asks again with every frame of the page until the answer is as expected; on failure the last answer is shown. */
export async function until<Value>(page: Page, actual: () => Promise<Value>, expected: Value): Promise<void> {
  const end = performance.now() + PATIENCE;
  while ((await actual()) !== expected && performance.now() < end) await nextFrame(page);
  expect(await actual()).toBe(expected);
}

/** Waits until the page has drawn what it has been told so far. */
export function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
}

/** Waits until nothing moves any more; what turns round and round without end is left out. */
export async function untilStill(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== "running" || effect?.getComputedTiming().endTime === Infinity,
      ),
  );
  await nextFrame(page);
}
