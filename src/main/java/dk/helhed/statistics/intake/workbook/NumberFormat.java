package dk.helhed.statistics.intake.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a cell shows its number (ECMA-376, 18.8.31): up to four sections, of which the number chooses one, by its sign or by a
 * condition that the section begins with.
 *
 * @param written as the workbook has it
 */
public record NumberFormat(String written) {
    /** What stands in a format and is no part of it: colours and conditions, texts, signs that are shown or repeated, and room. */
    private static final Pattern NOT_THE_FORMAT = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|[\\\\_*].");

    private static final Pattern SECTION = Pattern.compile("(?:\\[[^\\]]*\\]|\"[^\"]*\"|[\\\\_*].|[^;])*");
    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)\\]");
    private static final Pattern DAY = Pattern.compile("(?i)[dy]");
    private static final Pattern NUMBER = Pattern.compile("(?i)[0#?]|general");

    /** Behind the three for numbers is one for texts. */
    private static final int MOST_OF_NUMBERS = 3;

    /** No spreadsheet has a longer one. */
    private static final int LONGEST = 255;

    public enum Shown {
        PLAIN,
        PERCENT,
        /** The format does not say it, or says something that is no percent: {@code 0%%}. */
        UNCLEAR
    }

    private record Section(Optional<Condition> condition, boolean showsNumbers, long percents) {
        static Section of(String text) {
            var plain = plain(text);
            return new Section(
                    Condition.in(text),
                    NUMBER.matcher(plain).find(),
                    plain.chars().filter(sign -> sign == '%').count());
        }

        Shown shown() {
            return percents == 0 ? Shown.PLAIN : percents == 1 ? Shown.PERCENT : Shown.UNCLEAR;
        }
    }

    private record Condition(String sign, BigDecimal limit) {
        static Optional<Condition> in(String section) {
            var found = CONDITION.matcher(section);
            return found.find()
                    ? Optional.of(new Condition(found.group(1), new BigDecimal(found.group(2))))
                    : Optional.empty();
        }

        boolean holds(BigDecimal value) {
            int order = value.compareTo(limit);
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        }
    }

    public boolean isOfDays() {
        return DAY.matcher(plain(written)).find();
    }

    /** Most formats do not, and need not be looked at. */
    public boolean knowsPercent() {
        return written.indexOf('%') >= 0 && plain(written).indexOf('%') >= 0;
    }

    /** Of what may be chosen, sections that show a dash or nothing say nothing of how numbers are read. */
    public Shown shown(BigDecimal value) {
        if (written.length() > LONGEST) {
            return Shown.UNCLEAR;
        }
        var sections = sections();
        var chosen = chosen(sections, value);
        if (chosen.isEmpty() && value.signum() != 0) {
            return Shown.UNCLEAR;
        }
        if (chosen.stream().noneMatch(Section::showsNumbers)) {
            chosen = sections;
        }
        var shown = chosen.stream()
                .filter(Section::showsNumbers)
                .map(Section::shown)
                .distinct()
                .toList();
        return shown.size() == 1 ? shown.getFirst() : Shown.UNCLEAR;
    }

    /** Those of which one shows the number: one, unless the standard leaves it open. */
    private static List<Section> chosen(List<Section> sections, BigDecimal value) {
        if (sections.stream().anyMatch(section -> section.condition.isPresent())) {
            return byCondition(sections, value);
        }
        // nought is nought, and what stands for it is most often a dash or a bare 0
        int index = value.signum() < 0 && sections.size() > 1 ? 1 : 0;
        return List.of(sections.get(index));
    }

    /** The first whose condition holds. Behind a condition an only other section is for all else; of two the second is open. */
    private static List<Section> byCondition(List<Section> sections, BigDecimal value) {
        var open = new ArrayList<Section>();
        for (var section : sections) {
            if (section.condition.isEmpty()) {
                open.add(section);
            } else if (section.condition.get().holds(value)) {
                open.add(section);
                return open;
            }
        }
        return open;
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        var found = SECTION.matcher(written);
        int from = 0;
        while (from <= written.length() && sections.size() < MOST_OF_NUMBERS && found.find(from)) {
            sections.add(Section.of(found.group()));
            from = found.end() + 1;
        }
        return sections;
    }

    private static String plain(String format) {
        return NOT_THE_FORMAT.matcher(format).replaceAll("");
    }
}
