package dk.helhed.statistics.figure;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The form of a new figure, as it was filled in. What was left out has the usual choice. */
record NewFigure(
        @Nullable String indicator,
        @Nullable String title,
        @Nullable FigureForm form,
        @Nullable String scope,
        @Nullable List<UUID> area,
        @Nullable Boolean whole,
        @Nullable String periods,
        @Nullable String from,
        @Nullable String until,
        @Nullable String together) {

    /** The usual beginning: all areas with the city, in a bar chart of the newest period. */
    static NewFigure of(String indicator) {
        return new NewFigure(indicator, "", FigureForm.BAR, "ALL", List.of(), true, "LATEST", "", "", "");
    }

    /** Where only the indicator is named yet, the usual beginning of it. */
    NewFigure orUsual() {
        return form == null ? of(indicatorCode()) : this;
    }

    /** The whole question as an address, so that a draft can be sent and kept like a figure. */
    String address() {
        return UriComponentsBuilder.fromPath("/figures/new")
                .queryParam("indicator", "{indicator}")
                .queryParam("title", "{title}")
                .queryParam("form", formChosen())
                .queryParam("scope", scopeChosen())
                .queryParam("area", area == null ? List.of() : area)
                .queryParam("whole", withWhole())
                .queryParam("periods", periodsChosen())
                .queryParam("from", "{from}")
                .queryParam("until", "{until}")
                .queryParam("together", length().map(Length::name).orElse(""))
                .encode()
                .buildAndExpand(indicatorCode(), titleText(), fromText(), untilText())
                .toUriString();
    }

    String indicatorCode() {
        return given(indicator);
    }

    String titleText() {
        return given(title).strip();
    }

    FigureForm formChosen() {
        return form == null ? FigureForm.TABLE : form;
    }

    String scopeChosen() {
        return Arrays.asList("CHOSEN", "WHOLE").contains(given(scope)) ? given(scope) : "ALL";
    }

    boolean hasArea(UUID id) {
        return area != null && area.contains(id);
    }

    boolean withWhole() {
        return Boolean.TRUE.equals(whole) || scopeChosen().equals("WHOLE");
    }

    String periodsChosen() {
        return Arrays.asList("ALL", "SPAN").contains(given(periods)) ? given(periods) : "LATEST";
    }

    String fromText() {
        return asLong(given(from));
    }

    String untilText() {
        return asLong(given(until));
    }

    /** Where periods are put together, the longer one that the chosen one lies in. */
    private String asLong(String period) {
        return length().flatMap(length -> PeriodCode.of(period).within(length))
                .map(PeriodCode::code)
                .orElse(period);
    }

    /** To which periods those that are counted are put together. */
    Optional<Length> length() {
        return Arrays.stream(Length.values())
                .filter(length -> length.name().equals(given(together)))
                .findFirst();
    }

    Question question(String shownTitle) {
        return new Question("", shownTitle, formChosen(), chosenScope(), withWhole(), choice(), length());
    }

    private Scope chosenScope() {
        return switch (scopeChosen()) {
            case "WHOLE" -> new Scope.WholeOnly();
            case "CHOSEN" -> new Scope.Chosen(ids());
            default -> new Scope.All();
        };
    }

    private List<AreaId> ids() {
        return area == null
                ? List.of()
                : area.stream().distinct().map(AreaId::new).toList();
    }

    private PeriodChoice choice() {
        return switch (periodsChosen()) {
            case "ALL" -> PeriodChoice.all();
            case "SPAN" -> new PeriodChoice.Span(filled(fromText()), filled(untilText()));
            default -> new PeriodChoice.Latest();
        };
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(said -> !said.isBlank());
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
