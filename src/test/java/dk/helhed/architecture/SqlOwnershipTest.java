package dk.helhed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The third wall: a table belongs to one module, and only that module's SQL names it. */
class SqlOwnershipTest {
    private static final Set<String> SCHEMAS = Set.of(
            "platform",
            "audit",
            "identity",
            "governance",
            "geography",
            "statistics",
            "knowledge",
            "meetings",
            "plans",
            "grants",
            "overview");
    private static final Pattern JAVA_TEXT =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|table|exists|references|view|only|on)\\s+(?:if\\s+not\\s+exists\\s+)?([a-z]+)\\.([a-z_]+)");

    @Test
    void sqlNamesOnlyTablesOfItsOwnModuleAndPublishedViewsOfOthers() {
        var strangers = Stream.concat(
                        Sources.MAIN.ending(".sql").stream().flatMap(source -> tables(source, source.text())),
                        Sources.MAIN.ending(".java").stream()
                                .flatMap(source -> JAVA_TEXT
                                        .matcher(source.text())
                                        .results()
                                        .flatMap(text -> tables(source, text.group()))))
                .toList();
        assertThat(strangers)
                .as("another module is asked through its facade or a published_ view")
                .isEmpty();
    }

    @Test
    void sqlIsNeverPutTogetherFromPieces() {
        var pieced = Pattern.compile("(?i)\\.sql\\(\\s*(\"[^\"]*\"|\"\"\".*?\"\"\")\\s*\\+\\s*[a-z]", Pattern.DOTALL);
        var found = Sources.MAIN.ending(".java").stream()
                .filter(source -> !source.module().equals("platform"))
                .filter(source -> pieced.matcher(source.text()).find())
                .toList();
        assertThat(found)
                .as("a statement with named parameters cannot be injected into")
                .isEmpty();
    }

    @Test
    void theApplicationMayNotRewriteFacts() {
        var facts = List.of(
                "governance.seat",
                "governance.term",
                "governance.term_end",
                "governance.person_erasure",
                "audit.link",
                "identity.account",
                "identity.standing",
                "identity.grant_given",
                "identity.grant_ended",
                "meetings.paper_release",
                "meetings.decision",
                "statistics.frozen_figure",
                "statistics.release",
                "statistics.definition_version");
        var grants = Pattern.compile("(?i)grant\\s+([a-z, ]+?)\\s+on\\s+([^;]+?)\\s+to\\s+helhed_app");
        var loose = Sources.MAIN.ending(".sql").stream()
                .flatMap(source -> grants.matcher(source.text()).results())
                .filter(grant -> grant.group(1).matches("(?i).*(update|delete).*"))
                .filter(grant -> Stream.of(grant.group(2).split("\\s*,\\s*")).anyMatch(facts::contains))
                .map(grant -> grant.group())
                .toList();
        assertThat(loose).as("facts are appended, not overwritten").isEmpty();
    }

    private static Stream<String> tables(Sources.Source source, String text) {
        return TABLE.matcher(text)
                .results()
                .filter(match -> SCHEMAS.contains(match.group(1)))
                .filter(match -> !match.group(1).equals(source.module()))
                .filter(match -> !match.group(2).startsWith("published_"))
                .map(match -> source + ": " + match.group(1) + "." + match.group(2));
    }
}
