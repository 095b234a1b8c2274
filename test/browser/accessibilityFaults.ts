import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** A colour on its way to another has no contrast of its own: waits until none is, whatever goes round for ever. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** Fluent's focus traps are hidden from assistive technology and yet focusable: the library's, not ours. */
async function faultsAtRest(page: Page): Promise<readonly string[]> {
  await atRest(page);
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** What changes while it is looked at has the colours of neither state: a fault is what a second look sees, too. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const seen = await faultsAtRest(page);
  return seen.length === 0 ? seen : faultsAtRest(page);
}
