package dk.helhed.statistics.statbank;

import dk.helhed.kernel.SearchText;
import dk.helhed.statistics.intake.connector.enquiry.Choice;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.Presentation;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Value;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription.Variable;
import dk.helhed.statistics.statbank.saved.FetchVersion;
import dk.helhed.statistics.statbank.saved.Rhythm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * What is chosen of a table, as the form sends it. Fields of a variable end in its position.
 *
 * @param dataset empty for one that is made by the import
 * @param name of the choice, when it is saved
 */
record SelectionForm(List<Wanted> wanted, Presentation presentation, String dataset, String name, Rhythm rhythm) {
    private static final int NEWEST_AT_FIRST = 5;

    /** The ways to choose among the values of a variable. */
    enum Way {
        ALL,
        NEWEST,
        THESE,
        LEFT_OUT
    }

    /**
     * One variable.
     *
     * @param newest how many of the last
     * @param chosen codes; kept while another way is chosen, so that nothing is lost by a look at it
     * @param filter shows only the values that hold it
     */
    record Wanted(Variable variable, Way way, int newest, Set<String> chosen, String filter) {
        /** More values than these are not shown at once; the filter finds the others. */
        static final int SHOWN = 400;

        Choice choice() {
            return switch (way) {
                case ALL -> new Choice.All();
                case NEWEST -> new Choice.Newest(newest);
                case THESE -> new Choice.These(chosen);
                case LEFT_OUT -> new Choice.LeftOut();
            };
        }

        List<Way> ways() {
            var ways = new ArrayList<>(List.of(Way.ALL));
            if (variable.time()) {
                ways.add(Way.NEWEST);
            }
            ways.add(Way.THESE);
            if (variable.mayBeLeftOut()) {
                ways.add(Way.LEFT_OUT);
            }
            return ways;
        }

        /** The newest period first, since that is what one looks for. */
        List<Value> matching() {
            var values = variable.time() ? variable.values().reversed() : variable.values();
            var sought = SearchText.plain(filter.strip());
            return values.stream()
                    .filter(value ->
                            SearchText.plain(value.id() + " " + value.label()).contains(sought))
                    .toList();
        }

        List<Value> shown() {
            return matching().stream().limit(SHOWN).toList();
        }

        /** Chosen codes that have no box on the page now. */
        List<String> hidden() {
            var boxes = shown().stream().map(Value::id).collect(Collectors.toSet());
            return chosen.stream()
                    .filter(code -> !boxes.contains(code))
                    .sorted()
                    .toList();
        }

        int count() {
            return choice().of(variable).size();
        }

        /** What a button beside the filter does to the choice. */
        private Wanted pressed(String action, int position) {
            var codes = new HashSet<>(chosen);
            if (action.equals("choose" + position)) {
                matching().forEach(value -> codes.add(value.id()));
            } else if (action.equals("clear" + position)) {
                matching().forEach(value -> codes.remove(value.id()));
            } else if (!action.equals("filter" + position)) {
                return this;
            }
            return new Wanted(variable, Way.THESE, newest, Set.copyOf(codes), filter);
        }
    }

    /** What one wants most often: every area, the newest periods, and of the rest the sum. */
    static SelectionForm first(TableDescription table) {
        return new SelectionForm(
                table.variables().stream().map(SelectionForm::first).toList(),
                Presentation.BOTH,
                "",
                table.title(),
                Rhythm.BY_HAND);
    }

    /** What a saved fetch is now, in the table as it is now. */
    static SelectionForm of(FetchVersion saved, TableDescription table) {
        var choices = saved.enquiry().within(table).choices();
        return new SelectionForm(
                table.variables().stream()
                        .map(variable -> of(variable, choices.getOrDefault(variable.id(), new Choice.LeftOut())))
                        .toList(),
                saved.enquiry().presentation(),
                "",
                saved.name(),
                saved.rhythm());
    }

    private static Wanted of(Variable variable, Choice choice) {
        return switch (choice) {
            case Choice.All _ -> new Wanted(variable, Way.ALL, NEWEST_AT_FIRST, Set.of(), "");
            case Choice.Newest(int count) -> new Wanted(variable, Way.NEWEST, count, Set.of(), "");
            case Choice.These(var codes) -> new Wanted(variable, Way.THESE, NEWEST_AT_FIRST, codes, "");
            case Choice.LeftOut _ -> new Wanted(variable, Way.LEFT_OUT, NEWEST_AT_FIRST, Set.of(), "");
        };
    }

    private static Wanted first(Variable variable) {
        var way = variable.time()
                ? Way.NEWEST
                : variable.mayBeLeftOut()
                                && !variable.mapped()
                                && !variable.id().startsWith("OMR")
                        ? Way.LEFT_OUT
                        : Way.ALL;
        return new Wanted(variable, way, NEWEST_AT_FIRST, Set.of(), "");
    }

    static SelectionForm sent(TableDescription table, MultiValueMap<String, String> form) {
        var wanted = new ArrayList<Wanted>();
        for (int i = 0; i < table.variables().size(); i++) {
            wanted.add(sent(table.variables().get(i), i, form));
        }
        return new SelectionForm(
                List.copyOf(wanted),
                Arrays.stream(Presentation.values())
                        .filter(presentation -> presentation.name().equals(text(form, "presentation")))
                        .findFirst()
                        .orElse(Presentation.BOTH),
                text(form, "dataset"),
                text(form, "name"),
                Arrays.stream(Rhythm.values())
                        .filter(rhythm -> rhythm.name().equals(text(form, "rhythm")))
                        .findFirst()
                        .orElse(Rhythm.BY_HAND));
    }

    private static Wanted sent(Variable variable, int i, MultiValueMap<String, String> form) {
        var before = first(variable);
        var newest = text(form, "newest" + i);
        var codes = Optional.ofNullable(form.get("code" + i)).orElse(List.of());
        return new Wanted(
                        variable,
                        before.ways().stream()
                                .filter(way -> way.name().equals(text(form, "way" + i)))
                                .findFirst()
                                .orElse(before.way()),
                        newest.matches("[1-9]\\d{0,4}") ? Integer.parseInt(newest) : NEWEST_AT_FIRST,
                        Set.copyOf(codes),
                        text(form, "filter" + i))
                .pressed(text(form, "action"), i);
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("").strip();
    }

    Enquiry enquiry(TableDescription table) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        wanted.forEach(one -> choices.put(one.variable().id(), one.choice()));
        return new Enquiry(table.id(), choices, presentation);
    }
}
