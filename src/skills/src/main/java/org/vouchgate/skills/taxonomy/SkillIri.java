package org.vouchgate.skills.taxonomy;

import java.util.Locale;
import java.util.regex.Pattern;

/** Identifiers of skills made comparable. */
public final class SkillIri {

    private static final Pattern WEB = Pattern.compile("(?i)https?://([^/]*)(.*)");

    private SkillIri() {}

    /**
     * The form in which equal identifiers are equal: without {@code http} or {@code https}, host in lower case, no
     * trailing slash, UUIDs of ESCO in lower case. Everything else is compared as written.
     */
    public static String key(String iri) {
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
