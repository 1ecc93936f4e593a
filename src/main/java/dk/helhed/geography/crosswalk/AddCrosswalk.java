package dk.helhed.geography.crosswalk;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.CrosswalkId;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.SheetReader;
import dk.helhed.geography.sheet.SheetReading;
import dk.helhed.geography.weight.Share;
import dk.helhed.geography.weight.WeightSheet;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.platform.FileStore;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes in a table of weights whole, or refuses it with everything that is wrong. */
@UseCase
class AddCrosswalk {
    private final CrosswalkStore store;
    private final FileStore files;
    private final AreaTrail trail;

    AddCrosswalk(CrosswalkStore store, FileStore files, AreaTrail trail) {
        this.store = store;
        this.files = files;
        this.trail = trail;
    }

    sealed interface Result {}

    record Added(CrosswalkId id) implements Result {}

    record Refused(List<Fault> faults) implements Result {}

    Result add(Optional<AccountId> who, CrosswalkDeclaration declared, byte[] content) {
        return switch (SheetReader.read(content, declared.encoding())) {
            case SheetReading.Unreadable(var faults) -> new Refused(faults);
            case SheetReading.Read(var sheet) ->
                switch (WeightSheet.read(sheet, store.areas(declared.level(), declared.scheme()))) {
                    case WeightSheet.Refused(var faults) -> new Refused(faults);
                    case WeightSheet.Read(var shares) -> whole(who, declared, shares, content);
                };
        };
    }

    /** With all of itself for each area that goes on and that the table names as new only. */
    private Result whole(Optional<AccountId> who, CrosswalkDeclaration declared, List<Share> shares, byte[] content) {
        var alone = Share.alone(shares);
        if (alone.isEmpty() || declared.alone().equals(Optional.of(Alone.BEGIN))) {
            return write(who, declared, shares, content);
        }
        if (declared.alone().isEmpty()) {
            return new Refused(List.of(Fault.of("GEO-190", codes(alone, declared))));
        }
        var themselves = alone.stream().map(Share::itself);
        return write(who, declared, Stream.concat(shares.stream(), themselves).toList(), content);
    }

    private String codes(List<AreaId> areas, CrosswalkDeclaration declared) {
        return store.areas(declared.level(), declared.scheme()).entrySet().stream()
                .filter(coded -> areas.contains(coded.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Result write(Optional<AccountId> who, CrosswalkDeclaration declared, List<Share> shares, byte[] content) {
        var stored = files.put(new ByteArrayInputStream(content));
        var added = store.add(declared, stored.hash(), shares, who);
        added.ifPresent(id -> trail.record(
                who,
                "geography.crosswalk.added",
                "crosswalk/" + id.value(),
                "",
                declared.level() + " from " + declared.from() + ", " + shares.size() + " shares"));
        return added.<Result>map(Added::new).orElseGet(() -> new Refused(List.of(Fault.of("GEO-096"))));
    }
}
