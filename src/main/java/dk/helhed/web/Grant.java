package dk.helhed.web;

import java.util.UUID;

/** A role and how far it reaches. */
public record Grant(Role role, Scope scope) {

    /** Everywhere, on one board, or on one plan. The ids are those of the modules to the right. */
    public sealed interface Scope {}

    public record Everywhere() implements Scope {}

    public record OnBoard(UUID board) implements Scope {}

    public record OnPlan(UUID plan) implements Scope {}

    public static Grant everywhere(Role role) {
        return new Grant(role, new Everywhere());
    }

    public static Grant onBoard(Role role, UUID board) {
        return new Grant(role, new OnBoard(board));
    }

    boolean reaches(UUID board) {
        return switch (scope) {
            case Everywhere _ -> true;
            case OnBoard on -> on.board().equals(board);
            case OnPlan _ -> false;
        };
    }
}
