package dk.helhed.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** What stands at one place of a chart: a value, or a kind of nothing said in a word. Zero is a value. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Point.Value.class, name = "value"),
    @JsonSubTypes.Type(value = Point.Nothing.class, name = "nothing")
})
public sealed interface Point {

    record Value(BigDecimal value) implements Point {}

    /** @param word why there is no value, in the reader's language: "beskyttet", "ikke oplyst" */
    record Nothing(String word) implements Point {}

    static Point of(BigDecimal value) {
        return new Value(value);
    }

    static Point nothing(String word) {
        return new Nothing(word);
    }
}
