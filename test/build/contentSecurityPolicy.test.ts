type Policy = { isDevelopment: boolean; styles: readonly string[]; frames?: string; scripts?: string };
const { contentSecurityPolicy, PAGE_POLICIES } = jest.requireActual<{
  contentSecurityPolicy(policy: Policy): string;
  PAGE_POLICIES: Readonly<Record<"taskpane" | "workbench", Omit<Policy, "isDevelopment">>>;
}>("../../build/contentSecurityPolicy.js");

const directives = (page: "taskpane" | "workbench") =>
  contentSecurityPolicy({ isDevelopment: false, ...PAGE_POLICIES[page] }).split("; ");

describe("what the pages may load", () => {
  it("lets the pane show Microsoft's question whether to trust an unknown page around it", () => {
    expect(directives("taskpane")).toContain("frame-src https://appsforoffice.microsoft.com");
    expect(directives("workbench")).toContain("frame-src 'none'");
  });

  it("lets no page connect to anything", () => {
    for (const page of ["taskpane", "workbench"] as const)
      expect(directives(page)).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'none'"]));
  });
});
