package dk.helhed.statistics.intake.declaration;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.heads.HeadLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a column of the file is. */
public sealed interface Role {
    record Ignored() implements Role {}

    /**
     * @param scheme of the codes that the file has for them; empty for names, and for codes of any scheme
     * @param isCoded each field is a code and a name, {@code 1003 Indre By}
     */
    record AreaName(Optional<String> scheme, boolean isCoded) implements Role {
        public AreaName() {
            this(false);
        }

        public AreaName(boolean isCoded) {
            this(Optional.empty(), isCoded);
        }
    }

    record PeriodName() implements Role {}

    record Category(String dimension) implements Role {}

    /** Numbers stand below its head. */
    sealed interface Measured extends Role {
        Measure measure();
    }

    record Values(Measure measure) implements Measured {}

    /** Values at what the lines of its head say: a period, categories, and which measure they are. */
    record Headed(Measure measure, List<HeadLevel> levels) implements Measured {
        /** As the head writes it. */
        public Optional<String> period() {
            return levels.stream()
                    .filter(HeadLevel.Period.class::isInstance)
                    .map(HeadLevel::text)
                    .findFirst();
        }

        /** By the names of their dimensions, in the order of the lines. */
        public Map<String, String> categories() {
            var categories = new LinkedHashMap<String, String>();
            for (HeadLevel level : levels) {
                if (level instanceof HeadLevel.Category(var dimension, var text)) {
                    categories.put(dimension, text);
                }
            }
            return categories;
        }
    }
}
