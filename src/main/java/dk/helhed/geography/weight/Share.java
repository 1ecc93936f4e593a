package dk.helhed.geography.weight;

import dk.helhed.geography.AreaId;
import java.math.BigDecimal;

/** The share of an old area that is in a new one. */
public record Share(AreaId oldArea, AreaId newArea, BigDecimal weight) {}
