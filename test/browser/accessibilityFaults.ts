import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Fluent's focus traps are hidden from assistive technology and yet focusable: the library's, not ours. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
