package dk.helhed.statistics.comparison;

import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.publication.TraceAddress.Made;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is compared, as the address says it; what is left out has the usual choice.
 *
 * @param area the one in the middle
 * @param peer those it is laid beside
 * @param period whose values are shown; the newest unless said
 * @param since whose values they are measured against; a year before unless said
 * @param together how long periods those that are counted are put together to; as they are counted unless said
 * @param row the row whose value is traced, counted from 0, and the period of the value in {@code at}
 * @param of the code of the area whose value is traced, as files name it, which counts before the row
 * @param by what the file was made of which the address is from
 */
record CompareForm(
        @Nullable UUID area,
        @Nullable List<UUID> peer,
        @Nullable String period,
        @Nullable String since,
        @Nullable String together,
        @Nullable Integer row,
        @Nullable String at,
        @Nullable String of,
        @Nullable String by) {

    Optional<UUID> middle() {
        return Optional.ofNullable(area);
    }

    List<UUID> peers() {
        return peer == null ? List.of() : peer.stream().distinct().toList();
    }

    Optional<String> periodSaid() {
        return Optional.ofNullable(period).filter(said -> !said.isBlank());
    }

    Optional<String> sinceSaid() {
        return Optional.ofNullable(since).filter(said -> !said.isBlank());
    }

    Optional<Length> length() {
        return Arrays.stream(Length.values())
                .filter(length -> length.name().equals(together))
                .findFirst();
    }

    Optional<String> tracedArea() {
        return Optional.ofNullable(of).filter(said -> !said.isBlank());
    }

    Optional<Made> madeOf() {
        return Optional.ofNullable(by).flatMap(Made::parse);
    }

    int tracedRow() {
        return row == null ? 0 : row;
    }

    Optional<String> tracedPeriod() {
        return Optional.ofNullable(at).filter(said -> !said.isBlank());
    }

    /** The comparison's own address, without what is traced in it, so that it can be sent and kept. */
    static String address(String code, UUID area, List<UUID> peers, Times times, String ending) {
        return UriComponentsBuilder.fromPath("/indicators/" + code + "/compare" + ending)
                .queryParam("area", area)
                .queryParam("peer", peers)
                .queryParam("period", times.now())
                .queryParamIfPresent("since", times.then())
                .queryParamIfPresent("together", times.together())
                .build()
                .encode()
                .toUriString();
    }
}
