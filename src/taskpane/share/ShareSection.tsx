import type { OpenSectionProps } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { FreezeCard } from "./FreezeCard";
import { MemoCard } from "./MemoCard";
import { PortableCard } from "./PortableCard";

/** Ways to share the workbook. */
export function ShareSection({ session }: OpenSectionProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const say = words.share;
  return (
    <>
      <h2 className={card.quiet}>{say.lead}</h2>
      {session ? (
        <>
          <PortableCard session={session} />
          <MemoCard session={session} />
        </>
      ) : null}
      <FreezeCard />
      <section className={card.divided}>
        <h3 className={card.title}>{say.handOver.title}</h3>
        <ul className={card.list}>
          {say.handOver.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
