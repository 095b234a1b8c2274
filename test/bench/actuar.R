# P95 of 24 lognormal incidents (mean 375, cv 1.2, Poisson level Gamma with cv 0.25) by Panjer's recursion.
# Prints seconds, step and the quantile. Rscript actuar.R step
suppressMessages(library(actuar))
step <- as.numeric(commandArgs(trailingOnly = TRUE)[1])
s2 <- log1p(1.44)
start <- Sys.time()
fx <- discretize(plnorm(x, log(375) - s2 / 2, sqrt(s2)), from = 0, to = 40000, step = step, method = "unbiased",
                 lev = levlnorm(x, log(375) - s2 / 2, sqrt(s2)))
agg <- suppressWarnings(aggregateDist("recursive", model.freq = "negative binomial", model.sev = fx, size = 16,
                                      prob = 16 / 40, x.scale = step, maxit = 20000, tol = 1e-3))
q <- quantile(agg, 0.95)
cat(as.numeric(Sys.time() - start, units = "secs"), q, "\n")
