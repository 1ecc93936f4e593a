package dk.helhed.geography.lookup;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.joining.Declaration;
import dk.helhed.geography.joining.JoinedLine;
import dk.helhed.geography.joining.Joining.Joined;
import dk.helhed.geography.recognition.Match;
import dk.helhed.geography.recognition.Match.How;
import dk.helhed.kernel.AccountId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what a table calls areas: the names that a person confirmed, and codes that are new. */
@Component
class NameAreas {
    private final AreaStore areas;
    private final AreaTrail trail;

    NameAreas(AreaStore areas, AreaTrail trail) {
        this.areas = areas;
        this.trail = trail;
    }

    /** What a person confirmed is another name from now on, so that nobody is asked again. */
    int name(Optional<AccountId> who, Joined joined) {
        var names = new LinkedHashMap<String, AreaId>();
        joined.lines().forEach(line -> confirmed(line.member()).ifPresent(area -> names.put(line.name(), area)));
        joined.groupings().forEach((text, match) -> confirmed(match).ifPresent(area -> names.put(text, area)));
        names.forEach((name, area) -> {
            areas.addAlias(area, name);
            trail.record(who, "geography.alias.added", area, "", name);
        });
        return names.size();
    }

    int code(Optional<AccountId> who, Declaration declared, Joined joined) {
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
