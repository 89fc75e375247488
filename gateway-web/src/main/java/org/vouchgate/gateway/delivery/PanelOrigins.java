package org.vouchgate.gateway.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouchgate.ats.AtsAccount;

/**
 * Which sites may show the panel beside an account's records: what its administrator listed, each exactly.
 *
 * @param all origins as browsers write them; none if nobody may
 */
public record PanelOrigins(List<String> all) {

    /** The gateway's own setting of every account: origins with blanks between them. */
    public static final String SETTING = "panel-origins";

    private static final int MOST = 10;
    private static final Pattern EXTENSION =
            Pattern.compile("chrome-extension://[a-p]{32}|moz-extension://[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");

    public PanelOrigins {
        all = List.copyOf(all);
    }

    public static PanelOrigins of(AtsAccount account) {
        return account.setting(SETTING).flatMap(PanelOrigins::read).orElseGet(PanelOrigins::none);
    }

    public static PanelOrigins none() {
        return new PanelOrigins(List.of());
    }

    /** Empty if one of them is no origin, or there are too many. */
    static Optional<PanelOrigins> read(String setting) {
        var origins = Arrays.stream(setting.strip().split("\\s+"))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return origins.size() <= MOST && origins.stream().allMatch(PanelOrigins::isOrigin)
                ? Optional.of(new PanelOrigins(origins))
                : Optional.empty();
    }

    public boolean has(String origin) {
        return all.contains(origin);
    }

    /** No wildcard, no path, nothing but https: a wider list lets whoever owns the rest frame the panel. */
    private static boolean isOrigin(String text) {
        if (EXTENSION.matcher(text).matches()) {
            return true;
        }
        try {
            var uri = new URI(text);
            return uri.getHost() != null
                    && HOST.matcher(uri.getHost()).matches()
                    && uri.getPort() <= 65_535
                    && uri.getPort() != 443
                    && text.equals("https://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
