/** Where the time of two calls went before and after they were made faster: measured by hand, 2026-11-30. */
export const PROFILE = `## Where the time goes

Shares of processor time by \`node --cpu-prof\`, for the sample's first scenario. A fresh SUPPORT_COMPARE took about 440 transforms before and takes about 230; the table of SUPPORT_BREAKEVEN took 125 and takes 21, and with included hours 13,400 and 32.

| part | SUPPORT_COMPARE before | after | SUPPORT_BREAKEVEN before | after |
| --- | --- | --- | --- | --- |
| laws of pools | 34 % | 27 % | | |
| severities onto grids | 23 % | 29 % | | |
| transforms of pools | 11 % | 12 % | | |
| expected costs by month | 10 % | 3 % | 84 % | 76 % |
| frequencies, and the rest of grids | 7 % | 5 % | | |
| transforms | 6 % | 6 % | | |
| collecting garbage | 5 % | 9 % | 9 % | 15 % |
| quantile searches and their errors | 1 % | 1 % | 1 % | |
| reading the range | 0.2 % | 0.6 % | 0.2 % | 3 % |
| the rest | 3 % | 8 % | 5 % | 7 % |
`;
