import { Spinner } from "@fluentui/react-components";
import { useWording } from "../language/wordingContext";

/** Says that the sheet is being read, but not for the blink that it usually takes. */
export function LoadingPane() {
  const { words } = useWording();
  return <Spinner delay={300} size="small" label={words.loading} />;
}
