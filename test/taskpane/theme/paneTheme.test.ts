import { choosePaneTheme } from "../../../src/taskpane/theme/paneTheme";

describe("the theme of the pane", () => {
  it("is Office's own where Office says so, whatever the system prefers", () => {
    expect(choosePaneTheme({ isDarkTheme: true }, false)).toBe("dark");
    expect(choosePaneTheme({ isDarkTheme: false }, true)).toBe("light");
  });

  it.each([
    ["#FFFFFF", "light"],
    ["#E6E6E6", "light"],
    ["#666666", "dark"],
    ["#262626", "dark"],
    ["0A0A0A", "dark"],
  ])("is told by the background %s where Office names no theme", (bodyBackgroundColor, theme) => {
    expect(choosePaneTheme({ bodyBackgroundColor }, theme === "light")).toBe(theme);
  });

  it.each([undefined, {}, { bodyBackgroundColor: "" }, { bodyBackgroundColor: "rebeccapurple" }])(
    "is what the system prefers when Office tells %j",
    (office) => {
      expect(choosePaneTheme(office, true)).toBe("dark");
      expect(choosePaneTheme(office, false)).toBe("light");
    },
  );
});
