import type { Sensitivity } from "../../model/decision/sensitivity";
import { TornadoPlot } from "../charts/TornadoPlot";
import { roundedText } from "../language/findingText";
import { useWording } from "../language/wordingContext";
import { useTableStyles } from "../theme/useTableStyles";
import { FoldedChart } from "./fold/FoldedChart";

/** More bars than that say nothing more. */
const SHOWN = 9;

export interface TornadoCardProps {
  readonly sensitivities: readonly Sensitivity[];
  /** Break-fix minus managed as it is now, in money. */
  readonly now: number;
  readonly isStale: boolean;
}

/** Which assumptions the answer hangs on. */
export function TornadoCard({ sensitivities, now, isStale }: TornadoCardProps) {
  const { words, figures } = useWording();
  const say = words.compare.tornado;
  const [first] = sensitivities;
  const rest = sensitivities.length - SHOWN;
  const summary = first ? say.summary(words.inputs.label(first.input), figures.money(first.swing)) : say.none;
  const shown = sensitivities.slice(0, SHOWN);
  return (
    <FoldedChart
      card="tornado"
      title={say.title}
      answer={summary}
      isStale={isStale}
      draw={(width) => <TornadoPlot sensitivities={shown} now={now} summary={summary} width={width} />}
      table={<SensitivityTable sensitivities={sensitivities} />}
      notes={[
        `${say.axis(words.optionsInText.managed)} ${say.ends} ${say.flips}`,
        ...(rest > 0 ? [say.rest(rest)] : []),
      ]}
    />
  );
}

function SensitivityTable({ sensitivities }: { readonly sensitivities: readonly Sensitivity[] }) {
  const table = useTableStyles();
  const wording = useWording();
  const { words, figures } = wording;
  const say = words.compare.tornado;
  return (
    <table className={table.table} aria-label={say.title}>
      <thead>
        <tr className={table.columnHead}>
          <th scope="col">{say.input}</th>
          <th scope="col">{say.atLow}</th>
          <th scope="col">{say.atHigh}</th>
        </tr>
      </thead>
      <tbody>
        {sensitivities.map(({ input, low, high, atLow, atHigh }) => (
          <tr key={input}>
            <th scope="row">
              {words.inputs.label(input)}
              <span className={table.holds}>
                {roundedText(input, low, wording)} {"\u2013"} {roundedText(input, high, wording)}
              </span>
            </th>
            <td>{figures.signedMoney(atLow)}</td>
            <td>{figures.signedMoney(atHigh)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
