import { readFileSync } from "fs";
import path from "path";

const { namespacedManifest } = jest.requireActual<{
  namespacedManifest(manifest: string, namespace: string): string;
}>("../../build/namespacedManifest.js");

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const lines = (text: string) => text.split("\n").map((line) => line.trim());

describe("the manifest of a build", () => {
  it("is as it is without a namespace", () => {
    expect(namespacedManifest(manifest, "")).toBe(manifest);
  });

  it("names the namespace behind the metadata, where Office wants it, and as a short string", () => {
    const named = lines(namespacedManifest(manifest, "FIX.FLAT"));
    const at = named.indexOf('<Namespace resid="Functions.Namespace"/>');
    expect(named.slice(at - 1, at + 2)).toEqual([
      "</Metadata>",
      '<Namespace resid="Functions.Namespace"/>',
      "</ExtensionPoint>",
    ]);
    const strings = named.indexOf("<bt:ShortStrings>");
    expect(named[strings + 1]).toBe('<bt:String id="Functions.Namespace" DefaultValue="FIX.FLAT"/>');
    const added = named.filter((line) => !lines(manifest).includes(line));
    expect(added).toHaveLength(2);
    expect(named.join()).not.toContain("No Namespace");
  });

  it("complains of a manifest that has changed beyond recognition", () => {
    expect(() => namespacedManifest("<OfficeApp/>", "FIX")).toThrow(/^manifest.xml has nothing like/);
  });
});
