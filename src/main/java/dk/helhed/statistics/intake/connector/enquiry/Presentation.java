package dk.helhed.statistics.intake.connector.enquiry;

/** How the values of the axes are written in the answer. */
public enum Presentation {
    /** Code and label in one field, {@code 1003 Nørrebro}; they are parted before the answer is read. */
    BOTH("CodeAndValue"),
    /** As people read them; areas are recognised by their names. */
    LABELS("Value"),
    /** As the StatBank numbers them: {@code 0164A}, {@code 01}. They stay when a label is mended. */
    CODES("Code");

    private final String word;

    Presentation(String word) {
        this.word = word;
    }

    /** The StatBank's own word for it. */
    public String word() {
        return word;
    }
}
