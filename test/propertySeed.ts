import fc from "fast-check";

/** Properties are tried on the same cases in every run, so that one commit has one answer; others by PROPERTY_SEED=7. */
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20261124) });
