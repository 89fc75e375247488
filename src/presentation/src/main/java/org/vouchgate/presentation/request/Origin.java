package org.vouchgate.presentation.request;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a page was loaded from, exactly as browsers serialise it: {@code https}, host in lower case, a port only if it is not
 * 443, nothing after it. Wallets and this gateway compare it as text.
 *
 * @param text such as {@code https://verify.employer.example}
 */
public record Origin(String text) {

    private static final Pattern SERIALISED =
            Pattern.compile("https://(\\[[0-9a-f:.]+\\]|[a-z0-9.-]+)(:[1-9][0-9]{0,4})?");
    private static final int DEFAULT_PORT = 443;

    public Origin {
        if (!SERIALISED.matcher(text).matches() || text.endsWith(":" + DEFAULT_PORT)) {
            throw new IllegalArgumentException("not an https origin as browsers write it: " + text);
        }
    }

    /** The origin of an address. */
    public static Origin of(URI address) {
        var port = address.getPort() == -1 || address.getPort() == DEFAULT_PORT ? "" : ":" + address.getPort();
        return new Origin(address.getScheme() + "://" + address.getHost().toLowerCase(Locale.ROOT) + port);
    }

    /** The audience of every proof in an answer that came through this origin's page (Appendix A.4). */
    public String audience() {
        return "origin:" + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
