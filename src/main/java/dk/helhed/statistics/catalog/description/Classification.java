package dk.helhed.statistics.catalog.description;

import dk.helhed.web.Role;
import java.util.Set;
import java.util.TreeSet;

/** Who may see a dataset, and with it every indicator and figure that is built on it. */
public sealed interface Classification {

    /** They take files in and look after the data, so they see every dataset. */
    Set<Role> KEEPERS = Set.of(Role.ANALYST, Role.ADMINISTRATOR);

    /** Everybody who is signed in, with a task or without. */
    record Public() implements Classification {}

    /** Everybody who has a task in the cooperation. */
    record Partners() implements Classification {}

    /**
     * Those who hold one of the roles, and the keepers of the data. It never goes into a paper, for a paper reaches others.
     *
     * @param named others may know that it exists; its numbers stay hidden either way
     */
    record Restricted(Set<Role> roles, boolean named) implements Classification {
        public Restricted {
            roles = new TreeSet<>(roles);
        }
    }

    /** May see the numbers. */
    default boolean admits(Audience audience) {
        return switch (this) {
            case Public() -> isSomebody(audience);
            case Partners() -> isPartner(audience);
            case Restricted restricted ->
                audience instanceof Audience.Person(var viewer)
                        && (viewer.hasAny(KEEPERS.toArray(Role[]::new))
                                || viewer.hasAny(restricted.roles().toArray(Role[]::new)));
        };
    }

    /** May know that the dataset exists. */
    default boolean tells(Audience audience) {
        return admits(audience) || this instanceof Restricted restricted && restricted.named() && isPartner(audience);
    }

    private static boolean isSomebody(Audience audience) {
        return switch (audience) {
            case Audience.Papers() -> true;
            case Audience.Person(var viewer) -> viewer.isSignedIn();
        };
    }

    private static boolean isPartner(Audience audience) {
        return switch (audience) {
            case Audience.Papers() -> true;
            case Audience.Person(var viewer) ->
                viewer.isSignedIn() && !viewer.grants().isEmpty();
        };
    }
}
