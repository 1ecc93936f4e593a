package dk.helhed.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The city this instance serves. {@code demo} says that people, cases and figures are invented, and every page says so too. */
@ConfigurationProperties("helhed.city")
public record City(
        @DefaultValue("København") String name,
        @DefaultValue("Boligsocialt sekretariat") String secretariat,
        @DefaultValue("true") boolean demo) {}
