import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    transitionProperty: "opacity",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  // What is found again within a blink does not flicker.
  stale: { opacity: 0.5, transitionDelay: "200ms" },
});

/** The look of what may belong to assumptions of before: it stays in its place and fades until it is found again. */
export function useStaleStyle(isStale: boolean): string {
  const styles = useStyles();
  return mergeClasses(styles.root, isStale && styles.stale);
}
