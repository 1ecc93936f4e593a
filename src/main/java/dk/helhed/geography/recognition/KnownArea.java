package dk.helhed.geography.recognition;

import dk.helhed.geography.AreaId;
import java.util.List;
import java.util.Optional;

/** An area that a text may mean. {@code code} is its code in the scheme of the file. */
public record KnownArea(AreaId id, String name, List<String> aliases, Optional<String> code) {}
