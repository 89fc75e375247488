package org.vouchgate.gateway.admin.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.trust.Grounds;
import org.vouchgate.gateway.trust.TrustedAnchor;
import org.vouchgate.gateway.trust.TrustedIssuer;

/**
 * Somebody on the employer's own list.
 *
 * @param authority whether it is a certificate authority, and not an issuer by name
 * @param what      the identifier, or the subject of the certificate
 * @param name      what the employer calls it
 * @param types     what it is relied on for
 * @param by        who entered it, by name if known
 * @param ended     whether it holds no more
 */
public record RelianceView(
        UUID id,
        boolean authority,
        String what,
        Optional<String> name,
        List<String> types,
        Grounds grounds,
        String by,
        Instant since,
        boolean ended) {

    public RelianceView {
        types = List.copyOf(types);
    }

    static RelianceView of(TrustedIssuer issuer, String by, Instant now) {
        return new RelianceView(
                issuer.id(),
                false,
                issuer.identifier(),
                issuer.name(),
                issuer.credentialTypes(),
                issuer.grounds(),
                by,
                issuer.createdAt(),
                !issuer.grounds().holdAt(now));
    }

    static RelianceView of(TrustedAnchor anchor, String by, Instant now) {
        return new RelianceView(
                anchor.id(),
                true,
                anchor.name(),
                Optional.empty(),
                anchor.credentialTypes(),
                anchor.grounds(),
                by,
                anchor.createdAt(),
                !anchor.grounds().holdAt(now));
    }

    /** Grounds as the fields of a form hold them. */
    static Map<String, String> typed(Grounds grounds) {
        var typed = new HashMap<String, String>();
        grounds.reason().ifPresent(reason -> typed.put("reason", reason));
        grounds.evidence().ifPresent(link -> typed.put("evidence", link.toString()));
        grounds.endsAt().ifPresent(end -> typed.put("until", lastDay(end).toString()));
        return typed;
    }

    private static LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusSeconds(1), ZoneOffset.UTC);
    }
}
