package dk.helhed.statistics.period;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.web.Texts;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of periods that are put together. */
public record PeriodWords(Texts texts, Language language) {

    /** Each length with how it was made of which: "år: lagt sammen over 12 måneder". Empty where all periods are as they were counted. */
    public Optional<String> all(Collection<Composed> composed) {
        var said = composed.stream()
                .map(one -> text("of." + one.length(), how(one)))
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(said).filter(words -> !words.isEmpty());
    }

    /** Where the two sums of a quotient follow different rules, each by itself. */
    public String how(Composed composed) {
        var above = how(composed, composed.above());
        return composed.below()
                .filter(below -> below != composed.above())
                .map(below -> text("apart", above, how(composed, below)))
                .orElse(above);
    }

    /** 3 of 12 months. */
    public String lack(Lack lack) {
        return text("lack", lack.there(), parts(lack.of(), lack.each()));
    }

    private String how(Composed composed, AddingRule rule) {
        return rule == AddingRule.LAST
                ? text("last." + composed.each())
                : text("rule." + rule, parts(composed.of(), composed.each()));
    }

    private String parts(int of, Length each) {
        return text("parts." + each, of);
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, "statistics-periods." + key, arguments);
    }
}
