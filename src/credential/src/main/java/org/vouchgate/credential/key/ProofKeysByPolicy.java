package org.vouchgate.credential.key;

import static org.vouchgate.credential.Reason.ISSUER_KEY_NOT_BOUND;
import static org.vouchgate.credential.Reason.ISSUER_KEY_NOT_FOUND;
import static org.vouchgate.credential.Reason.ISSUER_KEY_UNREACHABLE;
import static org.vouchgate.credential.Reason.KEY_MECHANISM_NOT_ALLOWED;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.IssuerKeyLookup.Found;
import org.vouchgate.credential.key.IssuerKeyLookup.NotFound;
import org.vouchgate.credential.key.IssuerKeyLookup.Unreachable;
import org.vouchgate.credential.key.document.ControllerDocuments;
import org.vouchgate.credential.key.document.Dids;
import org.vouchgate.credential.key.document.KeyReference;
import org.vouchgate.credential.key.document.KeyResolution;
import org.vouchgate.credential.key.document.Multikey;
import org.vouchgate.credential.key.document.Relationship;

/** Finds the keys of issuers' proofs by the mechanisms that an employer's policy allows for each of them. */
public final class ProofKeysByPolicy implements ProofKeys {

    private final KeyPolicy policy;
    private final Dids dids;
    private final ControllerDocuments controllers;

    /**
     * @param policy    which mechanisms may be used for which issuer, and which keys its lists name
     * @param documents where key documents are read; may be shared by employers
     */
    public ProofKeysByPolicy(KeyPolicy policy, RecentDocuments documents) {
        this.policy = policy;
        this.dids = new Dids(documents);
        this.controllers = new ControllerDocuments(documents);
    }

    @Override
    public IssuerKeyLookup find(String claimedIssuer, String verificationMethod, Instant at) {
        var allowed = policy.allowedFor(claimedIssuer);
        if (allowed.contains(KeySource.PINNED_KEY)) {
            var pinned = pinned(policy.pinnedKeys(claimedIssuer), verificationMethod);
            if (pinned.isPresent()) {
                return new Found(
                        pinned.get(),
                        Issuer.named(
                                claimedIssuer,
                                Optional.empty(),
                                KeySource.PINNED_KEY,
                                PublicJwk.thumbprintOf(pinned.get())));
            }
        }
        if (!documentOf(verificationMethod).equals(claimedIssuer)) {
            return refused(ISSUER_KEY_NOT_BOUND, "The credential names a signing key that is not its issuer's");
        }
        return sourceFor(claimedIssuer)
                .map(source -> allowed.contains(source)
                        ? published(claimedIssuer, source, verificationMethod, at)
                        : refused(
                                KEY_MECHANISM_NOT_ALLOWED,
                                "The issuer is not registered with you, so its keys were not looked up. If you rely on"
                                        + " it, have it added to your trusted issuers and ask the candidate again"))
                .orElseGet(() ->
                        refused(ISSUER_KEY_NOT_FOUND, "The credential names its issuer in a way that leads to no key"));
    }

    private IssuerKeyLookup published(String issuer, KeySource source, String method, Instant at) {
        var wanted = new KeyReference(issuer, Optional.of(method), Optional.empty(), Relationship.ASSERTION_METHOD);
        KeyResolution resolution =
                source == KeySource.CONTROLLER_DOCUMENT ? controllers.resolve(wanted, at) : dids.resolve(wanted, at);
        return resolution.fold(
                resolved -> found(resolved.key(), issuer, source),
                unusable -> refused(unusable.reason(), unusable.sentence()),
                unreachable -> new Unreachable(Finding.unknown(
                        ISSUER_KEY_UNREACHABLE, "The issuer's keys could not be fetched; ask again later")));
    }

    /** The pinned key that the method writes out; where it writes none, the only one there is. */
    private static Optional<PublicKey> pinned(List<PublicJwk> pinned, String method) {
        var written = Multikey.read(fragmentOf(method));
        if (written.isEmpty()) {
            return pinned.size() == 1 ? Optional.of(pinned.get(0).key()) : Optional.empty();
        }
        return pinned.stream()
                .map(PublicJwk::key)
                .filter(key -> Arrays.equals(key.getEncoded(), written.get().getEncoded()))
                .findFirst();
    }

    private static Optional<KeySource> sourceFor(String issuer) {
        return Dids.methodOf(issuer)
                .or(() -> ControllerDocuments.addressOf(issuer).map(address -> KeySource.CONTROLLER_DOCUMENT));
    }

    private static String documentOf(String method) {
        var hash = method.indexOf('#');
        return hash < 0 ? method : method.substring(0, hash);
    }

    private static String fragmentOf(String method) {
        return method.substring(method.indexOf('#') + 1);
    }

    private static IssuerKeyLookup found(PublicKey key, String issuer, KeySource source) {
        return new Found(key, new Issuer(issuer, Optional.of(issuer), Optional.empty(), source, List.of()));
    }

    private static IssuerKeyLookup refused(Reason reason, String sentence) {
        return new NotFound(Finding.failed(reason, sentence));
    }
}
