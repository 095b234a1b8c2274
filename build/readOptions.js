const { inspect } = require("util");

/** Where a build is served from when nobody says otherwise: the development server. */
const LOCAL_URL = "https://localhost:3000/";

/** What `--env` takes; WEBPACK_ names are webpack's own. */
const KNOWN = ["baseUrl", "contact", "namespace", "source", "https", "workbenchOnly", "clean"];

/** Reads and checks the `--env` options of a build, before any work is done. */
function readOptions(env = {}) {
  const unknown = Object.keys(env).find((name) => !KNOWN.includes(name) && !name.startsWith("WEBPACK_"));
  if (unknown !== undefined)
    throw optionError(`--env ${unknown} is unknown; it must be one of ${KNOWN.join(", ")}`);
  return {
    baseUrl: baseUrl(env.baseUrl ?? LOCAL_URL),
    contact: contact(env.contact),
    namespace: namespace(env.namespace),
    source: source(env.source),
    isHttps: Boolean(env.https),
    isWorkbenchOnly: Boolean(env.workbenchOnly),
    isClean: Boolean(env.clean),
    isServed: Boolean(env.WEBPACK_SERVE),
  };
}

/** The address that the add-in will be served from, with a slash at its end. */
function baseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash)
    throw optionError(`baseUrl must be an https:// address without "?" and "#", got ${text}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The mail address on the support and privacy pages; undefined without one. */
function contact(text) {
  if (text === undefined || /^[^\s@]+@[^\s@]+$/.test(text)) return text;
  throw optionError(`contact must be a mail address, got ${text}`);
}

/** The address of the source code, to which the pages of the site link; undefined without one. */
function source(text) {
  if (text === undefined || (URL.canParse(text) && new URL(text).protocol === "https:")) return text;
  throw optionError(`source must be an https:// address, got ${text}`);
}

/** As long as Office lets the namespace of functions be. */
const LONGEST_NAMESPACE = 32;

/** What users type before the names of the functions, with a dot between; empty without one. */
function namespace(text) {
  if (text === undefined) return "";
  const isName = /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/.test(text);
  if (isName && text.length <= LONGEST_NAMESPACE) return text;
  throw optionError(
    `namespace must be letters, digits and single dots, begin with a letter and have at most ${LONGEST_NAMESPACE} characters, got ${text}`,
  );
}

/** An error that the terminal shows as one line, because where the code noticed it helps nobody. */
function optionError(message) {
  return Object.assign(new RangeError(message), { [inspect.custom]: () => message });
}

module.exports = { LOCAL_URL, readOptions };
