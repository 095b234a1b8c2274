const HOSTING_HEADERS = require("./hostingHeaders");

/** The development server: of the workbench by http, or of the add-in by https for Excel. */
async function devServer(isHttps) {
  const port = Number(process.env.PORT ?? 3000);
  const shared = {
    port,
    host: "localhost",
    hot: false,
    liveReload: true,
    client: { overlay: false },
    headers: HOSTING_HEADERS,
    static: false,
  };
  if (!isHttps) {
    return {
      ...shared,
      devMiddleware: { index: "workbench.html" },
      onListening: () => console.log(`\n  Workbench: http://localhost:${port}/\n`),
    };
  }
  // Loaded only when Excel is to load the add-in: making certificates needs the user's consent.
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return { ...shared, server: { type: "https", options: await getHttpsServerOptions() } };
}

module.exports = { devServer };
