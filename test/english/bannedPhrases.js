/**
 * Phrases that read like a translation, each with what a native speaker would write. Words may be separated by line
 * breaks of a comment.
 */
const BANNED_PHRASES = [
  ["so many", "this many, that number of"],
  ["dear|dearer|dearest", "costly, expensive"],
  ["(told|tell|tells|telling) (\\w+ ){0,3}apart", "distinguish"],
  ["(stands|stood)(?! (in )?for)", "is, was"],
  ["(tell|tells|told) (what|how|how far|which|whether|why|of|nothing|more|most|next)", "say, show, explain"],
  ["wanted", "needed, asked for, requested"],
  ["of which there (is|are) (none|no)", "there is no"],
  ["(that|which|who) (is|are) no more", "that no longer exist"],
  ["at the most", "at most"],
  ["as far as(?! \\S+ (can|could|knows?)\\b)", "where, up to what; or say it plainly"],
  ["whoever", "anyone who, users who"],
  ["anew", "again"],
  [
    "(?<!there )(?<!what )(is|are|was|were) no (?!longer|more|less|fewer|better|worse|larger|smaller|later|earlier|one\\b)\\w+",
    "is not a, are not",
  ],
].map(([phrase, better]) => ({
  pattern: new RegExp(`\\b(?:${phrase.replaceAll(" ", "[\\s*/]+")})\\b`, "gi"),
  better,
}));

module.exports = { BANNED_PHRASES };
