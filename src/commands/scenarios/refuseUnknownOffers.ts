import { OPTION_NAMES } from "../../model/decision/comparison";
import type { Quote } from "../../model/quotes/quoteScenario";
import { CommandRefusal } from "../commandReport";

/** Refuses options that are neither a way of buying support nor a quote of the workbook, and no option at all. */
export function refuseUnknownOffers(options: readonly string[], quotes: readonly Quote[]): void {
  const known = [...OPTION_NAMES, ...quotes.map(({ name }) => name)];
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined || options.length === 0)
    throw new CommandRefusal(["unknownOption", unknown ?? "", known]);
}
