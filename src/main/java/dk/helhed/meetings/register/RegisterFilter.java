package dk.helhed.meetings.register;

import dk.helhed.meetings.Outcome;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the register is narrowed to, as it stands in the address.
 *
 * @param year of the meeting; 0 for all
 * @param page from 1
 */
record RegisterFilter(Optional<UUID> board, int year, Optional<Outcome> outcome, String text, int page) {
    static RegisterFilter read(Map<String, String> fields) {
        var board = fields.getOrDefault("board", "");
        var year = fields.getOrDefault("year", "");
        var page = fields.getOrDefault("page", "");
        var outcome = fields.getOrDefault("outcome", "");
        return new RegisterFilter(
                board.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                        ? Optional.of(UUID.fromString(board))
                        : Optional.empty(),
                year.matches("\\d{4}") ? Integer.parseInt(year) : 0,
                Arrays.stream(Outcome.values())
                        .filter(one -> one.name().equals(outcome))
                        .findFirst(),
                fields.getOrDefault("q", "").strip(),
                page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
    }

    boolean isNarrowed() {
        return board.isPresent() || year != 0 || outcome.isPresent() || !text.isEmpty();
    }

    SearchWords words() {
        return SearchWords.of(text);
    }

    /** The address of the same search, on a page. */
    String address(String path, int page) {
        var query = Stream.of(
                        part("q", text),
                        part("board", board.map(UUID::toString).orElse("")),
                        part("year", year == 0 ? "" : Integer.toString(year)),
                        part("outcome", outcome.map(Outcome::name).orElse("")),
                        part("page", page <= 1 ? "" : Integer.toString(page)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
