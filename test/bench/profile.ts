/** Where the time of two slow calls went, before and after they were made faster: measured by hand. */
export const PROFILE = `## Where the time goes

Shares of processor time by \`node --cpu-prof\`; all in transforms, as above.
`;
