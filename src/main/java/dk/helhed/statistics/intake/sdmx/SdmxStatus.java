package dk.helhed.statistics.intake.sdmx;

import dk.helhed.statistics.NothingKind;
import java.util.Map;
import java.util.Optional;

/** What OBS_STATUS says of an observation without a number, by the code list of SDMX and the flags of Eurostat. */
public final class SdmxStatus {
    /** M cannot exist, Q is suppressed; H, L and O are missing for reasons of their own. Other statuses are of numbers. */
    private static final Map<String, NothingKind> KINDS = Map.of(
            "M", NothingKind.NOT_APPLICABLE,
            "z", NothingKind.NOT_APPLICABLE,
            "Q", NothingKind.PROTECTED_BY_SOURCE,
            "c", NothingKind.PROTECTED_BY_SOURCE,
            "H", NothingKind.MISSING,
            "L", NothingKind.MISSING,
            "O", NothingKind.MISSING);

    private SdmxStatus() {}

    /** Empty where it says nothing of it. */
    public static Optional<NothingKind> kind(String status) {
        return status.startsWith(SdmxRestrictions.ID)
                ? Optional.of(NothingKind.PROTECTED_BY_SOURCE)
                : Optional.ofNullable(KINDS.get(status));
    }
}
