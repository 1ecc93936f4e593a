package dk.helhed.statistics.intake.lists;

import dk.helhed.statistics.lists.ListCriterion;
import java.util.Arrays;
import java.util.Optional;

/** What a row of a list can say, with its key in the two shapes of file. */
public enum ListField {
    AREA("id", "area"),
    MUNICIPALITY("municipality", "municipality"),
    LISTED("ghetto", "on_list"),
    LIST_CLASS("list_type", "list_type"),
    NEW_ON_LIST("new", "new_on_list"),
    RESIDENTS("residents", "residents", ListCriterion.RESIDENTS),
    NON_WESTERN("immigrants", "nonwestern_pct", ListCriterion.NON_WESTERN),
    OUTSIDE_WORK("unemployed", "outside_work_edu_18_64_pct", ListCriterion.OUTSIDE_WORK),
    CONVICTED("prosecuted", "convicted_18plus_pct", ListCriterion.CONVICTED),
    BASIC_SCHOOL("education", "basic_edu_only_30_59_pct", ListCriterion.BASIC_SCHOOL),
    INCOME("income", "income_pct_of_region", ListCriterion.INCOME),
    YEAR("", "list_year"),
    NOTE("", "quality_note"),
    SOURCE("", "source");

    private final String json;
    private final String csv;
    private final Optional<ListCriterion> criterion;

    ListField(String json, String csv) {
        this.json = json;
        this.csv = csv;
        this.criterion = Optional.empty();
    }

    ListField(String json, String csv, ListCriterion criterion) {
        this.json = json;
        this.csv = csv;
        this.criterion = Optional.of(criterion);
    }

    Optional<ListCriterion> criterion() {
        return criterion;
    }

    /** Every row must say this. */
    boolean isNeeded() {
        return this == AREA || this == MUNICIPALITY || this == LISTED;
    }

    String json() {
        return json;
    }

    static Optional<ListField> ofJson(String key) {
        return Arrays.stream(values())
                .filter(field -> !key.isEmpty() && field.json.equals(key))
                .findFirst();
    }

    static Optional<ListField> ofCsv(String column) {
        return Arrays.stream(values()).filter(field -> field.csv.equals(column)).findFirst();
    }
}
