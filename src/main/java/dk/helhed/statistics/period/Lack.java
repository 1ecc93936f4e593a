package dk.helhed.statistics.period;

import dk.helhed.statistics.indicator.PeriodCode.Length;

/** Of so many parts that a longer period has, so few are there. */
public record Lack(int there, int of, Length each) {}
