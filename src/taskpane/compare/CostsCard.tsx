import type { OptionCost } from "../../model/decision/comparison";
import type { OptionSummary } from "../analysis/analysis";
import { partView } from "../analysis/partView";
import { OptionBarsPlot } from "../charts/OptionBarsPlot";
import type { PaneSession } from "../state/paneSession";
import type { ShownScenario } from "../state/presentPane";
import type { Wording } from "../language/wording";
import { useWording } from "../language/wordingContext";
import { ComparisonTable } from "./ComparisonTable";
import { CostLines } from "./CostLines";
import { OptionTable } from "./OptionTable";
import { type ComparisonView, presentComparison, SUBTOTALS } from "./presentComparison";
import { FoldedChart } from "./fold/FoldedChart";

export interface CostsCardProps {
  readonly session: PaneSession;
  readonly shown: ShownScenario;
}

/** Cash, time and risk of every option; break-fix and managed at once, the others once known. */
export function CostsCard({ session: { analysis }, shown }: CostsCardProps) {
  const wording = useWording();
  const { words, figures } = wording;
  const part = partView(analysis.state, "options");
  const known = part.kind === "known" ? part.value : [];
  const costs = known.length > 0 ? known.map(({ cost }) => cost) : shown.comparison.options;
  const comparison = presentComparison(shown.comparison, wording);
  const error = Math.max(0, ...known.map((each) => each.error));
  return (
    <FoldedChart
      card="costs"
      title={words.compare.costs.title}
      answer={comparison.summary}
      isStale={part.kind === "known" && part.isStale}
      draw={(width) => (
        <OptionBarsPlot costs={costs} spreads={known} summary={barsSummary(costs, wording)} width={width} />
      )}
      table={<Tables comparison={comparison} options={known} />}
      notes={[
        ...(known.length > 0 ? [words.compare.costs.band] : []),
        ...(error > 0 ? [words.compare.costs.approximateNote(figures.share(error))] : []),
      ]}
    >
      <CostLines groups={comparison.lineGroups} />
    </FoldedChart>
  );
}

function Tables({
  comparison,
  options,
}: {
  readonly comparison: ComparisonView;
  readonly options: readonly OptionSummary[];
}) {
  return (
    <>
      <ComparisonTable comparison={comparison} fillsId="subtotals" />
      <p>{comparison.scaleNote}</p>
      {options.length > 0 ? <OptionTable options={options} /> : null}
    </>
  );
}

function barsSummary(costs: readonly OptionCost[], { words, figures }: Wording): string {
  const sentences = costs.map((cost) => {
    const parts = SUBTOTALS.map(
      (subtotal) => `${words.compare.subtotals[subtotal]} ${figures.money(cost[subtotal])}`,
    );
    return words.compare.costs.summary(
      words.options[cost.option],
      figures.money(cost.total),
      parts.join(", "),
    );
  });
  return sentences.join(" ");
}
