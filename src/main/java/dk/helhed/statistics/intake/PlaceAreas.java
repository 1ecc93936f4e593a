package dk.helhed.statistics.intake;

import dk.helhed.geography.AreaId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.staging.PlacementStore;
import dk.helhed.statistics.intake.staging.StagedStore;
import java.util.Map;
import java.util.Optional;

/** Says which area a text of the file means, when nothing matched it, or that it means none. */
@UseCase
class PlaceAreas {
    /** The form's value for a text that belongs to no area. */
    static final String NOWHERE = "nowhere";

    private final StagedStore staged;
    private final PlacementStore placements;

    PlaceAreas(StagedStore staged, PlacementStore placements) {
        this.staged = staged;
        this.placements = placements;
    }

    sealed interface Result {}

    record Placed(int texts) implements Result {}

    record EndedBefore() implements Result {}

    /** @param choices text to the area's id, to {@link #NOWHERE}, or to nothing, which takes a choice back */
    Result place(StagedId id, Map<String, String> choices) {
        if (!(staged.staged(id).end() instanceof StagedImport.Open)) {
            return new EndedBefore();
        }
        choices.forEach((text, choice) -> {
            if (choice.isBlank()) {
                placements.unplace(id, text);
            } else {
                placements.place(id, text, choice.equals(NOWHERE) ? Optional.empty() : Optional.of(AreaId.of(choice)));
            }
        });
        return new Placed(choices.size());
    }
}
