import { Switch } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import type { Startup } from "../shell/paneHost";

/** Lets Excel start the add-in together with this workbook, for files that keep formulas. */
export function StartWithWorkbook({ startup }: { readonly startup: Startup }) {
  const card = useCardStyles();
  const { words } = useWording();
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => {
    startup.read().then(setOn, () => setOn(undefined));
  }, [startup]);
  if (isOn === undefined) return null;
  return (
    <section className={card.divided}>
      <Switch
        label={words.help.startup}
        checked={isOn}
        onChange={(_, { checked }) => {
          startup.set(checked).then(
            () => setOn(checked),
            () => setOn(!checked),
          );
        }}
      />
      <p className={card.quiet}>{words.help.startupSays}</p>
    </section>
  );
}
