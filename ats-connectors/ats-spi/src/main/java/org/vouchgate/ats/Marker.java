package org.vouchgate.ats;

import java.util.Optional;
import org.vouchgate.ats.secret.Sha256;

/**
 * The short visible mark in a note or a file name, such as {@code [vg:7F3K2Q/r2]}. It says nothing about anybody; the
 * gateway finds its own writes by it, and a person can tell which revision they read.
 *
 * @param code     six characters of Crockford's base 32, the same for every revision of a request
 * @param revision from 1
 */
public record Marker(String code, int revision) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public Marker {
        if (!code.matches("[0-9A-HJKMNP-TV-Z]{6}") || revision < 1) {
            throw new IllegalArgumentException("not a marker");
        }
    }

    /** Thirty bits are plenty: a marker is only ever looked for among the writes to one candidate. */
    public static Marker of(String requestId, int revision) {
        var digest = Sha256.of(requestId);
        var code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.append(ALPHABET.charAt(digest[i] & 31));
        }
        return new Marker(code.toString(), revision);
    }

    /** For the text that it marks. */
    public String text() {
        return "[" + named() + "]";
    }

    /** For other texts that speak of it: a search for {@link #text} does not take them for the marked one. */
    public String named() {
        return "vg:" + code + "/r" + revision;
    }

    /** For file names, where brackets, colons and slashes do not survive. */
    public String inFileName() {
        return "vg-" + code + "-r" + revision;
    }

    /** The revision this one corrects. */
    public Optional<Marker> earlier() {
        return revision == 1 ? Optional.empty() : Optional.of(new Marker(code, revision - 1));
    }
}
