/** Fluent's style engine needs an empty style element; this is the hash of nothing. */
const EMPTY_STYLE_HASH = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The two style elements that Univer 0.25.1 writes into the page: the variables of its theme and those of
 * its messages. Another version has other hashes; the browser test says which.
 */
const UNIVER_STYLE_HASHES = [
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
];

/** Allows only what a page provably needs; connections only to the development server's own socket. */
function contentSecurityPolicy({ isDevelopment, scripts = "", frames = "'none'", styles }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`,
    `style-src 'self' ${styles.join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${isDevelopment ? "'self' ws: wss:" : "'none'"}`,
    `frame-src ${frames}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ]
    .map((directive) => directive.trim().replace(/ +/g, " "))
    .join("; ");
}

/** The policy of each page. */
const PAGE_POLICIES = {
  taskpane: {
    scripts: "https://appsforoffice.microsoft.com",
    // Where office.js does not know the page around it, it asks the user for trust in a frame of Microsoft's.
    frames: "https://appsforoffice.microsoft.com",
    styles: [EMPTY_STYLE_HASH],
  },
  workbench: { styles: [EMPTY_STYLE_HASH, ...UNIVER_STYLE_HASHES] },
};

module.exports = { contentSecurityPolicy, PAGE_POLICIES };
