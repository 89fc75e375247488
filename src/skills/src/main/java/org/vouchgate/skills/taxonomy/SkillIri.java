package org.vouchgate.skills.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Identifiers of skills made comparable. */
public final class SkillIri {

    private static final Pattern WEB = Pattern.compile("(?i)https?://([^/]*)(.*)");
    private static final String UUID = "\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}";
    /** A CTID of CTDL, alone or at the end of the address of a registry, a graph or a finder. */
    private static final Pattern CTID = Pattern.compile("(?i)(?:.*/)?(ce-" + UUID + ")/?");
    /** An item of a CASE framework, at whichever server it is asked for, or by its identifier alone. */
    private static final Pattern CASE = Pattern.compile("(?i)(?:.*/CFItems/|.*/uri/|urn:uuid:)(" + UUID + ")/?");

    private static final String ESCO = "http://data.europa.eu/";

    private SkillIri() {}

    /**
     * The form in which equal identifiers are equal: without {@code http} or {@code https}, host in lower case, no
     * trailing slash, UUIDs of ESCO in lower case; a CTID of CTDL and the UUID of a CASE item whatever server they are
     * asked at. Everything else is compared as written.
     */
    public static String key(String iri) {
        var elsewhere = anywhere(iri.strip());
        return elsewhere.isEmpty() ? address(iri) : elsewhere;
    }

    /** Identifiers that mean the same at every server; empty text if it is none. Looked up often, so told apart cheaply. */
    private static String anywhere(String iri) {
        int end = iri.endsWith("/") ? iri.length() - 1 : iri.length();
        boolean endsInUuid = end >= 36 && iri.charAt(end - 13) == '-' && iri.charAt(end - 28) == '-';
        if (!endsInUuid || iri.regionMatches(true, 0, ESCO, 0, ESCO.length())) {
            return "";
        }
        for (var pattern : List.of(CTID, CASE)) {
            var matcher = pattern.matcher(iri);
            if (matcher.matches()) {
                return matcher.group(1).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static String address(String iri) {
        var matcher = WEB.matcher(iri.strip());
        if (!matcher.matches()) {
            return iri.strip();
        }
        var host = matcher.group(1).toLowerCase(Locale.ROOT);
        var path = matcher.group(2);
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return "//" + host + (host.equals("data.europa.eu") ? path.toLowerCase(Locale.ROOT) : path);
    }
}
