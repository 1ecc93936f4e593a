package dk.helhed.web;

/** What a person comes to Helhed for. Granted for all, for one board or for one plan; see {@link Grant}. */
public enum Role {
    SECRETARY,
    ANALYST,
    CONTROLLER,
    PLAN_LEADER,
    CHAIR,
    BOARD_MEMBER,
    SUBSTITUTE,
    OBSERVER,
    PARTNER,
    ADMINISTRATOR;

    /** The key of its name in the web bundle. */
    public String key() {
        return "web.role." + name();
    }
}
