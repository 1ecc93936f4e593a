package dk.helhed.statistics.intake.heads;

import java.util.List;

/** What stands above the numbers of a column, from the upper line of heads to the lowest: {@code Mænd › 2022}. */
public record HeadPath(List<String> texts) {
    private static final String SIGN = "\u203a";
    private static final String BETWEEN = " " + SIGN + " ";

    public static HeadPath of(String head) {
        return new HeadPath(List.of(head.split(BETWEEN, -1)));
    }

    /** As one head; in the texts the sign between them stands as another. */
    public String head() {
        return joined(
                texts.stream().map(text -> text.strip().replace(SIGN, ">")).toList());
    }

    /** The texts as they are. */
    public static String joined(List<String> texts) {
        return String.join(BETWEEN, texts);
    }
}
