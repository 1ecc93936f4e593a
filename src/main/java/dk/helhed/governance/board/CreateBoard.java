package dk.helhed.governance.board;

import dk.helhed.audit.AuditTrail;
import dk.helhed.geography.AreaId;
import dk.helhed.governance.Board;
import dk.helhed.governance.BoardId;
import dk.helhed.governance.Boards;
import dk.helhed.governance.Reach;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creates the overall board, once, or a district board under it. */
@UseCase
class CreateBoard {
    record NewBoard(
            String name,
            Reach reach,
            int colour,
            LocalDate since,
            int endingSoonDays,
            Optional<Integer> longestTermYears,
            Set<AreaId> areas) {}

    sealed interface Result {}

    record Created(BoardId board) implements Result {}

    record NotPermitted(List<Refusal> reasons) implements Result {}

    record NameTaken(String name, String address) implements Refusal {
        @Override
        public String code() {
            return "GOV-020";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }

        @Override
        public Optional<String> mendedAt() {
            return Optional.of(address);
        }
    }

    record OverallBoardExists(String name) implements Refusal {
        @Override
        public String code() {
            return "GOV-021";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    record NoOverallBoard() implements Refusal {
        @Override
        public String code() {
            return "GOV-022";
        }
    }

    private final Boards boards;
    private final BoardStore store;
    private final AuditTrail trail;

    CreateBoard(Boards boards, BoardStore store, AuditTrail trail) {
        this.boards = boards;
        this.store = store;
        this.trail = trail;
    }

    Result create(AccountId who, NewBoard wanted) {
        store.hold();
        var all = boards.all();
        var overall = all.stream().filter(board -> board.reach() == Reach.CITY).findFirst();
        var reasons = reasons(wanted, all, overall);
        if (!reasons.isEmpty()) {
            return new NotPermitted(reasons);
        }
        var id = store.add(wanted, overall.map(Board::id));
        wanted.areas().forEach(area -> store.addArea(id, area));
        trail.record(who, "governance.board.created", "board/" + id.value(), "", wanted.name() + ", " + wanted.reach());
        return new Created(id);
    }

    private static List<Refusal> reasons(NewBoard wanted, List<Board> all, Optional<Board> overall) {
        var reasons = new ArrayList<Refusal>();
        all.stream()
                .filter(board -> board.name().equals(wanted.name()))
                .map(board ->
                        new NameTaken(board.name(), "/boards/" + board.id().value()))
                .forEach(reasons::add);
        if (wanted.reach() == Reach.CITY) {
            overall.map(board -> new OverallBoardExists(board.name())).ifPresent(reasons::add);
        } else if (overall.isEmpty()) {
            reasons.add(new NoOverallBoard());
        }
        return reasons;
    }
}
