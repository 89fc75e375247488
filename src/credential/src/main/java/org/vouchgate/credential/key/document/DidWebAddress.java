package org.vouchgate.credential.key.document;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the document of a did:web is published. Whoever writes a DID chooses what the gateway would fetch, so
 * only plain public host names and plain path segments are taken.
 *
 * @see <a href="https://w3c-ccg.github.io/did-method-web/">did:web</a>
 */
final class DidWebAddress {

    private static final String METHOD = "did:web:";
    private static final int MOST_CHARACTERS = 1024;
    private static final Pattern ENCODED = Pattern.compile("(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+");
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=-]+");
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?<host>(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9])(?::(?<port>[1-9][0-9]{0,4}))?");
    private static final List<String> INTERNAL = List.of(".localhost", ".local", ".internal", ".home.arpa");

    private DidWebAddress() {}

    /** The https address, or empty if the DID is malformed or points anywhere but to a public host. */
    static Optional<URI> of(String did) {
        if (!did.startsWith(METHOD) || did.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var parts = did.substring(METHOD.length()).split(":", -1);
        if (!Arrays.stream(parts).allMatch(part -> ENCODED.matcher(part).matches())) {
            return Optional.empty();
        }
        var authority = decoded(parts[0]);
        var path = Arrays.stream(parts).skip(1).map(DidWebAddress::decoded).toList();
        if (!isPublic(authority) || !path.stream().allMatch(DidWebAddress::isPlain)) {
            return Optional.empty();
        }
        return Optional.of(URI.create("https://" + authority
                + (path.isEmpty() ? "/.well-known" : path.stream().collect(Collectors.joining("/", "/", "")))
                + "/did.json"));
    }

    private static boolean isPublic(String authority) {
        var matcher = AUTHORITY.matcher(authority);
        return matcher.matches()
                && INTERNAL.stream().noneMatch(matcher.group("host")::endsWith)
                && (matcher.group("port") == null || Integer.parseInt(matcher.group("port")) <= 65_535);
    }

    private static boolean isPlain(String segment) {
        return SEGMENT.matcher(segment).matches() && !segment.equals(".") && !segment.equals("..");
    }

    /** Undoes percent-encoding once; what is still encoded afterwards is not plain. */
    private static String decoded(String part) {
        var bytes = new byte[part.length()];
        int length = 0;
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '%') {
                bytes[length++] = (byte) Integer.parseInt(part.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                bytes[length++] = (byte) part.charAt(i);
            }
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
