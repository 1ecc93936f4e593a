package dk.helhed.statistics.lists;

/** What a list can say of an area, from the least to the most far-reaching. */
public enum ListClass {
    /** § 61 b, from 2021. */
    PREVENTION_AREA,
    /** The single list of 2010-2017. */
    LISTED_AREA,
    /** § 61 a, stk. 1, from 2018. */
    VULNERABLE_AREA,
    /** § 61 a, stk. 2; the word of the law was another until 2021. */
    PARALLEL_SOCIETY,
    /** § 61 a, stk. 4; the word of the law was another until 2021. */
    TRANSFORMATION_AREA
}
