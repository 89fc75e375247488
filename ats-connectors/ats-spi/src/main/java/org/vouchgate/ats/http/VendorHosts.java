package org.vouchgate.ats.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The hosts at which a vendor may be called back: an order names its own address, and not every address is the vendor's.
 *
 * @param suffixes hosts, or what they end in
 * @param named    whether somebody wrote them down for this account; only then may this very machine be among them
 */
public record VendorHosts(List<String> suffixes, boolean named) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    public VendorHosts {
        suffixes = List.copyOf(suffixes);
    }

    /** Those of the setting, if it has any, else the vendor's own. */
    public static VendorHosts of(List<String> setting, String... vendors) {
        return setting.isEmpty() ? new VendorHosts(List.of(vendors), false) : new VendorHosts(setting, true);
    }

    /**
     * Whether an address may be called: https, no user information, a host under one of the suffixes. Plain http only
     * for this very machine, and only where a setting names it.
     */
    public boolean allow(URI address) {
        var host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        var known = suffixes.stream().anyMatch(suffix -> host.equals(suffix) || host.endsWith("." + suffix));
        var secure = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && named && LOOPBACK.contains(host) && suffixes.contains(host);
        return known && secure && address.getRawUserInfo() == null;
    }
}
