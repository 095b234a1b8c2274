import type { Locator } from "playwright-core";

/** Opens every card of Compare; they may have been opened before. */
export async function openAllCards(pane: Locator): Promise<void> {
  const all = pane.getByRole("button", { name: /^(Open all|Close all|Alle öffnen|Alle schließen)$/ });
  await all.waitFor();
  if (/^(Open all|Alle öffnen)$/.test((await all.textContent())!)) await all.click();
}
