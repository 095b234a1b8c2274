import { Spinner } from "@fluentui/react-components";

/** Says that the sheet is being read, but not for the blink that it usually takes. */
export function LoadingPane() {
  return <Spinner delay={300} size="small" label="Reading the sheet" />;
}
