import { makeStyles, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import type { Scope } from "../../model/spread/optionDistribution";
import type { AnalysisParts, CostCurves } from "../analysis/analysis";
import { CostCurvesPlot } from "../charts/CostCurvesPlot";
import { commonLevels, quantileAt } from "../charts/curveGeometry";
import { Choice } from "../shell/Choice";
import type { Wording } from "../language/wording";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";
import { FoldedChart } from "./fold/FoldedChart";

const useStyles = makeStyles({
  reading: {
    margin: "8px 0 0",
    padding: "8px 10px",
    minHeight: "40px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export interface CurvesCardProps {
  readonly curves: AnalysisParts["curves"];
  /** Money; 0 where there is no cap. */
  readonly budgetCap: number;
  readonly isStale: boolean;
}

/** What good and bad years cost under both options. */
export function CurvesCard({ curves, budgetCap, isStale }: CurvesCardProps) {
  const styles = useStyles();
  const wording = useWording();
  const say = wording.words.compare.curves;
  const id = useId("scope");
  const [scope, setScope] = useState<Scope>("total");
  const [level, setLevel] = useState(0.9);
  const data = curves[scope];
  const summary = curvesSummary(data, wording);
  const reading = readingAt(data, level, wording);
  const budget = scope === "cash" && budgetCap > 0 ? budgetCap : undefined;
  return (
    <FoldedChart
      card="curves"
      title={say.title}
      answer={summary}
      isStale={isStale}
      controls={
        <Choice
          name={id}
          label={say.scope}
          value={scope}
          choices={[
            ["total", say.scopes.total],
            ["cash", say.scopes.cash],
          ]}
          onChosen={setScope}
        />
      }
      draw={(width) => (
        <>
          <CostCurvesPlot {...{ data, summary, width, budget, level, reading }} onLevel={setLevel} />
          <p className={styles.reading}>{reading}</p>
        </>
      )}
      table={<QuantileTable data={data} />}
      notes={[`${say.spread} ${say.hint}`, ...(scope === "cash" && budgetCap === 0 ? [say.noBudget] : [])]}
    />
  );
}

function curvesSummary({ curves }: CostCurves, { words, figures }: Wording): string {
  const [breakFix, managed] = curves;
  const bad = (curve: typeof breakFix) => figures.money(quantileAt(curve.quantiles, 0.95));
  return words.compare.curves.summary(bad(breakFix), words.optionsInText.managed, bad(managed));
}

/** Opens the sentence: "A 1-in-10 year costs at least ..." where the share is one in a whole number. */
function readingAt({ curves }: CostCurves, level: number, { words, figures }: Wording): string {
  const say = words.compare.curves;
  const [breakFix, managed] = curves.map(({ quantiles }) => figures.money(quantileAt(quantiles, level)));
  const share = 1 - level;
  const years = Math.round(1 / share);
  const isOneIn = share <= 0.5 && Math.abs(years * share - 1) < 1e-9;
  const name = words.optionsInText.managed;
  return isOneIn
    ? say.oneInAtLeast(say.oneIn(figures.number(years)), breakFix!, name, managed!)
    : say.atLeast(say.shareOfYears(figures.share(share)), breakFix!, name, managed!);
}

function QuantileTable({ data }: { readonly data: CostCurves }) {
  const table = useTableStyles();
  const { words, figures } = useWording();
  return (
    <table className={table.table} aria-label={words.compare.curves.title}>
      <thead>
        <tr className={table.columnHead}>
          <th scope="col">{words.compare.curves.years}</th>
          <th scope="col">{words.options["break-fix"]}</th>
          <th scope="col">{words.options.managed}</th>
        </tr>
      </thead>
      <tbody>
        {commonLevels(data).map((level) => (
          <tr key={level}>
            <th scope="row">{figures.share(level)}</th>
            {data.curves.map(({ option, quantiles }) => (
              <td key={option}>{figures.cellMoney(quantileAt(quantiles, level))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
