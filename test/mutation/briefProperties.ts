import fc from "fast-check";

/** A mutant is told by any counterexample, so none is made smaller; and instrumented code is slow. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, interruptAfterTimeLimit: 1500 });
