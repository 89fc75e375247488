package org.vouchgate.gateway.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** An employer's admin enters whom to rely on, and takes it back. */
@ApplicationScoped
public class TrustIssuers {

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
        var before = known.opened();
        var revised = TrustedIssuer.of(
                employer,
                new RegisteredIssuer(
                        before.identifier(),
                        new CredentialTypes(Set.copyOf(types)),
                        before.keySource(),
                        before.name(),
                        before.pinnedKeys()),
                grounds,
                now,
                by);
        register.removeIssuer(employer, id);
        register.add(revised);
        audit.note(employer, now, by, "trust.issuer-revised", revised.id(), known.keySource());
        return revised;
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

    @Transactional
    public void removeAnchor(UUID employer, String by, UUID id) {
        if (!register.removeAnchor(employer, id)) {
            throw new NotFound("trust anchor");
        }
        audit.note(employer, clock.instant(), by, "trust.anchor-removed", id, "");
    }

    @Transactional
    public void removeIssuer(UUID employer, String by, UUID id) {
        if (!register.removeIssuer(employer, id)) {
            throw new NotFound("issuer on the list");
        }
        audit.note(employer, clock.instant(), by, "trust.issuer-removed", id, "");
    }
}
