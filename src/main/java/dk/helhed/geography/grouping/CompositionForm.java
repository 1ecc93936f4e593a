package dk.helhed.geography.grouping;

import dk.helhed.geography.GroupingEdition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a grouping is made of, as typed; a field that was not sent is empty.
 *
 * @param member ids of the chosen areas
 * @param to the last day it holds
 * @param seen the editions that there were when the form was made
 */
record CompositionForm(String level, List<String> member, String from, String to, String source, String seen) {

    CompositionForm(
            @Nullable String level,
            @Nullable List<String> member,
            @Nullable String from,
            @Nullable String to,
            @Nullable String source,
            @Nullable String seen) {
        this.level = typed(level);
        this.member = member == null ? List.of() : List.copyOf(member);
        this.from = typed(from);
        this.to = typed(to);
        this.source = typed(source);
        this.seen = typed(seen);
    }

    /** What holds now, to be changed from a day that is yet to be said. */
    static CompositionForm after(List<GroupingEdition> editions, String level) {
        var newest = Optional.of(editions).filter(all -> !all.isEmpty()).map(List::getFirst);
        return new CompositionForm(
                level,
                newest.filter(edition -> edition.memberLevel().name().equals(level)).stream()
                        .flatMap(edition -> edition.members().stream())
                        .map(area -> area.id().value().toString())
                        .toList(),
                "",
                "",
                "",
                seen(editions));
    }

    /** The editions by their ids: another that came, or came instead of one, is told from them. */
    static String seen(List<GroupingEdition> editions) {
        return editions.stream().map(edition -> edition.id().toString()).collect(Collectors.joining(" "));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
