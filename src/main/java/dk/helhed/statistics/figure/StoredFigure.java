package dk.helhed.statistics.figure;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.FigureId;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.question.Question;
import java.time.Instant;

/** A question under its number. */
record StoredFigure(FigureId id, IndicatorId indicator, Question question, Instant recordedAt, AccountId recordedBy) {
    static String number(int number) {
        return "F-" + number;
    }
}
