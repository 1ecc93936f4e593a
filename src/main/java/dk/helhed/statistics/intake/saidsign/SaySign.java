package dk.helhed.statistics.intake.saidsign;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.legend.Contradiction;
import dk.helhed.statistics.intake.legend.Legend;
import dk.helhed.statistics.intake.legend.LegendFields;
import dk.helhed.statistics.intake.staging.StagedStore;

/** Says which meaning of a sign holds. It is part of how the file is read, and with the commit of its dictionary. */
@UseCase
class SaySign {
    private final StagedStore staged;
    private final AuditTrail trail;

    SaySign(StagedStore staged, AuditTrail trail) {
        this.staged = staged;
        this.trail = trail;
    }

    sealed interface Result {}

    record Said() implements Result {}

    record EndedBefore() implements Result {}

    /** The page was not asking of the file as it is read now. */
    record ChangedElsewhere() implements Result {}

    /** @param version of the reading that was looked at */
    Result say(StagedId id, int version, Contradiction asked, Legend.Holds holds, AccountId by) {
        var file = staged.staged(id);
        if (!(file.end() instanceof StagedImport.Open)) {
            return new EndedBefore();
        }
        var fields = new LegendFields(file.fields().fields());
        var answered = new DeclarationFields(fields.with(fields.legend().answered(asked, holds)));
        if (!staged.declare(id, version, answered, file.declared())) {
            return new ChangedElsewhere();
        }
        trail.record(
                by,
                "statistics.sign.said",
                "intake/" + id.value() + " " + asked.sign(),
                asked.read() + " or " + asked.said(),
                String.valueOf(holds == Legend.Holds.FILE ? asked.said() : asked.read()));
        return new Said();
    }
}
