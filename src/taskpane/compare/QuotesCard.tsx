import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OfferSummary } from "../analysis/analysis";
import { useWording } from "../language/wordingContext";
import type { PaneSession } from "../state/paneSession";
import { ChanceBar } from "./answer/ChanceBar";
import { FoldedCard } from "./fold/FoldedCard";
import { type OfferView, offersSummary, presentOffers } from "./presentOffers";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "12px" },
  offer: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    alignItems: "stretch",
  },
  best: { backgroundColor: tokens.colorNeutralBackground2 },
  head: { margin: 0, display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  total: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, display: "grid", rowGap: "4px" },
  fact: { display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", columnGap: "12px" },
  label: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: "end" },
  choose: { alignSelf: "flex-start" },
  shown: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface QuotesCardProps {
  readonly offers: readonly OfferSummary[];
  readonly session: PaneSession;
  readonly isStale: boolean;
}

/** Break-fix and the quotes of the workbook in one ranking, the lowest expected total first. */
export function QuotesCard({ offers, session, isStale }: QuotesCardProps) {
  const styles = useStyles();
  const wording = useWording();
  const say = wording.words.compare.offers;
  const views = presentOffers(offers, wording);
  return (
    <FoldedCard card="offers" title={say.title} answer={offersSummary(offers, wording)} isStale={isStale}>
      <ol className={styles.list}>
        {views.map((offer, index) => (
          <li key={offer.key} className={mergeClasses(styles.offer, index === 0 && styles.best)}>
            <Offer offer={offer} place={index + 1} session={session} />
          </li>
        ))}
      </ol>
    </FoldedCard>
  );
}

interface OfferProps {
  readonly offer: OfferView;
  readonly place: number;
  readonly session: PaneSession;
}

function Offer({ offer, place, session }: OfferProps) {
  const styles = useStyles();
  const { words } = useWording();
  const say = words.compare.offers;
  const { quote } = offer;
  return (
    <>
      <div className={styles.head}>
        <h4 className={styles.name}>
          {place}. {offer.name}
        </h4>
        <bdi className={styles.total}>{offer.total}</bdi>
      </div>
      {offer.chances ? <ChanceBar {...offer.chances} isBare /> : null}
      <dl className={styles.facts}>
        {offer.facts.map(({ label, figure }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.figure}>{figure}</dd>
          </div>
        ))}
      </dl>
      {quote === undefined ? null : quote === words.quote ? (
        <span className={styles.shown}>{say.shown}</span>
      ) : (
        <Button size="small" className={styles.choose} onClick={() => session.chooseQuote(quote)}>
          {say.choose(quote)}
        </Button>
      )}
    </>
  );
}
