package dk.helhed.statistics.intake.lists;

/** A defect that could be repaired, if a person says that it is one. Until then the file is taken as it is written. */
public sealed interface Repair {
    /** The stable text a person accepts it by. */
    String key();

    /** The stable code of the defect. */
    default String code() {
        return switch (this) {
            case Thousands _ -> "LIST-010";
            case MisspeltKey _ -> "LIST-011";
            case SameArea _ -> "LIST-012";
        };
    }

    /** A whole list writes its residents with the point of the thousands read as a decimal point. */
    record Thousands(String list, int rows, String written, String meant) implements Repair {
        @Override
        public String key() {
            return "thousands/" + list;
        }
    }

    /** A key that is not known, one letter from one that is missing in the same rows. */
    record MisspeltKey(String written, ListField meant, int rows) implements Repair {
        @Override
        public String key() {
            return "key/" + written;
        }
    }

    /** Two names of one municipality that may be one area's. */
    record SameArea(String municipality, String written, String kept, Likeness likeness) implements Repair {
        @Override
        public String key() {
            return "name/" + municipality + "/" + written;
        }
    }
}
