package org.vouchgate.gateway.platform;

import java.net.URI;
import java.nio.file.Path;

/**
 * What the gateway is and where it stands.
 *
 * @param publicUrl    where browsers and wallets reach it: {@code https}, no path, no trailing slash
 * @param demo         whether this is the demo: development logins, loopback fetches, demo data. Never in production
 * @param trustFiles   directory of trust files ({@code config/trust}), read at start
 * @param templates    directory of request templates ({@code config/templates}), read at start
 * @param demoFile     where the demo writes its address and tokens; unused otherwise
 */
public record GatewaySettings(URI publicUrl, boolean demo, Path trustFiles, Path templates, Path demoFile) {

    public GatewaySettings {
        if (!"https".equals(publicUrl.getScheme())
                || publicUrl.getHost() == null
                || publicUrl.getUserInfo() != null
                || !(publicUrl.getRawPath().isEmpty()
                        && publicUrl.getRawQuery() == null
                        && publicUrl.getRawFragment() == null)) {
            throw new IllegalArgumentException(
                    "gateway.public-url must be https with a host and nothing after it, was " + publicUrl);
        }
    }

    /** An address of the gateway's, by path. */
    public URI at(String path) {
        return URI.create(publicUrl + path);
    }
}
