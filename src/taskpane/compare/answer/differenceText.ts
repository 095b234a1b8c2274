import type { Comparison } from "../../../model/decision/comparison";
import { moneyScale } from "../../language/displayMoney";
import type { Figures } from "../../language/figures";

/** How the size of a difference of totals is written: rounded as in the table of costs, so that both say the same. */
export function differenceText({ options }: Comparison, figures: Figures): (amount: number) => string {
  const scale = moneyScale(
    options.map(({ total }) => total),
    figures.marks.locale,
  );
  return (amount) => figures.tableMoney(scale.round(Math.abs(amount)));
}
