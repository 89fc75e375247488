package org.vouchgate.ats;

/**
 * One thing an employer's admin has to tell, or may tell, a connector.
 *
 * @param label       for the admin page
 * @param description what it does, and where in the ATS it is found
 */
public record ConnectorSetting(String name, Kind kind, boolean required, String label, String description) {

    /** How it is entered, checked and kept. */
    public enum Kind {
        TEXT,
        /** An absolute address. */
        ADDRESS,
        /** Texts separated by commas. */
        LIST,
        /** {@code true} or {@code false}. */
        FLAG,
        /** Kept encrypted, shown never, rotated with an overlap. */
        SECRET
    }
}
