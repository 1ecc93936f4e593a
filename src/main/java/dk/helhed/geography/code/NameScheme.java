package dk.helhed.geography.code;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaName;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.Areas;
import dk.helhed.geography.CodeScheme;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a scheme is called, in both languages; a scheme that is not there yet is made. */
@UseCase
class NameScheme {
    private static final int LONGEST = 200;

    private final Areas areas;
    private final SchemeStore store;
    private final AreaTrail trail;

    NameScheme(Areas areas, SchemeStore store, AreaTrail trail) {
        this.areas = areas;
        this.store = store;
        this.trail = trail;
    }

    sealed interface Result {}

    record Named() implements Result {}

    record Refused(List<Fault> faults) implements Result {}

    Result name(Optional<AccountId> who, String key, String danish, String english) {
        var faults = new ArrayList<Fault>();
        if (!AreaCode.isScheme(key)) {
            faults.add(Fault.of("GEO-024"));
        }
        if (!isName(danish) || !isName(english)) {
            faults.add(Fault.of("GEO-060", LONGEST));
        }
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        var before = areas.schemes().stream()
                .filter(scheme -> scheme.key().equals(key))
                .map(CodeScheme::nameDa)
                .findFirst()
                .orElse("");
        store.name(new CodeScheme(key, AreaName.shown(danish), AreaName.shown(english)));
        trail.record(who, "geography.scheme.named", "code-scheme/" + key, before, AreaName.shown(danish));
        return new Named();
    }

    private static boolean isName(String text) {
        return !AreaName.shown(text).isEmpty() && text.length() <= LONGEST;
    }
}
