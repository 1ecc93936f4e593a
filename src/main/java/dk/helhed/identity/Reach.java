package dk.helhed.identity;

import dk.helhed.web.Grant;
import dk.helhed.web.Grant.Everywhere;
import dk.helhed.web.Grant.OnBoard;
import dk.helhed.web.Grant.OnPlan;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a grant reaches, as the database writes it. */
public enum Reach {
    EVERYWHERE,
    BOARD,
    PLAN;

    public static Reach of(Grant.Scope scope) {
        return switch (scope) {
            case Everywhere _ -> EVERYWHERE;
            case OnBoard _ -> BOARD;
            case OnPlan _ -> PLAN;
        };
    }

    public static Optional<UUID> target(Grant.Scope scope) {
        return switch (scope) {
            case Everywhere _ -> Optional.empty();
            case OnBoard on -> Optional.of(on.board());
            case OnPlan on -> Optional.of(on.plan());
        };
    }

    /** @throws IllegalArgumentException when a board or plan is meant and none is named */
    public Grant.Scope on(@Nullable UUID target) {
        if (this == EVERYWHERE) {
            return new Everywhere();
        }
        if (target == null) {
            throw new IllegalArgumentException(this + " without a target");
        }
        return this == BOARD ? new OnBoard(target) : new OnPlan(target);
    }
}
