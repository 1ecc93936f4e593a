package dk.helhed.geography.lookup;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.joining.Confirmed;
import dk.helhed.geography.joining.Declaration;
import dk.helhed.geography.joining.JoinedLine;
import dk.helhed.geography.joining.Joining.Joined;
import dk.helhed.geography.lookup.LookupStore.Written;
import dk.helhed.geography.recognition.Match;
import dk.helhed.geography.recognition.Match.How;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes in a lookup table as declared and confirmed: names, codes and what groupings are made of, all or nothing. */
@UseCase
class TakeInLookup {
    private final JoinLookup join;
    private final LookupStore store;
    private final AreaStore areas;
    private final ComposeGroupings compose;
    private final AreaTrail trail;

    TakeInLookup(JoinLookup join, LookupStore store, AreaStore areas, ComposeGroupings compose, AreaTrail trail) {
        this.join = join;
        this.store = store;
        this.areas = areas;
        this.compose = compose;
        this.trail = trail;
    }

    sealed interface Result {}

    record TakenIn(JoinId id) implements Result {}

    /** Everything in the table is known already; nothing was stored. */
    record NothingNew() implements Result {}

    record Refused(List<Fault> faults) implements Result {}

    /** @param leaveOut whether the person said that lines nobody knows the meaning of stay out */
    Result takeIn(
            Optional<AccountId> who, LookupFile received, Declaration declared, Confirmed confirmed, boolean leaveOut) {
        store.queue();
        var joined = join.join(join.read(received), declared, confirmed);
        var faults = refusals(joined, declared, leaveOut);
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        var names = name(who, joined);
        var written = new Written(compose.compose(who, joined.members(), declared), code(who, declared, joined));
        if (names + written.groupings() + written.codes() == 0) {
            return new NothingNew();
        }
        var id = store.takeIn(received.id(), declared, joined, written, who);
        trail.record(who, "geography.lookup.taken-in", "lookup-import/" + id.value(), "", written.toString());
        return new TakenIn(id);
    }

    private List<Fault> refusals(Joined joined, Declaration declared, boolean leaveOut) {
        var faults = new ArrayList<Fault>();
        if (joined.isStopped()) {
            faults.add(Fault.of("GEO-075"));
        }
        if (!leaveOut && !joined.leftOut().isEmpty()) {
            faults.add(Fault.of("GEO-076", joined.leftOut().size()));
        }
        compose.refused(joined.members(), declared).stream()
                .map(Area::name)
                .map(name -> Fault.of("GEO-077", name))
                .forEach(faults::add);
        return faults;
    }

    /** What a person confirmed is another name from now on, so that nobody is asked again. */
    private int name(Optional<AccountId> who, Joined joined) {
        var names = new LinkedHashMap<String, AreaId>();
        joined.lines().forEach(line -> confirmed(line.member()).ifPresent(area -> names.put(line.name(), area)));
        joined.groupings().forEach((text, match) -> confirmed(match).ifPresent(area -> names.put(text, area)));
        names.forEach((name, area) -> {
            areas.addAlias(area, name);
            trail.record(who, "geography.alias.added", area, "", name);
        });
        return names.size();
    }

    private int code(Optional<AccountId> who, Declaration declared, Joined joined) {
        var codes = new LinkedHashMap<AreaId, String>();
        joined.lines().stream()
                .filter(line -> !line.code().isEmpty())
                .forEach(line -> newlyCoded(line).ifPresent(area -> codes.put(area, line.code())));
        for (Map.Entry<AreaId, String> code : codes.entrySet()) {
            areas.addCode(code.getKey(), new AreaCode(declared.scheme(), code.getValue()));
            trail.record(who, "geography.code.added", code.getKey(), "", declared.scheme() + " " + code.getValue());
        }
        return codes.size();
    }

    private static Optional<AreaId> newlyCoded(JoinedLine line) {
        return line.member() instanceof Match.Found(var area, var how) && how != How.CODE
                ? Optional.of(area)
                : Optional.empty();
    }

    private static Optional<AreaId> confirmed(Match match) {
        return match instanceof Match.Found(var area, var how) && how == How.CONFIRMED
                ? Optional.of(area)
                : Optional.empty();
    }
}
