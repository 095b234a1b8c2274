import { Button, Link } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import { usePaneHost } from "../shell/paneHostContext";
import { StartWithWorkbook } from "./StartWithWorkbook";
import { Disclosure } from "../shell/Disclosure";
import type { OpenSectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";

declare global {
  /** The version of package.json, inserted by the build. */
  const PRODUCT_VERSION: string;
}

/** What the numbers mean, what to do about error cells, and where to read on. */
export function HelpSection({ session }: OpenSectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const { startup } = usePaneHost();
  const say = words.help;
  return (
    <>
      <section className={card.card}>
        <h2 className={card.title}>{say.meaningTitle}</h2>
        <div>
          {say.meanings.map(([title, text]) => (
            <Meaning key={title} title={title} text={text} />
          ))}
        </div>
      </section>
      <Repair />
      <SelfCheck />
      {startup ? <StartWithWorkbook startup={startup} /> : null}
      <section className={card.divided}>
        <h2 className={card.title}>{say.moreTitle}</h2>
        <Link href="model.html" target="_blank" rel="noopener">
          {say.method}
        </Link>
        <p className={card.text}>{say.privacy}</p>
        <p className={card.quiet}>{say.language}</p>
        <p className={card.quiet}>{say.version(PRODUCT_VERSION)}</p>
        {session ? <FirstStepsAgain /> : null}
      </section>
    </>
  );
}

function Meaning({ title, text }: { readonly title: string; readonly text: string }) {
  const card = useCardStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={title} isOpen={isOpen} onToggle={setOpen}>
      <p className={card.text}>{text}</p>
    </Disclosure>
  );
}

function Repair() {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const say = words.help;
  return (
    <section className={card.divided}>
      <h2 className={card.title}>{say.repairTitle}</h2>
      <p className={card.text}>{say.repairSays}</p>
      <div className={card.buttons}>
        <Button onClick={() => void command.run("repairFormulas", undefined)}>{say.repair}</Button>
      </div>
      <CommandOutcome command={command} />
    </section>
  );
}

function SelfCheck() {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const say = words.help;
  const start = () => void command.run("selfCheck", { version: PRODUCT_VERSION });
  return (
    <section className={card.divided}>
      <h2 className={card.title}>{say.selfCheckTitle}</h2>
      <p className={card.text}>{say.selfCheckSays}</p>
      <div className={card.buttons}>
        <Button onClick={start}>{say.selfCheck}</Button>
      </div>
      <CommandOutcome command={command} />
    </section>
  );
}

const FirstAnswer = lazy(async () => {
  const { FirstAnswer } = await import(/* webpackChunkName: "start" */ "../start/FirstAnswer");
  return { default: FirstAnswer };
});

/** Six figures to try; the workbook has its comparison already. */
function FirstStepsAgain() {
  const { words } = useWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.help.hideFirstRun : words.help.firstRun}
        </Button>
      </div>
      {isOpen ? (
        <Suspense>
          <FirstAnswer />
        </Suspense>
      ) : null}
    </>
  );
}
