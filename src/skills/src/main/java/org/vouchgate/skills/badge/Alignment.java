package org.vouchgate.skills.badge;

import java.util.Optional;

/**
 * What an issuer says an achievement corresponds to in somebody's framework (OB-12). The issuer's claim: nobody asked
 * the framework.
 *
 * @param pointer where it stands
 * @param name    the target's name as written; empty text if there is none
 * @param url     the target's identifier as written
 */
public record Alignment(String pointer, String name, Optional<String> url) {

    static Optional<Alignment> of(Node node) {
        var url = node.at("targetUrl").text().or(() -> node.at("id").text());
        var name = node.at("targetName").text().orElse("");
        return url.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alignment(node.pointer(), name, url));
    }
}
