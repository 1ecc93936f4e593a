package dk.helhed.statistics.lists;

import java.util.List;

/** What a list can say of an area, from the least to the most far-reaching. */
public enum ListClass {
    /** § 61 b, from 2021. */
    PREVENTION_AREA("forebyggelsesområde"),
    /** The single list of 2010-2017. */
    LISTED_AREA("ghettoområde"),
    /** § 61 a, stk. 1, from 2018. */
    VULNERABLE_AREA("udsat boligområde"),
    /** § 61 a, stk. 2; the word of the law was another until 2021. */
    PARALLEL_SOCIETY("parallelsamfund", "ghettoområde"),
    /** § 61 a, stk. 4; the word of the law was another until 2021. */
    TRANSFORMATION_AREA("omdannelsesområde", "hårdt ghettoområde");

    private final List<String> words;

    ListClass(String... words) {
        this.words = List.of(words);
    }

    /** Whether lists have called the class so. Lists of other years may call another class the same. */
    boolean isCalled(String word) {
        return words.contains(word);
    }
}
