import { essential, field, priorityFields, regraded, type RowKind } from "../scenarioField";

const own: Omit<RowKind, "unit"> = { group: "Demand", evidence: "yours" };
const assumed: Omit<RowKind, "unit"> = {
  group: "Demand",
  evidence: "assumption",
};
const published: Omit<RowKind, "unit"> = {
  group: "Demand",
  evidence: "published",
};

/** How much support is needed, under every option. */
export const demandFields = {
  users: essential({ ...own, unit: "users" }, ["Users", 25, 1, 500]),
  incidentsPerUserPerMonth: essential({ ...published, unit: "incidents per user per month" }, [
    "Incidents per user per month",
    0.25,
    0.03,
    1,
  ]),
  handsOnHoursPerIncident: essential(
    {
      group: "Demand",
      unit: "hours",
      evidence: "assumption",
    },
    ["Hands-on hours per incident", 1.3775, 0.5, 4],
  ),
  devicesPerUser: field({ ...own, unit: "devices per user" }, ["Devices per user", 1.2, 0.5, 3]),
  servers: field({ ...own, unit: "count" }, ["Servers", 1, 0, 50]),
  sites: field({ ...own, unit: "count" }, ["Sites", 1, 1, 50]),
  ...priorityFields(
    "severityShare",
    {
      group: "Demand",
      unit: "share",
      evidence: "assumption",
    },
    ["Share of incidents", [0.02, 0.13, 0.55, 0.3], 0, 0.9],
  ),
  ...regraded(
    priorityFields("handsOnHours", { ...published, unit: "hours" }, [
      "Hands-on hours",
      [6, 3, 1.25, 0.6],
      0.1,
      12,
    ]),
    "assumption",
    ["handsOnHoursP2", "handsOnHoursP3", "handsOnHoursP4"],
  ),
  hoursCv: field(
    {
      group: "Demand",
      unit: "ratio",
      evidence: "measured",
    },
    ["Spread of hours per incident", 1.2, 0.8, 2.8],
  ),
  yearCv: field({ ...assumed, unit: "ratio" }, ["Spread between years", 0.25, 0, 0.6]),
  rateCv: field({ ...assumed, unit: "ratio" }, ["Uncertainty of the rate", 0, 0, 0.5]),
  projectHoursPerYear: field({ ...own, unit: "project hours per year" }, [
    "Project hours per year",
    0,
    0,
    1000,
  ]),
};
