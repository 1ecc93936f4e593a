package dk.helhed.statistics.catalog.card;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.description.Classification;
import dk.helhed.statistics.catalog.description.DatasetCard;
import dk.helhed.statistics.catalog.description.Rhythm;
import dk.helhed.web.Role;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of a card, as it was filled in.
 *
 * @param classification PUBLIC, PARTNERS or RESTRICTED
 * @param seen the id of the card that was on the screen; empty where there was none yet
 */
record CardForm(
        @Nullable String classification,
        @Nullable List<Role> role,
        @Nullable Boolean named,
        @Nullable String agreement,
        @Nullable String months,
        @Nullable String next,
        @Nullable String note,
        @Nullable String seen) {
    private static final int LONGEST = 4000;
    private static final Pattern MONTHS = Pattern.compile("\\d{1,3}");

    sealed interface Result {}

    record Parsed(DatasetCard card) implements Result {}

    record Unclear(List<Refusal> refusals) implements Result {}

    static CardForm of(DatasetCard card, String seen) {
        var restricted = card.classification() instanceof Classification.Restricted some
                ? some
                : new Classification.Restricted(Set.of(), true);
        return new CardForm(
                kind(card.classification()),
                List.copyOf(restricted.roles()),
                restricted.named(),
                card.agreement(),
                card.rhythm().months() == 0
                        ? ""
                        : Integer.toString(card.rhythm().months()),
                card.rhythm().next().map(LocalDate::toString).orElse(""),
                card.note(),
                seen);
    }

    static String kind(Classification classification) {
        return switch (classification) {
            case Classification.Public() -> "PUBLIC";
            case Classification.Partners() -> "PARTNERS";
            case Classification.Restricted _ -> "RESTRICTED";
        };
    }

    /** The card, or everything that stands in its way. */
    Result parse() {
        var refusals = new ArrayList<Refusal>();
        var rhythm = rhythm(refusals);
        var access = access(refusals);
        if (agreementText().length() > LONGEST || noteText().length() > LONGEST) {
            refusals.add(new CardRefusal.TooLong(LONGEST));
        }
        return access.isPresent() && refusals.isEmpty()
                ? new Parsed(new DatasetCard(access.get(), agreementText(), rhythm, noteText()))
                : new Unclear(List.copyOf(refusals));
    }

    private Optional<Classification> access(List<Refusal> refusals) {
        var access =
                switch (kindText()) {
                    case "PUBLIC" -> Optional.<Classification>of(new Classification.Public());
                    case "PARTNERS" -> Optional.<Classification>of(new Classification.Partners());
                    case "RESTRICTED" ->
                        Optional.<Classification>of(new Classification.Restricted(Set.copyOf(roles()), isNamed()));
                    default -> Optional.<Classification>empty();
                };
        if (access.isEmpty()) {
            refusals.add(new CardRefusal.ClassificationMissing());
        }
        if (kindText().equals("RESTRICTED") && agreementText().isEmpty()) {
            refusals.add(new CardRefusal.AgreementMissing());
        }
        return access;
    }

    private Rhythm rhythm(List<Refusal> refusals) {
        var written = monthsText();
        var readable = written.isEmpty()
                || MONTHS.matcher(written).matches() && Integer.parseInt(written) <= Rhythm.MOST_MONTHS;
        if (!readable) {
            refusals.add(new CardRefusal.RhythmUnreadable(written, Rhythm.MOST_MONTHS));
        }
        return new Rhythm(written.isEmpty() || !readable ? 0 : Integer.parseInt(written), day(refusals));
    }

    private Optional<LocalDate> day(List<Refusal> refusals) {
        try {
            return nextText().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(nextText()));
        } catch (DateTimeParseException _) {
            refusals.add(new CardRefusal.DayUnreadable(nextText()));
            return Optional.empty();
        }
    }

    String kindText() {
        return given(classification);
    }

    List<Role> roles() {
        return role == null ? List.of() : role;
    }

    boolean isNamed() {
        return Boolean.TRUE.equals(named);
    }

    String agreementText() {
        return given(agreement);
    }

    String monthsText() {
        return given(months);
    }

    String nextText() {
        return given(next);
    }

    String noteText() {
        return given(note);
    }

    String seenText() {
        return given(seen);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
