package dk.helhed.statistics.warehouse;

import java.math.BigDecimal;

/** Cells whose area was placed nowhere on purpose: shown beside every figure, part of no sum. */
public record Unplaced(long cells, BigDecimal sum) {}
