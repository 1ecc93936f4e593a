package dk.helhed.statistics.trace;

import dk.helhed.statistics.carrying.Carriage;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.trace.Trace.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a value came across changes of borders. */
record CarriedSteps(Carriage carriage, Phrases phrases) {

    /** One step for each crosswalk that the numbers were carried by, oldest first. */
    List<Step> of(Shown shown) {
        var crossings = carriage.crossings();
        return crossings.stream()
                .map(shares -> {
                    var lines = shares.stream().map(this::share).collect(Collectors.toCollection(ArrayList::new));
                    if (shares.equals(crossings.getLast())) {
                        lines.add(phrases.text(shown.denominator().isPresent() ? "carried.apart" : "carried.count"));
                    }
                    lines.add(phrases.text("carried.source", shares.getFirst().source()));
                    var from = phrases.format().date(shares.getFirst().validFrom());
                    return new Step(phrases.text("carried.step", from), lines, List.of());
                })
                .toList();
    }

    private String share(Carriage.Share share) {
        var percent = share.weight().movePointRight(2).stripTrailingZeros();
        return phrases.text(
                "carried.share",
                phrases.value(percent.setScale(Math.max(0, percent.scale())), "%"),
                share.from(),
                share.to());
    }
}
