package dk.helhed.meetings.minutes.text;

import dk.helhed.governance.Member;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Attended;
import dk.helhed.meetings.Disqualified;
import dk.helhed.meetings.ItemKind;
import dk.helhed.meetings.RollCall;
import dk.helhed.web.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who came, who stepped aside and whether the board could decide, in the words of minutes. */
public record AttendanceWords(View view, Agenda agenda, RollCall roll) {

    public List<Minutes.Seat> seats() {
        return Stream.concat(roll.voting().stream(), roll.others().stream())
                .map(this::seat)
                .toList();
    }

    public String quorum() {
        var quorum = roll.quorum();
        return view.text(
                quorum.isReached() ? "meetings.record.quorum" : "meetings.record.no-quorum",
                quorum.present(),
                quorum.seats(),
                quorum.needed());
    }

    public String code(ItemKind kind) {
        return view.text("meetings.pack.code." + kind.name());
    }

    /** Who took no part in the item, and whether the board could still decide without them. */
    public List<String> remarks(AgendaLine.Item item, RollCall roll) {
        var remarks = new ArrayList<String>();
        for (var one : roll.disqualified(item.id())) {
            remarks.add(view.text("meetings.record.disqualified", one.member().name(), view.text(one.key()), one.note())
                    .strip());
        }
        var quorum = roll.quorum(item.id());
        if (!remarks.isEmpty() && !quorum.isReached()) {
            remarks.add(view.text("meetings.record.no-quorum-item", quorum.present(), quorum.needed()));
        }
        return List.copyOf(remarks);
    }

    private Minutes.Seat seat(Attended attended) {
        var member = attended.member();
        return new Minutes.Seat(
                member.name(),
                view.text("meetings.record.role." + member.role().name()),
                member.partyName(),
                presence(attended));
    }

    private String presence(Attended attended) {
        var words = new ArrayList<String>();
        words.add(attended.presence()
                .map(presence -> view.text(presence.key()))
                .orElseGet(() -> view.text("meetings.record.not-recorded")));
        attended.standIn()
                .ifPresent(standIn -> words.add(view.text(
                        standIn.came() ? "meetings.record.stood-in" : "meetings.record.did-not-stand-in",
                        standIn.substitute().name())));
        attended.atTable().map(this::left).filter(left -> !left.isEmpty()).ifPresent(words::add);
        return String.join(". ", words);
    }

    private String left(Member member) {
        var items = agenda.items().stream()
                .filter(item -> roll.disqualified(item.id()).stream()
                        .map(Disqualified::member)
                        .anyMatch(out -> out.person().equals(member.person())))
                .map(item -> String.valueOf(item.number()))
                .toList();
        return items.isEmpty() ? "" : view.text("meetings.record.left", String.join(", ", items));
    }
}
