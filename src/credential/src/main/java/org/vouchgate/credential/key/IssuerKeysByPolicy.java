package org.vouchgate.credential.key;

import static org.vouchgate.credential.Reason.CERTIFICATE_CHAIN_INVALID;
import static org.vouchgate.credential.Reason.ISSUER_KEY_NOT_FOUND;
import static org.vouchgate.credential.Reason.ISSUER_KEY_UNREACHABLE;
import static org.vouchgate.credential.Reason.KEY_MECHANISM_NOT_ALLOWED;

import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.IssuerKeyLookup.Found;
import org.vouchgate.credential.key.IssuerKeyLookup.NotFound;
import org.vouchgate.credential.key.IssuerKeyLookup.Unreachable;
import org.vouchgate.credential.key.document.Dids;
import org.vouchgate.credential.key.document.JwtVcIssuers;
import org.vouchgate.credential.key.document.KeyReference;
import org.vouchgate.credential.key.document.KeySet;
import org.vouchgate.credential.key.document.Relationship;
import org.vouchgate.credential.key.x509.CertificateChain;
import org.vouchgate.credential.key.x509.Certificates;

/** Finds issuers' keys by the mechanisms that an employer's policy allows for each of them. */
public final class IssuerKeysByPolicy implements IssuerKeys {

    private static final Set<KeySource> CERTIFICATES_ONLY = Set.of(KeySource.X5C);

    private final KeyPolicy policy;
    private final Dids dids;
    private final JwtVcIssuers metadata;

    /**
     * @param policy    which mechanisms may be used for which issuer
     * @param documents where key documents are read; may be shared by employers
     */
    public IssuerKeysByPolicy(KeyPolicy policy, RecentDocuments documents) {
        this.policy = policy;
        this.dids = new Dids(documents);
        this.metadata = new JwtVcIssuers(documents);
    }

    @Override
    public IssuerKeyLookup find(Optional<String> claimedIssuer, JsonObject protectedHeader, Instant at) {
        var allowed = claimedIssuer.map(policy::allowedFor).orElse(CERTIFICATES_ONLY);
        if (protectedHeader.containsKey("x5c") && allowed.contains(KeySource.X5C)) {
            return certified(claimedIssuer, protectedHeader);
        }
        if (claimedIssuer.isEmpty()) {
            return refused(ISSUER_KEY_NOT_FOUND, "The credential neither names its issuer nor carries a certificate");
        }
        var issuer = claimedIssuer.get();
        if (allowed.contains(KeySource.PINNED_KEY)) {
            var wanted = KeyReference.of(issuer, protectedHeader, Relationship.ASSERTION_METHOD);
            var pinned = KeySet.choose(policy.pinnedKeys(issuer), wanted);
            if (pinned.isPresent() || allowed.size() == 1) {
                return pinned(issuer, pinned);
            }
        }
        return sourceFor(issuer)
                .map(source -> allowed.contains(source)
                        ? published(issuer, source, protectedHeader, at)
                        : notAllowed(issuer, allowed))
                .orElseGet(() -> refused(
                        ISSUER_KEY_NOT_FOUND,
                        "The credential names its issuer in a way that leads to no key, and carries no certificate"));
    }

    private static IssuerKeyLookup pinned(String issuer, Optional<PublicKey> key) {
        return key.<IssuerKeyLookup>map(its -> new Found(
                        its, Issuer.named(issuer, Optional.empty(), KeySource.PINNED_KEY, PublicJwk.thumbprintOf(its))))
                .orElseGet(() -> refused(
                        ISSUER_KEY_NOT_FOUND,
                        "The key the credential names is none of those that your list has for the issuer"));
    }

    private IssuerKeyLookup published(String issuer, KeySource source, JsonObject header, Instant at) {
        var wanted = KeyReference.of(issuer, header, Relationship.ASSERTION_METHOD);
        var resolution =
                source == KeySource.JWT_VC_ISSUER_METADATA ? metadata.resolve(wanted, at) : dids.resolve(wanted, at);
        return resolution.fold(
                resolved -> new Found(
                        resolved.key(), new Issuer(issuer, Optional.of(issuer), Optional.empty(), source, List.of())),
                unusable -> refused(unusable.reason(), unusable.sentence()),
                unreachable -> new Unreachable(Finding.unknown(
                        ISSUER_KEY_UNREACHABLE,
                        "The keys of " + quoted(issuer) + " could not be fetched; ask again later")));
    }

    private static IssuerKeyLookup certified(Optional<String> claimedIssuer, JsonObject header) {
        return CertificateChain.read(header.get("x5c"))
                .fold(
                        chain -> new Found(
                                chain.leaf().getPublicKey(),
                                new Issuer(
                                        Certificates.subject(chain.leaf()),
                                        claimedIssuer,
                                        Certificates.name(chain.leaf()),
                                        KeySource.X5C,
                                        chain.certificates())),
                        broken -> refused(CERTIFICATE_CHAIN_INVALID, broken.sentence()));
    }

    private static Optional<KeySource> sourceFor(String issuer) {
        return Dids.methodOf(issuer)
                .or(() -> JwtVcIssuers.addressOf(issuer).map(address -> KeySource.JWT_VC_ISSUER_METADATA));
    }

    private static IssuerKeyLookup notAllowed(String issuer, Set<KeySource> allowed) {
        return refused(
                KEY_MECHANISM_NOT_ALLOWED,
                allowed.equals(CERTIFICATES_ONLY)
                        ? quoted(issuer) + " may sign with a certificate only, and this credential carries none"
                        : quoted(issuer) + " is not registered with you, so its keys were not looked up. If you rely"
                                + " on it, have it added to your trusted issuers and ask the candidate again");
    }

    private static IssuerKeyLookup refused(Reason reason, String sentence) {
        return new NotFound(Finding.failed(reason, sentence));
    }

    /** An identifier nobody has authenticated is repeated only if it cannot be mistaken for anything else. */
    private static String quoted(String issuer) {
        return issuer.length() <= 200 && issuer.chars().allMatch(c -> c > ' ' && c < 0x7f)
                ? issuer
                : "The issuer named in the credential";
    }
}
