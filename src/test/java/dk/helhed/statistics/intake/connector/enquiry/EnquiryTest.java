package dk.helhed.statistics.intake.connector.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Value;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnquiryTest {
    private static final Variable AREA = variable("OMRÅDE", 10, true, false);
    private static final Variable SEX = variable("KØN", 3, true, false);
    private static final Variable TIME = variable("Tid", 5, false, true);
    private static final TableDescription TABLE =
            new TableDescription("FOLK", "Folketal", "Antal", "2026", "", List.of(AREA, SEX, TIME));

    @Test
    void asksOnceWhenTheCellsFitInOneAnswer() {
        var plan = requests(Map.of("OMRÅDE", new Choice.All(), "Tid", new Choice.Newest(2)), 20);
        assertThat(plan.cells()).isEqualTo(20);
        assertThat(plan.requests()).singleElement().satisfies(request -> {
            assertThat(request.format()).isEqualTo(Request.Format.CSV);
            assertThat(request.codes()).containsOnlyKeys("OMRÅDE", "Tid").containsEntry("Tid", List.of("3", "4"));
        });
    }

    @Test
    void asksForBulkWhenEveryVariableIsWantedAndTheAnswerWouldBeTooLong() {
        var plan = requests(Map.of("OMRÅDE", new Choice.All(), "KØN", new Choice.All(), "Tid", new Choice.All()), 149);
        assertThat(plan.requests()).singleElement().extracting(Request::format).isEqualTo(Request.Format.BULK);
    }

    @Test
    void splitsWhenAVariableIsLeftOut() {
        var plan = requests(Map.of("OMRÅDE", new Choice.All(), "Tid", new Choice.All()), 20);
        assertThat(plan.requests()).hasSizeGreaterThan(2).allSatisfy(request -> {
            assertThat(request.format()).isEqualTo(Request.Format.CSV);
            assertThat(cells(request)).hasSizeLessThanOrEqualTo(20);
        });
    }

    @Test
    void thePartsOfASplitHoldEachWantedCellOnce() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var variables = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(i -> variable("V" + i, 1 + random.nextInt(12), true, false))
                    .toList();
            var all = new ArrayList<>(variables);
            all.add(variable("LEFT", 3, true, false));
            var table = new TableDescription("T", "T", "", "", "", all);
            var choices = new LinkedHashMap<String, Choice>();
            variables.forEach(variable -> choices.put(variable.id(), new Choice.All()));
            long limit = 1 + random.nextInt(50);
            var plan = (Enquiry.Requests) new Enquiry("T", choices, Presentation.LABELS).plan(table, limit);
            var seen = new HashSet<List<String>>();
            for (var request : plan.requests()) {
                var cells = cells(request);
                assertThat(cells.size()).as("seed " + seed).isLessThanOrEqualTo((int) limit);
                assertThat(seen.addAll(cells)).as("seed " + seed).isTrue();
            }
            assertThat((long) seen.size()).as("seed " + seed).isEqualTo(plan.cells());
            assertThat(plan.requests().stream()
                            .mapToLong(request -> cells(request).size())
                            .sum())
                    .as("seed " + seed)
                    .isEqualTo(plan.cells());
        }
    }

    @Test
    void whatTheIntakeIsNotMeasuredWithIsNotAskedFor() {
        var wide = new TableDescription(
                "BRED",
                "Bred",
                "Antal",
                "2026",
                "",
                List.of(variable("A", 5_000, true, false), variable("B", 5_000, true, false)));
        Map<String, Choice> all = Map.of("A", new Choice.All(), "B", new Choice.All());
        var plan = new Enquiry("BRED", all, Presentation.LABELS).plan(wide, Enquiry.CELLS_IN_ONE_ANSWER);
        assertThat(((Enquiry.Unaskable) plan).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("STATBANK-006");
            assertThat(reason.arguments()).containsExactly(25_000_000L, 20_000_000L);
        });
    }

    @Test
    void namesEveryReasonWhyItCannotBeAsked() {
        var plan = new Enquiry(
                        "FOLK",
                        Map.of("ALDER", new Choice.All(), "KØN", new Choice.These(Set.of("9"))),
                        Presentation.LABELS)
                .plan(TABLE, Enquiry.CELLS_IN_ONE_ANSWER);
        assertThat(((Enquiry.Unaskable) plan).reasons())
                .extracting(ConnectorRefused::code)
                .containsExactly("STATBANK-003", "STATBANK-004", "STATBANK-002");
    }

    @Test
    void aLabelThatStandsTwiceNeedsCodes() {
        var twin = new Variable(
                "BRANCHE",
                "branche",
                true,
                false,
                false,
                List.of(new Value("1", "Andet"), new Value("2", "Andet"), new Value("3", "Handel")));
        var table = new TableDescription("ERHV", "Erhverv", "Antal", "2026", "", List.of(twin));
        Map<String, Choice> all = Map.of("BRANCHE", new Choice.All());
        assertThat(((Enquiry.Unaskable) new Enquiry("ERHV", all, Presentation.LABELS).plan(table, 10)).reasons())
                .extracting(ConnectorRefused::code)
                .containsExactly("STATBANK-005");
        assertThat(new Enquiry("ERHV", all, Presentation.CODES).plan(table, 10)).isInstanceOf(Enquiry.Requests.class);
        assertThat(new Enquiry("ERHV", Map.of("BRANCHE", new Choice.These(Set.of("1", "3"))), Presentation.LABELS)
                        .plan(table, 10))
                .as("only what is chosen must be told apart")
                .isInstanceOf(Enquiry.Requests.class);
    }

    @Test
    void aChoiceIsReadBackFromTheWordsItIsStoredIn() {
        assertThat(List.of(
                        new Choice.All(),
                        new Choice.These(Set.of("0164A", "01")),
                        new Choice.Newest(5),
                        new Choice.LeftOut()))
                .allSatisfy(choice -> assertThat(Choice.said(choice.words())).isEqualTo(choice));
    }

    @Test
    void newPeriodsAreNoChangeOfTheDefinition() {
        assertThat(Changes.between(TABLE, with(variable("Tid", 6, false, true))))
                .isEmpty();
    }

    @Test
    void aChangedDefinitionIsTold() {
        var renamed = new Variable(
                "KØN",
                "køn",
                true,
                false,
                false,
                List.of(new Value("0", "KØN 0"), new Value("1", "Kvinder"), new Value("7", "Andet")));
        var now = new TableDescription("FOLK", "Folketal", "Personer", "2027", "", List.of(AREA, renamed, TIME));
        assertThat(Changes.between(TABLE, now))
                .extracting(ConnectorRefused::code)
                .containsExactly("STATBANK-101", "STATBANK-105", "STATBANK-104", "STATBANK-106");
    }

    private static TableDescription with(Variable time) {
        return new TableDescription("FOLK", "Folketal", "Antal", "2027", "", List.of(AREA, SEX, time));
    }

    private static Enquiry.Requests requests(Map<String, Choice> choices, long limit) {
        return (Enquiry.Requests) new Enquiry("FOLK", choices, Presentation.LABELS).plan(TABLE, limit);
    }

    private static Set<List<String>> cells(Request request) {
        var cells = new ArrayList<List<String>>(List.of(List.of()));
        for (var codes : request.codes().values()) {
            var longer = new ArrayList<List<String>>();
            for (var cell : cells) {
                for (var code : codes) {
                    var next = new ArrayList<>(cell);
                    next.add(code);
                    longer.add(next);
                }
            }
            cells.clear();
            cells.addAll(longer);
        }
        return new HashSet<>(cells);
    }

    private static Variable variable(String id, int values, boolean mayBeLeftOut, boolean time) {
        return new Variable(
                id,
                id.toLowerCase(java.util.Locale.ROOT),
                mayBeLeftOut,
                time,
                false,
                IntStream.range(0, values)
                        .mapToObj(i -> new Value(String.valueOf(i), id + " " + i))
                        .toList());
    }
}
