import { essential, field, severityFields } from "../scenarioField";
import type { RowKind } from "../scenarioField";

const own: Omit<RowKind, "unit"> = { group: "Demand", source: "Your own figures", evidence: "yours" };
const assumed: Omit<RowKind, "unit"> = {
  group: "Demand",
  source: "Assumption: no published dispersion of support tickets was found",
  evidence: "assumption",
};
const published: Omit<RowKind, "unit"> = {
  group: "Demand",
  source:
    "Published ranges from a few hundredths to 2 tickets per seat and month; only incidents worth a bill are meant",
  evidence: "published",
};

/** How much support is needed, whoever gives it. */
export const demandFields = {
  users: essential({ ...own, unit: "users" }, ["Users", 25, 1, 500, "People who are supported in month 1."]),
  incidentsPerUserPerMonth: essential({ ...published, unit: "incidents per user per month" }, [
    "Incidents per user per month",
    0.25,
    0.03,
    1,
    "Incidents that break-fix would bill. Requests that nobody would pay for do not count.",
  ]),
  handsOnHoursPerIncident: essential(
    {
      group: "Demand",
      unit: "hours",
      source:
        "Mix of the four classes: published 1 to 2 h on average, 3 to 5 h for a server; Franke et al. mean 6.1 h",
      evidence: "published",
    },
    [
      "Hands-on hours per incident",
      1.3775,
      0.5,
      4,
      "Average technician hours on one incident. Scales the hours of the four classes.",
    ],
  ),
  devicesPerUser: field({ ...own, unit: "devices per user" }, [
    "Devices per user",
    1.2,
    0.5,
    3,
    "For contracts that charge per device.",
  ]),
  servers: field({ ...own, unit: "count" }, ["Servers", 1, 0, 50, "For contracts that charge per server."]),
  sites: field({ ...own, unit: "count" }, ["Sites", 1, 1, 50, "For contracts that charge per site."]),
  ...severityFields(
    "severityShare",
    {
      group: "Demand",
      unit: "share",
      source:
        "P1 set so that its hours match 14 h a year (CA Technologies 2011, n = 2,000); the rest by usual shape",
      evidence: "assumption",
    },
    [
      "Share of incidents",
      [0.02, 0.13, 0.55, 0.3],
      0,
      0.9,
      "Share of this class in all incidents. The four shares add up to 1.",
    ],
  ),
  ...severityFields(
    "handsOnHours",
    {
      group: "Demand",
      unit: "hours",
      source:
        "Published 3 to 5 h for a server, 1 to 2 h on average; Franke et al. (1,800 incidents) mean 6.1 h",
      evidence: "published",
    },
    [
      "Hands-on hours",
      [6, 3, 1.25, 0.6],
      0.1,
      12,
      "Average technician hours on one incident of this class. Leave empty where the overall average is given.",
    ],
  ),
  hoursCv: field(
    {
      group: "Demand",
      unit: "ratio",
      source:
        "Lognormal by AIC in every service channel (Franke, Holm, König); a set of 146 tickets gave 2.8",
      evidence: "measured",
    },
    [
      "Spread of hours per incident",
      1.2,
      0.8,
      2.8,
      "Standard deviation of the hands-on hours divided by their mean.",
    ],
  ),
  yearCv: field({ ...assumed, unit: "ratio" }, [
    "Spread between years",
    0.25,
    0,
    0.6,
    "How much a year's level of incidents varies beyond chance: 0.25 means good and bad years of about 25 %.",
  ]),
};
