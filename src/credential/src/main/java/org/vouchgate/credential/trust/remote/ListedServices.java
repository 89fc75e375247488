package org.vouchgate.credential.trust.remote;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.key.x509.Certificates;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.credential.trust.TrustAnchor;

/** Turns services on a trusted list into anchors for the types of credential that the configuration gives them. */
final class ListedServices {

    private final List<SourceEntry.ServiceRule> wanted;

    ListedServices(List<SourceEntry.ServiceRule> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    /**
     * The anchors of one service; none if nobody configured its type, or its status does not let it speak now.
     *
     * @param type   its type identifier
     * @param status its current status, if the list states one
     */
    Stream<TrustAnchor> anchors(String type, Optional<String> status, List<X509Certificate> certificates) {
        return isInGoodStanding(status)
                ? wanted.stream()
                        .filter(service -> service.type().equals(type))
                        .flatMap(service -> certificates.stream()
                                .filter(Certificates::isStrong)
                                .map(certificate -> new TrustAnchor(
                                        certificate, service.types(), service.nameRule(), service.issuers())))
                : Stream.empty();
    }

    /** Lists define their own status identifiers; all end in a word, and these are the ones that permit. */
    private static boolean isInGoodStanding(Optional<String> status) {
        return status.map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
                .map(word -> List.of("granted", "notified", "recognisedatnationallevel")
                        .contains(word))
                .orElse(true);
    }
}
