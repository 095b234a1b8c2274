# Quantiles and probabilities of lattice years by Panjer's recursion in actuar: Rscript latticeSpend.R
# Writes latticeSpend.csv beside this script. Amounts are whole multiples of `step`.
suppressMessages(library(actuar))

billed <- function(cv, mean, minimum, increment, most) {
  s2 <- log1p(cv^2)
  k <- 0:most
  edges <- plnorm(k * increment, log(mean) - s2 / 2, sqrt(s2))
  p <- diff(edges)
  hours <- pmax(k[-1] * increment, minimum)
  list(hours = hours, p = p)
}

cases <- expand.grid(
  incidents = c(0.4, 6, 30), yearCv = c(0, 0.25, 1), cv = c(0.5, 1.2, 3),
  rule = 1:2, KEEP.OUT.ATTRS = FALSE
)
rows <- NULL
for (i in seq_len(nrow(cases))) {
  case <- cases[i, ]
  minimum <- if (case$rule == 1) 0 else 1
  increment <- if (case$rule == 1) 0.5 else 0.25
  fee <- if (case$rule == 1) 0 else 75
  share <- if (case$rule == 1) 0 else 0.25
  step <- if (case$rule == 1) 50 else 12.5
  bill <- billed(case$cv, 1.7, minimum, increment, 4000)
  fx <- numeric(9000)
  for (factor in c(1, 1.5)) {
    weight <- if (factor == 1) 1 - share else share
    if (weight == 0) next
    at <- round((fee + 100 * factor * bill$hours) / step)
    keep <- at < length(fx)
    sums <- rowsum(bill$p[keep] * weight, at[keep])
    index <- as.integer(rownames(sums)) + 1
    fx[index] <- fx[index] + sums
  }
  mean <- sum(fx * seq_along(fx)) * case$incidents
  most <- min(length(fx), ceiling(mean * 8 + 1500))
  fx <- fx[seq_len(most)]
  agg <- suppressWarnings(if (case$yearCv == 0) {
    aggregateDist("recursive", model.freq = "poisson", model.sev = fx, lambda = case$incidents,
                  x.scale = step, maxit = 4000, tol = 1e-5)
  } else {
    r <- 1 / case$yearCv^2
    aggregateDist("recursive", model.freq = "negative binomial", model.sev = fx, size = r,
                  prob = r / (r + case$incidents), x.scale = step, maxit = 4000, tol = 1e-5)
  })
  grid <- knots(agg)
  cdf <- agg(grid)
  for (p in c(0.05, 0.5, 0.9, 0.99, 0.999)) {
    if (max(cdf) < p) next
    at <- which(cdf >= p)[1]
    rows <- rbind(rows, data.frame(
      incidents = case$incidents, yearCv = case$yearCv, cv = case$cv, hours = 1.7, rate = 100,
      minimum = minimum, increment = increment, fee = fee, share = share,
      p = p, quantile = grid[at], below = sprintf("%.16g", cdf[at])
    ))
  }
}
path <- sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))
write.csv(rows, file.path(dirname(path), "latticeSpend.csv"), row.names = FALSE, quote = FALSE)
cat(nrow(rows), "rows\n")
