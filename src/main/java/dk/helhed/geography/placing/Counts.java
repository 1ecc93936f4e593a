package dk.helhed.geography.placing;

import java.util.List;

/** How many areas of a file become what. */
public record Counts(int newAreas, int firstShapes, int newEditions, int unchanged) {
    public static Counts of(List<Placement> placements) {
        return new Counts(
                count(placements.stream().filter(Placement::isNewArea).count()),
                count(placements.stream()
                        .filter(one -> one.changes(Placement.FirstShape.class))
                        .count()),
                count(placements.stream()
                        .filter(one -> one.changes(Placement.NextEdition.class))
                        .count()),
                count(placements.stream()
                        .filter(one -> one.changes(Placement.Same.class))
                        .count()));
    }

    public int changed() {
        return newAreas + firstShapes + newEditions;
    }

    private static int count(long of) {
        return Math.toIntExact(of);
    }
}
