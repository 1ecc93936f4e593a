package dk.helhed.statistics.intake.proposal;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What the head over the areas of a file tells of them, for a person to confirm. */
public final class HeadOfAreas {
    private HeadOfAreas() {}

    /**
     * Their kind, where the head names one, and the scheme of their codes, where it is called as one: below "rode_nr" the
     * number 3 is no district.
     *
     * @param schemes the keys of those that are known
     */
    public static Map<String, String> tells(DeclarationFields proposal, Collection<String> schemes) {
        var heads = proposal.headers();
        var head = IntStream.range(0, heads.size())
                .filter(i -> proposal.text("role" + i).equals("AREA"))
                .mapToObj(heads::get)
                .findFirst()
                .orElse("")
                .strip();
        var told = new HashMap<String, String>();
        LevelGuess.of(head).ifPresent(level -> told.put("level", level.name()));
        schemes.stream()
                .filter(head::equalsIgnoreCase)
                .findFirst()
                .ifPresent(scheme -> told.put(DeclarationFields.AREA_CODES, scheme));
        return told;
    }
}
