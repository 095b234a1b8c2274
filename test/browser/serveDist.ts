import { createReadStream, existsSync, statSync } from "fs";
import { createServer } from "http";
import type { AddressInfo } from "net";
import { extname, join, normalize } from "path";

const DIST = join(__dirname, "..", "..", "dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** What the development server sends with every file. */
const HOSTING_HEADERS = jest.requireActual<Readonly<Record<string, string>>>("../../build/hostingHeaders.js");

/** Serves the built pages on a free port of this machine, with the headers that a host of them must send. */
export async function serveDist(headers = HOSTING_HEADERS): Promise<Site> {
  if (!existsSync(join(DIST, "workbench.html"))) throw new Error("dist is empty: run `npm run build` first.");
  const server = createServer(({ url = "/" }, response) => {
    const file = join(DIST, normalize(decodeURIComponent(new URL(url, "http://localhost").pathname)));
    const isFile = file.startsWith(DIST) && existsSync(file) && statSync(file).isFile();
    response.writeHead(isFile ? 200 : 404, {
      ...headers,
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    });
    if (isFile) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
