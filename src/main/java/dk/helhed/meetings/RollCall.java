package dk.helhed.meetings;

import dk.helhed.governance.Member;
import dk.helhed.governance.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who came to a meeting.
 *
 * @param voting those whose seats have a vote, in the order of the board
 * @param others observers and secretaries
 * @param substitutes all who may be called in
 * @param disqualified by item; items without any are missing
 */
public record RollCall(
        List<Attended> voting,
        List<Attended> others,
        List<Member> substitutes,
        Map<AgendaItemId, List<Disqualified>> disqualified) {

    /** Whether attendance was taken at all. */
    public boolean isTaken() {
        return voting.stream().anyMatch(one -> one.presence().isPresent());
    }

    public Quorum quorum() {
        return new Quorum(
                voting.size(), (int) voting.stream().filter(Attended::isFilled).count());
    }

    /** Quorum on one item: who is disqualified there does not count as present. */
    public Quorum quorum(AgendaItemId item) {
        Collection<PersonId> out =
                disqualified(item).stream().map(one -> one.member().person()).toList();
        return new Quorum(voting.size(), (int) voting.stream()
                .flatMap(one -> one.atTable().stream())
                .filter(member -> !out.contains(member.person()))
                .count());
    }

    public List<Disqualified> disqualified(AgendaItemId item) {
        return disqualified.getOrDefault(item, List.of());
    }
}
