import { contentLocale, officeTheme } from "../../src/excel/officeSurroundings";
import { bootOffice } from "../officeHost/boot/bootOffice";
import { OfficeHost } from "../officeHost/officeHost";

const page = globalThis as { Office?: unknown };

describe("what surrounds the pane", () => {
  it("is unknown where there is no Office", () => {
    expect([officeTheme(), contentLocale()]).toEqual([undefined, undefined]);
  });

  it.each(["xx-invalid-locale-", "de DE", "<img>", ""])("has no locale where Office says %p", (locale) => {
    page.Office = { context: { contentLanguage: locale } };
    expect(contentLocale()).toBeUndefined();
    delete page.Office;
  });

  it("is the theme of Office and the locale of its numbers, as Excel says them", async () => {
    const host = new OfficeHost({ locale: "de-DE" });
    await bootOffice(host);
    expect(contentLocale()).toBe("de-DE");
    expect(officeTheme()).toMatchObject({ bodyBackgroundColor: "#212121", bodyForegroundColor: "#ffffff" });
    expect(host.complaints).toEqual([]);
  });
});
