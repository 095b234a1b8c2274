import { Spinner } from "@fluentui/react-components";
import { useSpeech } from "../language/speechContext";

/** Says that the sheet is being read, but not for the blink that it usually takes. */
export function LoadingPane() {
  const { words } = useSpeech();
  return <Spinner delay={300} size="small" label={words.loading} />;
}
