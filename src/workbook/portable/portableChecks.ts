import { CREDIT_COUNTS, HOUR_STEPS } from "./portableHoursSheet";

/** Something that must be true for the figures of the copy to be right. */
interface Check {
  readonly label: string;
  /** Formula text of what must be true. */
  readonly isFine: string;
  /** Formula text of what is shown instead of OK. */
  readonly otherwise: string;
  readonly note: string;
}

/** Each check says OK or a word that the note explains; all amounts that the sheets show rest on them. */
export const CHECKS: readonly Check[] = [
  {
    label: "No figure is an error",
    isFine: "SUMPRODUCT(--ISERROR({figures}))=0",
    otherwise: '"error"',
    note: "Otherwise an input is not a number, or a formula has been changed: compare with a fresh copy.",
  },
  {
    label: "Amounts of the year rise with their level",
    // Where nearly every year is free of invoices, nearly every level is, too.
    isFine: "OR({cashP99}>{cashP5},{cashDeviation}<={gridStep},INDEX({gridBelow},1)>=0.99)",
    otherwise: '"equal"',
    note: "Otherwise years differ and their levels do not: the program has not calculated the sheet Year.",
  },
  {
    label: "Grid agrees with the expected cash",
    isFine:
      "ABS({certainCash}+SUMPRODUCT({gridAmounts},{gridMasses})-{yearCashBreakFixSum})<={gridStep}+1E-9*{yearCashBreakFixSum}",
    otherwise: '"differs"',
    note: "Otherwise the mean of the year's grid is more than a step away from the expected cash: amounts of the year are wrong.",
  },
  {
    label: "Months add up to the lines",
    isFine:
      "ABS({yearDifference}-({yearCashBreakFix}-{yearCashManaged}+{yearTimeBreakFixSum}-{yearTimeManagedSum}+{yearRiskBreakFixSum}-{yearRiskManagedSum}))<=1E-9*({yearTotalBreakFixSum}+{yearTotalManagedSum})",
    otherwise: '"differ"',
    note: "Otherwise a formula has been changed: take a fresh copy.",
  },
  {
    label: "Class shares add up to 1",
    isFine: "ABS({classMix}-1)<=1E-6",
    otherwise: "{classMix}",
    note: "Otherwise their sum: the shares of P1 to P4 count more or fewer incidents than there are.",
  },
  {
    label: "Minimum within the table of hours",
    isFine: `MAX({minimumHoursOnSite},{minimumHoursRemote})<${HOUR_STEPS}*{billingStep}`,
    otherwise: '"beyond"',
    note: `Otherwise the increment is finer than a ${HOUR_STEPS}th of the minimum, and billed hours are wrong.`,
  },
  {
    label: "Service credits within their table",
    isFine: `OR({slaCreditShare}=0,{slaCreditCap}<=${CREDIT_COUNTS}*{slaCreditShare})`,
    otherwise: '"beyond"',
    note: `Otherwise the cap is reached by more than ${CREDIT_COUNTS} misses only, and credits are too small.`,
  },
  {
    label: "No hours beyond those included",
    isFine: "{includedHoursPerMonth}=0",
    otherwise: '"fixed"',
    note: "Otherwise they are values of the add-in that do not follow the inputs.",
  },
  {
    label: "Term within the month table",
    isFine: "AND({termMonths}>=1,{termMonths}<=120)",
    otherwise: '"beyond"',
    note: "Otherwise the term is not 1 to 120 months, and its sums are wrong.",
  },
  {
    label: "Captured mass of the year",
    isFine: "{gridCaptured}>=0.9999",
    otherwise: "{gridCaptured}",
    note: "Otherwise the share of years within the grid: a larger grid step on the sheet Year reaches further.",
  },
  {
    label: "Grid fine enough for the count",
    // Spreading an incident over two nodes adds up to a quarter of the squared step to its variance. In random years
    // that moved P99 by 0.43 x count x step / deviation of a step at most, other levels by less.
    isFine: "0.5*{yearIncidentCount}*{gridStep}<={cashDeviation}",
    otherwise: '"approximate"',
    note: "Otherwise there are too many incidents for the grid: amounts of the year may be off by more than a step.",
  },
  {
    label: "Chance of no invoice above underflow",
    isFine: "{logNone}>-1200",
    otherwise: '"wrong"',
    note: "Otherwise there are too many incidents for this sheet, and amounts of the year are wrong.",
  },
];
