import type { Locator, Page } from "playwright-core";

type Role = Parameters<Page["getByRole"]>[0];

/** More stops than any section has. */
const TOO_MANY_STOPS = 120;

/** A user without a mouse: presses keys and is told where the keyboard is, and has nothing else. */
export interface KeyboardUser {
  press(...keys: readonly string[]): Promise<void>;
  /** Presses one key several times. */
  repeat(key: string, times: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Types over whatever the field holds. */
  typeOver(text: string): Promise<void>;
  /** Goes on by Tab, unless it is there already, until the keyboard is at that control, which must then be in sight. */
  tabTo(role: Role, name: string | RegExp): Promise<void>;
  /** The same for the line that opens and closes something. */
  tabToDisclosure(title: string): Promise<void>;
  /** The same backwards, by Shift+Tab. */
  tabBackTo(role: Role, name: string | RegExp): Promise<void>;
  /** Waits until the keyboard is at that control without pressing anything. */
  isAt(role: Role, name: string | RegExp): Promise<void>;
  isAtDisclosure(title: string): Promise<void>;
}

export function keyboardUser(page: Page): KeyboardUser {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = (role: Role, name: string | RegExp) =>
    page.getByRole(role, { name, exact: true }).and(page.locator(":focus"));
  const walk = async (key: string, target: Locator, name: string) => {
    const visited: string[] = [];
    for (let stop = 0; stop < TOO_MANY_STOPS; stop++) {
      if ((await target.count()) > 0) {
        expect([name, await page.evaluate(isFocusInSight)]).toEqual([name, true]);
        return;
      }
      await press(key);
      visited.push(await page.evaluate(focusedText));
      // The grid keeps Tab for itself: who has got there never comes back this way.
      if (await page.evaluate(() => document.activeElement?.closest("#grid") != null)) break;
    }
    throw new Error(`${key} never came to the ${name}, but to: ${visited.join(" | ")}`);
  };
  const summary = (title: string) => page.locator("summary", { hasText: title }).and(page.locator(":focus"));
  return {
    press,
    repeat: (key, times) => press(...Array.from({ length: times }, () => key)),
    type: (text) => page.keyboard.type(text),
    typeOver: async (text) => {
      await press("Control+a");
      await page.keyboard.type(text);
    },
    tabTo: (role, name) => walk("Tab", focused(role, name), `${role} ${String(name)}`),
    tabToDisclosure: (title) => walk("Tab", summary(title), title),
    tabBackTo: (role, name) => walk("Shift+Tab", focused(role, name), `${role} ${String(name)}`),
    isAt: (role, name) => focused(role, name).waitFor(),
    isAtDisclosure: (title) => summary(title).waitFor(),
  };
}

/** Runs in the page. */
function isFocusInSight(): boolean {
  const { top, bottom, left, right } = document.activeElement!.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/** Runs in the page. */
function focusedText(): string {
  const active = document.activeElement!;
  return active.getAttribute("aria-label") ?? (active.textContent || active.tagName).slice(0, 40);
}
