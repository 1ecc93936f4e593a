package dk.helhed.web;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who looks: an account with its grants, or nobody. Loaded anew for each request, so that a grant that is taken away
 * is gone at once. Every query that could show too much takes the viewer, or what the viewer may see, as an argument.
 */
public record Viewer(Optional<AccountId> account, String name, Set<Grant> grants, Language language) {

    public static Viewer nobody(Language language) {
        return new Viewer(Optional.empty(), "", Set.of(), language);
    }

    public boolean isSignedIn() {
        return account.isPresent();
    }

    /** The account that acts. Only for routes that nobody without an account reaches. */
    public AccountId actor() {
        return account.orElseThrow(NotAllowed::new);
    }

    /** Has one of the roles, however far it reaches. */
    public boolean hasAny(Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> grants.stream().anyMatch(grant -> grant.role() == role));
    }

    /** Has one of the roles everywhere, not only on a board or a plan. */
    public boolean hasEverywhere(Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> grants.contains(Grant.everywhere(role)));
    }

    /** Has one of the roles on the board, or everywhere. */
    public boolean hasOn(UUID board, Role... roles) {
        return Arrays.stream(roles)
                .anyMatch(role -> grants.stream().anyMatch(grant -> grant.role() == role && grant.reaches(board)));
    }

    /** May read the open material of a board: some grant reaches it, or the work of the whole city is read. */
    public boolean mayRead(UUID board) {
        return grants.stream().anyMatch(grant -> grant.reaches(board));
    }

    /** Serves the board: writes agendas, papers and minutes, and reads what is closed. */
    public boolean serves(UUID board) {
        return hasOn(board, Role.SECRETARY);
    }

    /** May read closed items of the board: its members, those who step in for them, and those who serve it. */
    public boolean mayReadClosed(UUID board) {
        return hasOn(board, Role.SECRETARY, Role.CHAIR, Role.BOARD_MEMBER, Role.SUBSTITUTE);
    }

    public String initials() {
        var words = name.replaceAll("\\(.*?\\)", "").strip().split("[\\s-]+");
        var first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        return words.length < 2 ? first : first + words[words.length - 1].charAt(0);
    }
}
