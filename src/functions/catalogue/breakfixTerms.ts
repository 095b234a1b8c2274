import { amount, count, hours, money, ratio, share } from "./argument";

/** What break-fix invoices depend on, in the order in which every BREAKFIX function takes it. */
export const BILLING_TERMS = {
  incidents: count({ says: "Number of incidents in the period" }),
  hours_per_incident: hours({ says: "Average hands-on hours per incident (1.5, not 1:30)" }),
  hourly_rate: money({ says: "Price of one hour" }),
  minimum_hours: hours({ says: "Minimum hours billed per incident (0.5, not 0:30)", default: 0 }),
  increment_hours: hours({
    says: "Hours are rounded up to a multiple of this; 0 = not rounded",
    default: 0,
  }),
  callout_fee: money({ says: "Fixed charge per incident, before any hours", default: 0 }),
  after_hours_share: share({ says: "Share of incidents outside working hours", default: 0 }),
  after_hours_multiplier: ratio({
    says: "After-hours rate divided by the normal rate",
    default: 1.5,
    max: 20,
    positive: true,
  }),
  parts_per_incident: money({ says: "Parts per incident, in money", default: 0 }),
  hours_cv: ratio({
    says: "Spread of the hours: standard deviation divided by mean; 0 = all alike",
    default: 1.2,
    max: 10,
  }),
};

/** What the distribution of a break-fix year depends on. */
export const YEAR_TERMS = {
  ...BILLING_TERMS,
  incidents: amount({ says: "Expected incidents in the year", max: 10_000 }),
  year_cv: ratio({
    says: "Spread between years: standard deviation of the incident level divided by mean; 0 = pure chance",
    default: 0.25,
    max: 2,
  }),
};

/** How many points a curve is drawn with. */
export const POINTS = amount({ says: "Number of points", default: 101, min: 2, max: 500, whole: true });
