const ts = require("typescript");

/** Properties of the tables in src/functions/catalogue that only people read. */
const SENTENCES = new Set(["says", "gives"]);

/**
 * A transformer for TypeScript that drops the sentences of the tables: cells wait for functions.js, and
 * nothing in it shows them. Docs, pages and forms are built with all of them.
 */
function withoutSentences(context) {
  const visit = (node) => {
    const isSentence = ts.isPropertyAssignment(node) && SENTENCES.has(node.name.getText());
    return isSentence ? undefined : ts.visitEachChild(node, visit, context);
  };
  return (file) => (file.fileName.includes("/functions/catalogue/") ? ts.visitNode(file, visit) : file);
}

module.exports = { withoutSentences };
