package dk.helhed.geography.edition;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.Areas;
import dk.helhed.geography.FileId;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.ReceivedFiles;
import dk.helhed.geography.edition.ShapeQueries.Coded;
import dk.helhed.geography.placing.Declaration;
import dk.helhed.geography.placing.Edition;
import dk.helhed.geography.placing.Placement;
import dk.helhed.geography.placing.Placing;
import dk.helhed.geography.shape.FeatureFile;
import dk.helhed.geography.shape.FeatureReader;
import dk.helhed.geography.shape.Reading;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a received file again and says what each of its features would become, now. */
@Component
class LookThrough {
    private final ReceivedFiles files;
    private final ShapeQueries queries;
    private final Areas areas;

    LookThrough(ReceivedFiles files, ShapeQueries queries, Areas areas) {
        this.files = files;
        this.queries = queries;
        this.areas = areas;
    }

    Optional<ReceivedFile> received(FileId id) {
        return files.file(ReceivedFiles.Purpose.SHAPES, id);
    }

    /** Only files that could be read are received, so this one can be. */
    FeatureFile read(ReceivedFile received) {
        return switch (FeatureReader.read(new ByteArrayInputStream(files.bytes(received)))) {
            case Reading.Read(var file) -> file;
            case Reading.Unreadable(var fault) ->
                throw new IllegalStateException("Received, but not readable: " + received + " " + fault);
        };
    }

    List<Placement> placements(FeatureFile file, Declaration declaration) {
        var names = file.features().stream()
                .map(feature -> feature.property(declaration.name()))
                .collect(Collectors.toSet());
        var codes = declaration.code().map(code -> queries.codes(code.scheme())).orElse(List.of());
        return Placing.of(
                file,
                declaration,
                new Placing.Known(
                        codes.stream().collect(Collectors.toMap(Coded::code, Coded::area)),
                        codes.stream().collect(Collectors.toMap(Coded::area, Coded::code)),
                        areas.bearings(names, declaration.level(), Optional.empty()),
                        areas.all().stream().collect(Collectors.toMap(Area::id, Function.identity())),
                        areas.outside(),
                        queries.editions(declaration.level()).stream()
                                .collect(Collectors.<Edition, AreaId>groupingBy(Edition::area))));
    }
}
