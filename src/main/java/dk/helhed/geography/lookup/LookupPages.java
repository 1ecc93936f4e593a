package dk.helhed.geography.lookup;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.joining.Confirmed;
import dk.helhed.geography.joining.Declaration;
import dk.helhed.geography.joining.DeclarationForm;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the page of a table together. */
@Component
class LookupPages {
    private final Areas areas;
    private final JoinLookup join;
    private final MoveAreas moving;

    LookupPages(Areas areas, JoinLookup join, MoveAreas moving) {
        this.areas = areas;
        this.join = join;
        this.moving = moving;
    }

    /** What was answered so far, and what was wrong with it. */
    record Asked(Confirmed confirmed, List<Fault> refusals) {
        static final Asked NOTHING = new Asked(Confirmed.of(List.of()), List.of());
    }

    LookupPage page(ReceivedFile file, Sheet sheet, DeclarationForm form, List<Fault> refusals) {
        return page(file, sheet.columns(), form, Optional.empty(), refusals);
    }

    /** The bytes are no table in the character set that was declared; another is chosen. */
    LookupPage unreadable(ReceivedFile file, DeclarationForm form, List<Fault> refusals) {
        return page(file, List.of(), form, Optional.empty(), refusals);
    }

    LookupPage reported(ReceivedFile file, Sheet sheet, DeclarationForm form, Declaration declared, Asked asked) {
        var joined = join.join(sheet, declared, asked.confirmed());
        var names = areas.all().stream().collect(Collectors.toMap(Area::id, Area::name));
        var report = new LookupPage.Report(joined, names, moving.moves(joined));
        return page(file, sheet.columns(), form, Optional.of(report), asked.refusals());
    }

    private LookupPage page(
            ReceivedFile file,
            List<String> columns,
            DeclarationForm form,
            Optional<LookupPage.Report> report,
            List<Fault> refusals) {
        var parents = areas.all().stream()
                .filter(area -> area.level() == AreaLevel.CITY || area.level() == AreaLevel.DISTRICT)
                .toList();
        return new LookupPage(file, columns, areas.schemes(), parents, form, report, refusals);
    }
}
