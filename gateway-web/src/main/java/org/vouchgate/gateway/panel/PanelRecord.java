package org.vouchgate.gateway.panel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One record of an ATS, by the reference it has there.
 *
 * @param connector which ATS
 * @param ref       never a name or an address: it stands in links
 */
public record PanelRecord(String connector, Kind kind, String ref) {

    /** What the reference names. */
    public enum Kind {
        APPLICATION,
        CANDIDATE;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String wireName) {
            return Stream.of(values())
                    .filter(kind -> kind.wireName().equals(wireName))
                    .findFirst();
        }
    }

    private static final Pattern CONNECTOR = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:~-]{0,199}");

    public PanelRecord {
        if (!CONNECTOR.matcher(connector).matches() || !REF.matcher(ref).matches()) {
            throw new IllegalArgumentException("no reference to a record");
        }
    }

    /** Empty if these cannot name a record. */
    public static Optional<PanelRecord> of(String connector, String kind, String ref) {
        return Kind.of(kind)
                .filter(known -> CONNECTOR.matcher(connector).matches()
                        && REF.matcher(ref).matches())
                .map(known -> new PanelRecord(connector, known, ref));
    }

    Optional<String> application() {
        return kind == Kind.APPLICATION ? Optional.of(ref) : Optional.empty();
    }

    Optional<String> candidate() {
        return kind == Kind.CANDIDATE ? Optional.of(ref) : Optional.empty();
    }
}
