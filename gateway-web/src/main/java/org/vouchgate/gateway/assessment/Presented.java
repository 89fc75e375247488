package org.vouchgate.gateway.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.jose.PublicJwk;

/**
 * What a record of an answer names of one presentation, so that it can be told from others without being kept.
 *
 * @param sha256       digest (hex) of the presentation as it came
 * @param key          thumbprint (RFC 7638) of the issuer's key, where that is known and not the candidate's own
 * @param certificates of the issuer, in DER and base64, leaf first
 * @param statusLists  where its status is published; not at which place, by which anybody could watch it
 */
@Schema(name = "Presented")
public record Presented(String sha256, Optional<String> key, List<String> certificates, List<String> statusLists) {

    private static final Set<KeptStatus.Kind> LISTS = Set.of(
            KeptStatus.Kind.TOKEN, KeptStatus.Kind.BITSTRING, KeptStatus.Kind.LEGACY, KeptStatus.Kind.REVOCATION_LIST);

    public Presented {
        certificates = List.copyOf(certificates);
        statusLists = List.copyOf(statusLists);
    }

    static Presented of(PresentedCredential presented, Verdict verdict) {
        return verdict.fold(
                accepted -> of(
                        presented,
                        accepted.credential().judgedAs(),
                        accepted.credential().content().isSelfIssued()),
                rejected -> of(presented, rejected.about(), false),
                undetermined -> of(presented, undetermined.about(), false));
    }

    private static Presented of(PresentedCredential presented, CredentialOutline outline, boolean selfIssued) {
        var kept = KeptOutline.of(outline);
        var issuer = selfIssued ? Optional.<KeptOutline.KeptIssuer>empty() : kept.issuer();
        return new Presented(
                sha256(presented.encoded()),
                selfIssued
                        ? Optional.empty()
                        : outline.issuer()
                                .flatMap(each -> each.key()
                                        .or(() -> each.certificates().stream()
                                                .findFirst()
                                                .map(X509Certificate::getPublicKey)
                                                .flatMap(PublicJwk::thumbprintOf))),
                issuer.map(KeptOutline.KeptIssuer::certificates).orElse(List.of()),
                kept.status().stream()
                        .filter(status -> LISTS.contains(status.kind()))
                        .map(KeptStatus::address)
                        .distinct()
                        .toList());
    }

    private static String sha256(String encoded) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(encoded.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
