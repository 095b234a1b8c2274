import { execFileSync } from "child_process";
import { digamma } from "../../../src/numerics/functions/digamma";
import {
  betaQuantile,
  incompleteBeta,
  studentQuantile,
  studentTails,
} from "../../../src/numerics/functions/incompleteBeta";
import { equalRatesChance, rateRatio } from "../../../src/numerics/functions/poissonComparison";
import { fitHours } from "../../../src/model/evidence/hoursFit";
import { fitNegativeBinomial } from "../../../src/model/evidence/negativeBinomialFit";
import { fitTrend } from "../../../src/model/evidence/trend";
import { installedProgram } from "../../installedProgram";

const rscript = installedProgram("Rscript", "RSCRIPT", ["/usr/bin/Rscript", "/usr/local/bin/Rscript"]);

/** The numbers that an R script prints. */
function inR(script: string): number[] {
  const printed = `options(digits = 17); suppressMessages(library(MASS)); cat(format(c(${script}), digits = 17))`;
  const text = execFileSync(rscript.path(), ["--vanilla", "-e", printed], { encoding: "utf8" });
  return text.trim().split(/\s+/).map(Number);
}

const vector = (values: readonly number[]) => `c(${values.join(",")})`;

function expectClose(actual: readonly number[], expected: readonly number[], within = 1e-6): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((each, index) => expect(Math.abs(each / expected[index]! - 1)).toBeLessThan(within));
}

const COUNTS = [22, 31, 18, 40, 35, 29, 51, 44, 38, 60, 47, 55, 39, 66];
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28];
const HOURS = [0.4, 0.7, 0.7, 1.1, 1.3, 1.9, 2.2, 2.8, 3.1, 4.4, 5.2, 7.9, 0.3, 0.9, 12.5];

rscript.describe("estimates agree with R", () => {
  it("in the functions that they are made of", () => {
    expectClose(
      [
        incompleteBeta(2.5, 40, 0.01).below,
        incompleteBeta(300, 2, 0.999).above,
        betaQuantile(187, 236, 0.025),
        studentTails(2.7, 9),
        studentQuantile(0.05, 3),
        digamma(0.3),
        digamma(70),
      ],
      inR("pbeta(0.01, 2.5, 40), pbeta(0.999, 300, 2, lower.tail = FALSE), qbeta(0.025, 187, 236), 2 * pt(-2.7, 9), qt(0.975, 3), digamma(0.3), digamma(70)"), // prettier-ignore
      1e-12,
    );
  });

  it("for the trend: glm of the quasi-Poisson family", () => {
    const trend = fitTrend(COUNTS.map((count, time) => ({ time, count, days: DAYS[time]! })))!;
    const fit = `{ y <- ${vector(COUNTS)}; d <- ${vector(DAYS)}; t <- seq_along(y);
      s <- summary(glm(y ~ t + offset(log(d)), family = quasipoisson, control = glm.control(epsilon = 1e-14)));
      h <- qt(0.975, length(y) - 2) * s$coefficients[2, 2];
      c(s$coefficients[2, 1], s$coefficients[2, 4], s$dispersion, exp(12 * (s$coefficients[2, 1] + c(-h, h)))) }`;
    const { slope, chance, dispersion, yearlyGrowth } = trend;
    expectClose([slope, chance, dispersion, yearlyGrowth.low, yearlyGrowth.high], inR(fit));
  });

  it("for months that differ by more than chance: MASS::glm.nb", () => {
    const fit = fitNegativeBinomial(COUNTS, DAYS)!;
    const script = `{ y <- ${vector(COUNTS)}; d <- ${vector(DAYS)};
      f <- glm.nb(y ~ 1 + offset(log(d)), control = glm.control(epsilon = 1e-14, maxit = 200)); c(exp(coef(f)), f$theta) }`;
    expectClose([fit.rate, fit.size], inR(script));
  });

  it("for hours that are not rounded: MASS::fitdistr", () => {
    const { mean, cv, scores } = fitHours(HOURS, 0)!;
    const script = `{ x <- ${vector(HOURS)}; n <- length(x); a <- function(f) -2 * f$loglik + 4 + 12 / (n - 3);
      l <- fitdistr(x, "lognormal"); m <- l$estimate[1]; s <- l$estimate[2];
      control <- list(reltol = 1e-14, maxit = 5000);
      c(exp(m + s^2 / 2), sqrt(expm1(s^2)), a(l), a(fitdistr(x, "gamma", control = control)), a(fitdistr(x, "weibull", control = control))) }`;
    expectClose([mean.value, cv.value, scores!.lognormal, scores!.gamma, scores!.Weibull], inR(script));
  });

  it("for hours that were rounded up: the likelihood of intervals", () => {
    const rounded = HOURS.map((each) => Math.ceil(each / 0.5) / 2);
    const { mean, cv, scores } = fitHours(rounded, 0.5)!;
    const script = `{ x <- ${vector(rounded)}; n <- length(x);
      best <- function(p, start) { o <- start; for (i in 1:5) o <- optim(o, function(v) -sum(log(p(x, v) - p(x - 0.5, v))), control = list(reltol = 1e-15, maxit = 5000))$par;
        list(par = o, aicc = 2 * -sum(log(p(x, o) - p(x - 0.5, o))) + 4 + 12 / (n - 3)) };
      l <- best(function(q, v) plnorm(q, v[1], exp(v[2])), c(0.5, 0));
      g <- best(function(q, v) pgamma(q, exp(v[1]), exp(v[2])), c(0, 0));
      w <- best(function(q, v) pweibull(q, exp(v[1]), exp(v[2])), c(0, 1));
      s <- exp(l$par[2]); c(exp(l$par[1] + s^2 / 2), sqrt(expm1(s^2)), l$aicc, g$aicc, w$aicc) }`;
    expectClose([mean.value, cv.value, scores!.lognormal, scores!.gamma, scores!.Weibull], inR(script));
  });

  it.each([
    [235, 366, 187, 365],
    [187, 365, 235, 366],
    [12, 100, 0, 100],
    [3, 28, 25, 360],
    [20, 100, 20, 100],
    [5000, 700, 4800, 730],
  ])(
    "for a change: poisson.test of %d in %d days and %d in %d",
    (before, beforeExposure, after, afterExposure) => {
      const counts = { before, beforeExposure, after, afterExposure };
      const { value, low, high } = rateRatio(counts, 0.95);
      const script = `{ r <- poisson.test(c(${after}, ${before}), c(${afterExposure}, ${beforeExposure})); c(1 + r$estimate, 1 + r$conf.int, r$p.value) }`;
      expectClose([1 + value, 1 + low, 1 + high, equalRatesChance(counts)], inR(script));
    },
  );
});
