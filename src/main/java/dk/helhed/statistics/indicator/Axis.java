package dk.helhed.statistics.indicator;

import java.util.List;

/** Along what parts are put together. */
public enum Axis {
    AREAS(AddingRule.SUM, AddingRule.NONE),
    TIME(AddingRule.LAST, AddingRule.MEAN, AddingRule.SUM, AddingRule.NONE),
    /** Summed where the categories exclude each other and are complete. */
    CATEGORIES(AddingRule.SUM, AddingRule.NONE);

    private final List<AddingRule> rules;

    Axis(AddingRule... rules) {
        this.rules = List.of(rules);
    }

    /** The rules that make sense along the axis: neighbours have no last one, and categories no mean. */
    public List<AddingRule> rules() {
        return rules;
    }

    boolean allows(AddingRule rule) {
        return rules.contains(rule);
    }
}
