package dk.helhed.geography.shape;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The nested arrays of a geometry before its type is known: GeoJSON lets the type come after them. */
sealed interface Coordinates {

    record One(Position position, int numbers) implements Coordinates {}

    record Several(List<Coordinates> parts) implements Coordinates {}

    /** Neither an array nor numbers: text, an object, null. */
    record Odd() implements Coordinates {}

    /** Reads from the opening bracket to the closing one. The parser limits how deep it goes. */
    static Coordinates read(JsonParser json, Budget budget) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return new Odd();
        }
        if (json.nextToken().isNumeric()) {
            return position(json, budget);
        }
        var parts = new ArrayList<Coordinates>();
        while (json.currentToken() != JsonToken.END_ARRAY) {
            parts.add(read(json, budget));
            json.nextToken();
        }
        return new Several(parts);
    }

    private static Coordinates position(JsonParser json, Budget budget) {
        budget.spend();
        var numbers = new double[2];
        var count = 0;
        var odd = false;
        while (json.currentToken() != JsonToken.END_ARRAY) {
            odd |= !json.currentToken().isNumeric();
            if (count < 2 && !odd) {
                numbers[count] = json.getDoubleValue();
            }
            json.skipChildren();
            count++;
            json.nextToken();
        }
        // 0.0 and -0.0 are one place
        return odd ? new Odd() : new One(new Position(numbers[0] + 0.0, numbers[1] + 0.0), count);
    }

    /** How many positions a file may still hold. */
    final class Budget {
        private int left;

        Budget(int positions) {
            this.left = positions;
        }

        void spend() {
            if (--left < 0) {
                throw new Exhausted();
            }
        }
    }

    /** More than any map of a city needs; thrown inside the reader only, which answers with a fault. */
    final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
