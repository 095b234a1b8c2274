import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    transitionProperty: "opacity",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  // Results replaced this quickly do not flicker.
  stale: { opacity: 0.5, transitionDelay: "200ms" },
});

/** Style of results of earlier assumptions: they stay in place, faded, until they are replaced. */
export function useStaleStyle(isStale: boolean): string {
  const styles = useStyles();
  return mergeClasses(styles.root, isStale && styles.stale);
}
