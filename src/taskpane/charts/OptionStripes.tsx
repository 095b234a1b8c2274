import { useChartStyles } from "./useChartStyles";

/** The fill of managed in a drawing that holds `OptionStripes` of the same id. */
export function stripesUrl(id: string): string {
  return `url(#${id}-managed)`;
}

/** Stripes distinguish managed from break-fix where colours do not. */
export function OptionStripes({ id }: { readonly id: string }) {
  const look = useChartStyles();
  return (
    <defs>
      <pattern
        id={`${id}-managed`}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={5} height={5} className={look.managedFill} />
        <rect width={1.25} height={5} className={look.ground} fillOpacity={0.55} />
      </pattern>
    </defs>
  );
}
