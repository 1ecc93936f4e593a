package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.Threshold;
import java.util.Optional;

/** Whether a condition is met. */
public sealed interface Verdict {
    record Met(Distance distance) implements Verdict {}

    record NotMet(Distance distance) implements Verdict {}

    /** The value, or the national mean it is held against, is not there. */
    record CannotBeDecided(Missing what, NothingKind why) implements Verdict {}

    enum Missing {
        VALUE,
        NATIONAL_MEAN
    }

    default Truth truth() {
        return switch (this) {
            case Met _ -> Truth.YES;
            case NotMet _ -> Truth.NO;
            case CannotBeDecided _ -> Truth.UNKNOWN;
        };
    }

    default Optional<Distance> measured() {
        return switch (this) {
            case Met(var distance) -> Optional.of(distance);
            case NotMet(var distance) -> Optional.of(distance);
            case CannotBeDecided _ -> Optional.empty();
        };
    }

    /** Decides one condition; exact, on the value as published. */
    static Verdict of(Condition condition, Situation situation) {
        var criterion = condition.criterion();
        var value = situation.value(criterion);
        if (value.isEmpty()) {
            return new CannotBeDecided(Missing.VALUE, situation.why(criterion));
        }
        var threshold =
                switch (condition.threshold()) {
                    case Threshold.Fixed(var fixed) -> Optional.of(fixed);
                    case Threshold.TimesNational(var factor) ->
                        Optional.ofNullable(situation.nationalMeans().get(criterion))
                                .map(mean -> condition.unit().of(mean).multiply(factor));
                };
        if (threshold.isEmpty()) {
            return new CannotBeDecided(Missing.NATIONAL_MEAN, NothingKind.MISSING);
        }
        var own = condition.unit().of(value.get());
        var met = condition.operator().holds(own, threshold.get());
        var distance = new Distance(own, threshold.get(), Persons.across(condition, own, threshold.get(), situation));
        return met ? new Met(distance) : new NotMet(distance);
    }
}
