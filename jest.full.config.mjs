// What `npm test` and CI run: every property on all of its cases.
process.env.PROPERTY_RUNS = "all";

export { default } from "./jest.config.mjs";
