package dk.helhed.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** How a region of a map is filled: by its value, or by the reason why it has none. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Shade.Known.class, name = "known"),
    @JsonSubTypes.Type(value = Shade.Estimate.class, name = "estimate"),
    @JsonSubTypes.Type(value = Shade.Protected.class, name = "protected"),
    @JsonSubTypes.Type(value = Shade.NoValue.class, name = "none"),
    @JsonSubTypes.Type(value = Shade.NotThen.class, name = "not-then"),
    @JsonSubTypes.Type(value = Shade.Outside.class, name = "outside")
})
public sealed interface Shade {

    record Known(BigDecimal value) implements Shade {}

    /** A value that was reckoned and not counted. */
    record Estimate(BigDecimal value) implements Shade {}

    /** The value exists and is hidden to protect persons. */
    record Protected() implements Shade {}

    /** There is no value. */
    record NoValue() implements Shade {}

    /** The region was not there at the time. */
    record NotThen() implements Shade {}

    /** The region is drawn to find one's way and is not part of the question. */
    record Outside() implements Shade {}
}
