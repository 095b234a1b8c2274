import { spawnSync } from "child_process";
import fs from "fs";
import path from "path";

jest.mock("office-addin-dev-certs", () => ({ getHttpsServerOptions: () => Promise.resolve({}) }));

const ROOT = path.resolve(__dirname, "../..");
const FILE = path.join(ROOT, "webpack.config.js");

type Configure = (env: object, argv: object) => Promise<readonly { readonly name: string }[]>;
const configure = jest.requireActual<Configure>(FILE);

describe("the build", () => {
  const removals: unknown[] = [];
  beforeEach(() => {
    removals.length = 0;
    jest.spyOn(fs, "rmSync").mockImplementation((folder) => void removals.push(folder));
  });
  afterEach(() => jest.restoreAllMocks());

  const names = async (env: object) => (await configure(env, {})).map(({ name }) => name);

  it("removes what an earlier build left when it is asked to", async () => {
    await names({ clean: true });
    expect(removals).toEqual([path.join(ROOT, "dist")]);
    await names({ WEBPACK_BUNDLE: true });
    expect(removals).toHaveLength(1);
  });

  it("makes everything, or what one page needs", async () => {
    expect(await names({})).toEqual(["functions", "files", "search", "analysis", "taskpane", "workbench"]);
    expect(await names({ workbenchOnly: true })).toEqual([
      "functions",
      "files",
      "search",
      "analysis",
      "workbench",
    ]);
    expect(await names({ https: true })).toEqual(["functions", "files", "search", "analysis", "taskpane"]);
  });

  it.each([{ workbenchOnly: true }, { https: true }])(
    "serves files that pages of other origins may read, %j",
    async (env) => {
      const [{ devServer }] = (await configure({ WEBPACK_SERVE: true, ...env }, {})) as never as readonly [
        { readonly devServer: { readonly headers: unknown } },
      ];
      expect(devServer.headers).toEqual({ "Access-Control-Allow-Origin": "*" });
    },
  );

  it("names the header for every host in the instructions", () => {
    const rows = fs
      .readFileSync(path.join(ROOT, "docs/install.md"), "utf8")
      .split("How to send the header:")[1]!
      .split("\n\n")[1]!
      .split("\n")
      .slice(2)
      .map((row) => row.split("|")[1]!.trim());
    expect(rows).toEqual(expect.arrayContaining(["nginx", "IIS", "Azure Static Web Apps", "Amazon S3"]));
  });

  it.each([
    [
      { baseUrl: "http://example.org/" },
      /^baseUrl must be an https:\/\/ address .*, got http:\/\/example.org\/$/,
    ],
    [{ baseUrl: "https://example.org/?a=1" }, /^baseUrl must be/],
    [{ baseUrl: true }, /^baseUrl must be/],
    [{ contact: "nobody" }, /^contact must be a mail address, got nobody$/],
    [{ source: "http://example.org/code" }, /^source must be an https:\/\/ address, got http/],
    [{ namespace: "2GO" }, /^namespace must be letters, digits and single dots, .* got 2GO$/],
    [{ namespace: "A..B" }, /^namespace must be/],
    [{ namespace: "A_B" }, /^namespace must be/],
    [{ namespace: "N".repeat(33) }, /^namespace must be .* at most 32 characters/],
    [{ namespace: true }, /^namespace must be/],
    [{ baseURL: "https://example.org/" }, /^--env baseURL is unknown; it must be one of baseUrl, /],
  ])("refuses %j before it removes anything", async (option, sentence) => {
    await expect(configure({ clean: true, ...option }, {})).rejects.toThrow(sentence);
    expect(removals).toEqual([]);
  });

  it("shows a refusal as one line", () => {
    const options = ["node_modules/webpack/bin/webpack.js", "--env", "baseUrl=http://example.org/"];
    const { status, stderr } = spawnSync(process.execPath, options, { cwd: ROOT, encoding: "utf8" });
    expect(status).not.toBe(0);
    expect(stderr.trim()).toMatch(/^\[webpack-cli\] baseUrl must be an https:\/\/ address .*$/);
  }, 60_000);
});
