package org.vouchgate.gateway.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** An employer's admin enters whom to rely on, and takes it back. */
@ApplicationScoped
public class TrustIssuers {

    /** Of why somebody is relied on no longer. */
    public static final int LONGEST_REASON = 200;

    @Inject
    TrustRegister register;

    @Inject
    OwnLists ownLists;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Relies on every authority in the PEM text. */
    @Transactional
    public List<TrustedAnchor> addAnchors(UUID employer, String by, NewAnchor wanted, Grounds grounds) {
        var now = clock.instant();
        return WantedTrust.anchors(wanted, now).stream()
                .map(listed -> {
                    var anchor = TrustedAnchor.of(employer, listed, grounds, now, by);
                    register.add(anchor);
                    audit.note(employer, now, by, "trust.anchor-added", anchor.id(), "");
                    return anchor;
                })
                .toList();
    }

    /** Relies on one issuer, for the types named. */
    @Transactional
    public TrustedIssuer addIssuer(UUID employer, String by, NewIssuer wanted, Grounds grounds) {
        var now = clock.instant();
        var listed = WantedTrust.issuer(wanted);
        if (register.issuers(employer).stream()
                .anyMatch(known -> known.identifier().equals(listed.identifier()))) {
            throw new UserError(Problem.of(
                    "already-there",
                    409,
                    "This issuer is already on the list",
                    "Take it off the list first, with DELETE, to change what it is trusted for."));
        }
        var issuer = TrustedIssuer.of(employer, listed, grounds, now, by);
        register.add(issuer);
        audit.note(
                employer,
                now,
                by,
                "trust.issuer-added",
                issuer.id(),
                listed.keySource().wireName());
        return issuer;
    }

    /** Relies on a listed issuer on other grounds, for other types or for longer. It stays who it is. */
    @Transactional
    public TrustedIssuer reviseIssuer(UUID employer, String by, UUID id, List<String> types, Grounds grounds) {
        var now = clock.instant();
        var known = register.issuers(employer).stream()
                .filter(issuer -> issuer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("issuer on the list"));
        known.revise(new CredentialTypes(Set.copyOf(types)), grounds, now, by);
        audit.note(employer, now, by, "trust.issuer-revised", id, told(grounds));
        return known;
    }

    /** Relies on a listed authority for other types, on other grounds, or by a certificate that took the place of its old one. */
    @Transactional
    public TrustedAnchor reviseAnchor(UUID employer, String by, UUID id, NewAnchor wanted, Grounds grounds) {
        var now = clock.instant();
        var known = anchor(employer, id);
        var listed = WantedTrust.anchors(wanted, now);
        if (listed.size() != 1) {
            throw BadInput.said("/pem", "input.one-certificate");
        }
        known.revise(listed.get(0), grounds, now, by);
        audit.note(employer, now, by, "trust.anchor-revised", id, told(grounds));
        return known;
    }

    private TrustedAnchor anchor(UUID employer, UUID id) {
        return register.anchors(employer).stream()
                .filter(anchor -> anchor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("trust anchor"));
    }

    /** As much of the reason as an event holds. */
    private static String told(Grounds grounds) {
        var reason = grounds.reason().orElse("");
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }

    /** Demands that certificates below the list's authorities be shown not to be revoked, or demands it no longer. */
    @Transactional
    public RevocationPolicy demand(UUID employer, String by, String revocation) {
        var now = clock.instant();
        var wanted = WantedTrust.revocation(revocation);
        register.policy(employer)
                .ifPresentOrElse(
                        known -> known.change(wanted, now, by),
                        () -> register.add(TrustPolicy.of(employer, wanted, now, by)));
        audit.note(employer, now, by, "trust.revocation-set", employer, wanted.wireName());
        return wanted;
    }

    /** What is demanded of certificates below the authorities on the employer's own list. */
    public String demanded(UUID employer) {
        return ownLists.revocation(employer).wireName();
    }

    /** Relies on an authority no longer. */
    @Transactional
    public void removeAnchor(UUID employer, String by, UUID id, String reason) {
        if (!register.removeAnchor(employer, id)) {
            throw new NotFound("trust anchor");
        }
        audit.note(employer, clock.instant(), by, "trust.anchor-removed", id, reason);
    }

    /** Relies on an issuer no longer. */
    @Transactional
    public void removeIssuer(UUID employer, String by, UUID id, String reason) {
        if (!register.removeIssuer(employer, id)) {
            throw new NotFound("issuer on the list");
        }
        audit.note(employer, clock.instant(), by, "trust.issuer-removed", id, reason);
    }
}
