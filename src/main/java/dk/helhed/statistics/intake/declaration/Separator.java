package dk.helhed.statistics.intake.declaration;

/** What stands between two fields of a line. */
public enum Separator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    BAR('|');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
