import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import packageJson from "../package.json";
import { COMMANDS } from "../src/commands/commands";
import { PLAIN_COMMANDS } from "../src/commands/plainCommands";

const ROOT = path.resolve(__dirname, "..");
const BASE_URL = "https://localhost:3000/";
const text = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

type Attributes = Readonly<Record<string, string>>;
interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Keeps the order of elements, on which Office insists. */
function parse(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const nodes = parser.parse(xml) as Record<string, unknown>[];
  return nodes.map(toElement).find(({ name }) => name === "OfficeApp")!;
}

function toElement(node: Record<string, unknown>): Element {
  const name = Object.keys(node).find((key) => key !== ":@")!;
  const inside = (Array.isArray(node[name]) ? node[name] : []) as Record<string, unknown>[];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Attributes,
    children: inside.filter((child) => !("#text" in child)).map(toElement),
    text: inside.map((child) => String(child["#text"] ?? "")).join(""),
  };
}

const manifest = parse(text);

function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}
const all = descendants(manifest);
const named = (name: string) => all.filter((element) => element.name === name);
const valueOf = (name: string) => named(name)[0]?.attributes["DefaultValue"];
const names = (element: Element | undefined) => element?.children.map(({ name }) => name);

const resources = named("Resources")[0]!;
const definitions = resources.children.flatMap(({ children }) => children);
const urls = all
  .map(({ attributes }) => attributes["DefaultValue"] ?? "")
  .filter((value) => value.includes("://"));

/** Width and height stand in the first chunk of a PNG. */
function pngSize(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (url: string) => path.join(ROOT, "src/assets", path.basename(url));

describe("the manifest", () => {
  it("is in the order that Office requires", () => {
    expect(names(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    const overrides = named("VersionOverrides")[0];
    expect(names(overrides)).toEqual(["Hosts", "Resources"]);
    expect(names(overrides?.children[0]?.children[0])).toEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
    expect(names(named("ExtensionPoint")[0])).toEqual(["Script", "Page", "Metadata"]);
    expect(names(named("DesktopFormFactor")[0])).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    for (const control of named("Control"))
      expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(names(resources)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });

  it("carries the version of the package", () => {
    expect(named("Version")[0]!.text).toBe(`${packageJson.version}.0`);
    expect(named("Id")[0]!.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("defines every resource it uses and uses every one it defines", () => {
    const used = new Set(all.map(({ attributes }) => attributes["resid"]).filter((id) => id !== undefined));
    const defined = definitions.map(({ attributes }) => attributes["id"]!);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it("keeps to the lengths that Office accepts", () => {
    const lengths = (name: string) =>
      named(name)[0]!.children.map(({ attributes }) => attributes["DefaultValue"]!.length);
    expect(Math.max(...definitions.map(({ attributes }) => attributes["id"]!.length))).toBeLessThanOrEqual(
      32,
    );
    expect(Math.max(...lengths("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("bt:LongStrings"))).toBeLessThanOrEqual(250);
    expect(valueOf("DisplayName")!.length).toBeLessThanOrEqual(125);
    expect(valueOf("Description")!.length).toBeLessThanOrEqual(250);
  });

  it("names only https addresses of one place, each a file that the build makes", () => {
    const built = new Set(["taskpane.html", "functions.js", "functions.json", "help.html", "support.html"]);
    for (const url of urls) {
      expect(url.startsWith(BASE_URL)).toBe(true);
      const file = url.slice(BASE_URL.length);
      if (file.startsWith("assets/")) expect(existsSync(iconFile(url))).toBe(true);
      else expect(built).toContain(file);
      if (existsSync(path.join(ROOT, "dist/manifest.xml")))
        expect([file, existsSync(path.join(ROOT, "dist", file))]).toEqual([file, true]);
    }
  });

  it("shows icons of the sizes it promises", () => {
    expect(pngSize(iconFile(valueOf("IconUrl")!))).toEqual([32, 32]);
    expect(pngSize(iconFile(valueOf("HighResolutionIconUrl")!))).toEqual([64, 64]);
    const images = new Map(
      named("bt:Images")[0]!.children.map(({ attributes }) => [
        attributes["id"],
        attributes["DefaultValue"]!,
      ]),
    );
    for (const icon of named("Icon")) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
      for (const { attributes } of icon.children) {
        const size = Number(attributes["size"]);
        expect(pngSize(iconFile(images.get(attributes["resid"])!))).toEqual([size, size]);
      }
    }
  });

  it("shares one long-lived runtime between functions and pane", () => {
    const runtime = named("Runtime")[0]!.attributes;
    expect(runtime["lifetime"]).toBe("long");
    const page = named("Page")[0]!.children[0]!.attributes["resid"];
    const action = named("Action")[0]!;
    expect([
      page,
      named("FunctionFile")[0]!.attributes["resid"],
      action.children[0]!.attributes["resid"],
    ]).toEqual([runtime["resid"], runtime["resid"], runtime["resid"]]);
    expect(named("TaskpaneId")).toEqual([]);
  });

  it("has a button for every command that needs nothing else, by its own words", () => {
    const controls = named("Control").map((control) => {
      const inside = descendants(control);
      const resid = (name: string) => inside.find((each) => each.name === name)!.attributes["resid"];
      const word = (id: string | undefined) =>
        definitions.find(({ attributes }) => attributes["id"] === id)!.attributes["DefaultValue"];
      const run = inside.find(({ name }) => name === "FunctionName")?.text;
      return { run, label: word(resid("Label")), tip: word(resid("Description")) };
    });
    const run = controls.filter((control) => control.run !== undefined && control.run !== "showHelp");
    expect(run).toEqual(
      PLAIN_COMMANDS.map((id) => ({ run: id, label: COMMANDS[id].label, tip: COMMANDS[id].description })),
    );
    expect(controls.filter((control) => control.run === "showHelp")).toHaveLength(1);
    expect(new Set(named("Control").map(({ attributes }) => attributes["id"])).size).toBe(controls.length);
  });

  it("has no namespace, because users type the bare names", () => {
    expect(named("Namespace")).toEqual([]);
  });

  it("asks for no more than it needs", () => {
    expect(named("Permissions")[0]!.text).toBe("ReadWriteDocument");
    expect(named("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]])).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });

  // In a process of its own, because the reader needs ES modules in a way that jest cannot load.
  it("is read by Microsoft's own reader", () => {
    const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
      .then((read) => process.stdout.write(JSON.stringify(read)));`;
    const read: unknown = JSON.parse(
      execFileSync(process.execPath, ["-e", script], { cwd: ROOT }).toString(),
    );
    expect(read).toMatchObject({
      displayName: "Fix or Flat",
      version: `${packageJson.version}.0`,
      hosts: ["Workbook"],
    });
  });
});

describe("the functions in functions.json", () => {
  const file = path.join(ROOT, "dist/functions.json");
  const whenBuilt = existsSync(file) ? it : it.skip;

  whenBuilt("have names that Excel accepts and nobody takes for a cell", () => {
    const { functions } = JSON.parse(readFileSync(file, "utf8")) as {
      readonly functions: readonly { readonly id: string; readonly name: string }[];
    };
    expect(functions.length).toBeGreaterThan(0);
    for (const { id, name } of functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,23}$/);
      expect(id).not.toMatch(/^([A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*)$/);
    }
  });
});
