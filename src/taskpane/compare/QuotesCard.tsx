import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import type { OfferSummary } from "../analysis/analysis";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { useStaleStyle } from "../theme/useStaleStyle";
import { type OfferView, presentOffers } from "./presentOffers";

const useStyles = makeStyles({
  root: { minWidth: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "12px" },
  offer: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
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
  facts: { margin: "6px 0 0", display: "grid", rowGap: "4px" },
  fact: { display: "grid", gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", columnGap: "12px" },
  label: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: "end" },
});

export interface QuotesCardProps {
  readonly offers: readonly OfferSummary[];
  readonly isStale: boolean;
}

/** Break-fix and the quotes of the workbook in one ranking, the lowest expected total first. */
export function QuotesCard({ offers, isStale }: QuotesCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const staleStyle = useStaleStyle(isStale);
  const wording = useWording();
  const id = useId("quotes");
  const say = wording.words.compare.offers;
  return (
    <section className={mergeClasses(styles.root, staleStyle)} aria-labelledby={id} aria-busy={isStale}>
      <h3 id={id} className={card.title}>
        {say.title}
      </h3>
      <p className={card.quiet}>{say.says}</p>
      <ol className={styles.list}>
        {presentOffers(offers, wording).map((offer, index) => (
          <li key={offer.key} className={mergeClasses(styles.offer, index === 0 && styles.best)}>
            <Offer offer={offer} place={index + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Offer({ offer, place }: { readonly offer: OfferView; readonly place: number }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>
        <h4 className={styles.name}>
          {place}. {offer.name}
        </h4>
        <span className={styles.total}>{offer.total}</span>
      </div>
      <dl className={styles.facts}>
        {offer.facts.map(({ label, figure }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.figure}>{figure}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
