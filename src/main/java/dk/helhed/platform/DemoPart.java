package dk.helhed.platform;

import org.springframework.core.Ordered;

/**
 * One part of the demo city. Parts are built once each, in their order and in one transaction a part, through the same
 * use cases as people use. Orders: identity 100, geography 200, governance 300, statistics 400, meetings 500.
 */
public interface DemoPart extends Ordered {

    /** Stable for ever: a part that is built is remembered by this name. */
    String name();

    void build();
}
