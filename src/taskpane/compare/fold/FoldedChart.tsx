import type { ReactNode } from "react";
import { ChartBody, type ChartBodyProps } from "../../charts/ChartBody";
import { FoldedCard, type FoldedCardProps } from "./FoldedCard";

export interface FoldedChartProps
  extends ChartBodyProps, Pick<FoldedCardProps, "card" | "answer" | "isStale"> {
  /** What follows the drawing. */
  readonly children?: ReactNode;
}

/** A card of Compare that is opened to see a drawing. */
export function FoldedChart({ card, answer, isStale, children, ...body }: FoldedChartProps) {
  return (
    <FoldedCard card={card} title={body.title} answer={answer} isStale={isStale}>
      <ChartBody {...body} />
      {children}
    </FoldedCard>
  );
}
