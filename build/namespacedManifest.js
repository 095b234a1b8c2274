const BARE = /^ *<!-- No Namespace: .*-->\n/m;
const METADATA = /^( *)<Metadata>[^]*?<\/Metadata>\n/m;
const STRINGS = /^( *)<bt:ShortStrings>\n/m;

/** The manifest with a namespace for the functions; without one, the manifest as it is. */
function namespacedManifest(manifest, namespace) {
  if (namespace === "") return manifest;
  const wanting = [BARE, METADATA, STRINGS].find((part) => !part.test(manifest));
  if (wanting) throw new RangeError(`manifest.xml has nothing like ${wanting}, so it can take no namespace`);
  return manifest
    .replace(BARE, "")
    .replace(METADATA, (metadata, indent) => `${metadata}${indent}<Namespace resid="Functions.Namespace"/>\n`)
    .replace(
      STRINGS,
      (start, indent) =>
        `${start}${indent}  <bt:String id="Functions.Namespace" DefaultValue="${namespace}"/>\n`,
    );
}

module.exports = { namespacedManifest };
