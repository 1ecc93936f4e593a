package dk.helhed.statistics.lists.measured;

import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.measured.OwnValue.Known;
import dk.helhed.statistics.lists.measured.OwnValue.Missing;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** How the ministry's value and our own of the same criterion differ, and what may explain it. A hint to look at, never a correction. */
public sealed interface Difference {
    record Same() implements Difference {}

    /** Apart by no more than rounding another way, or one person, could do. */
    record Rounding(BigDecimal apart) implements Difference {}

    /** The ministry's value is our value of another criterion, and ours is the ministry's there. */
    record Exchanged(ListCriterion other) implements Difference {}

    /** The same digits with two neighbours in each other's place, or with the point moved. */
    record Slip() implements Difference {}

    /** Apart by more: another source, another day or another way of counting. */
    record OtherCount(BigDecimal apart) implements Difference {}

    /** The list has a value, and we have none. */
    record OnlyOnTheList(Missing why) implements Difference {}

    /** We have a value, and the list has none. */
    record OnlyOurs() implements Difference {}

    record Neither() implements Difference {}

    static Difference of(ListCriterion criterion, Map<ListCriterion, BigDecimal> official, OwnValues own) {
        var listed = Optional.ofNullable(official.get(criterion));
        return switch (own.of(criterion)) {
            case Missing missing ->
                listed.<Difference>map(_ -> new OnlyOnTheList(missing)).orElseGet(Neither::new);
            case Known known ->
                listed.map(value -> between(criterion, value, known, official, own))
                        .orElseGet(OnlyOurs::new);
        };
    }

    private static Difference between(
            ListCriterion criterion,
            BigDecimal listed,
            Known known,
            Map<ListCriterion, BigDecimal> official,
            OwnValues own) {
        var apart = known.published().subtract(listed);
        if (apart.signum() == 0) {
            return new Same();
        }
        if (known.raw().subtract(listed).abs().compareTo(criterion.step()) < 0) {
            return new Rounding(apart);
        }
        var exchanged = Arrays.stream(ListCriterion.values())
                .filter(other -> other != criterion)
                .filter(other -> equal(published(own.of(other)), Optional.of(listed))
                        && equal(Optional.ofNullable(official.get(other)), Optional.of(known.published())))
                .findFirst();
        if (exchanged.isPresent()) {
            return new Exchanged(exchanged.get());
        }
        return isSlip(listed, known.published()) ? new Slip() : new OtherCount(apart);
    }

    private static Optional<BigDecimal> published(OwnValue value) {
        return value instanceof Known known ? Optional.of(known.published()) : Optional.empty();
    }

    private static boolean equal(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    private static boolean isSlip(BigDecimal one, BigDecimal other) {
        var moved = one.signum() > 0
                && one.stripTrailingZeros()
                        .unscaledValue()
                        .equals(other.stripTrailingZeros().unscaledValue());
        return moved || areNeighboursExchanged(one.toPlainString(), other.toPlainString());
    }

    private static boolean areNeighboursExchanged(String one, String other) {
        var here = one.replace(".", "");
        var there = other.replace(".", "");
        if (here.length() != there.length() || one.indexOf('.') != other.indexOf('.')) {
            return false;
        }
        var at = 0;
        while (at < here.length() - 1 && here.charAt(at) == there.charAt(at)) {
            at++;
        }
        return at < here.length() - 1
                && here.charAt(at) == there.charAt(at + 1)
                && here.charAt(at + 1) == there.charAt(at)
                && here.substring(at + 2).equals(there.substring(at + 2));
    }
}
