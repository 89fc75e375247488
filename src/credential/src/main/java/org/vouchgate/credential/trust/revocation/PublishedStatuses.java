package org.vouchgate.credential.trust.revocation;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.trust.CertificateStatuses;
import org.vouchgate.credential.trust.RevocationPolicy;

/** Fetches what authorities publish, and has the platform verify it. Safe for use by many threads. */
public final class PublishedStatuses implements CertificateStatuses {

    private static final String NAME_CONSTRAINTS = "2.5.29.30";
    private static final int MOST_RESPONSE_BYTES = 64 * 1024;
    private static final int MOST_LIST_BYTES = 8 * 1024 * 1024;

    private final RecentDocuments documents;

    /** @param documents where responses and lists are fetched; may be shared, and may allow http, since both are signed */
    public PublishedStatuses(RecentDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Outcome of(List<X509Certificate> path, X509Certificate anchor, RevocationPolicy policy, Instant at) {
        if (policy == RevocationPolicy.NONE) {
            return Outcome.GOOD;
        }
        var outcome = Outcome.GOOD;
        for (int i = 0; i < path.size(); i++) {
            var authority = i + 1 < path.size() ? path.get(i + 1) : anchor;
            var one = new Question(path.get(i), authority, at).answer(policy);
            if (one == Outcome.REVOKED) {
                return one;
            }
            outcome = one == Outcome.UNKNOWN ? one : outcome;
        }
        return outcome;
    }

    /** Whether one certificate has been revoked by the authority that issued it. */
    private final class Question {

        private final X509Certificate certificate;
        private final X509Certificate authority;
        private final Instant at;

        private Question(X509Certificate certificate, X509Certificate authority, Instant at) {
            this.certificate = certificate;
            this.authority = authority;
            this.at = at;
        }

        private Outcome answer(RevocationPolicy policy) {
            var responders = PublishedAt.responders(certificate);
            var lists = PublishedAt.lists(certificate);
            if (responders.isEmpty() && lists.isEmpty()) {
                return policy == RevocationPolicy.REQUIRED ? Outcome.UNKNOWN : Outcome.GOOD;
            }
            return Stream.<Stream<Outcome>>of(
                            responders.stream().map(this::asked), lists.stream().map(this::looked))
                    .flatMap(Function.identity())
                    .filter(outcome -> outcome != Outcome.UNKNOWN)
                    .findFirst()
                    .orElse(Outcome.UNKNOWN);
        }

        private Outcome asked(URI responder) {
            return fetched(
                            OcspRequest.address(responder, certificate, authority),
                            "application/ocsp-response",
                            MOST_RESPONSE_BYTES)
                    .map(response -> verified(
                            checker -> checker.setOcspResponses(Map.of(certificate, response)),
                            EnumSet.of(Option.NO_FALLBACK),
                            List.of()))
                    .orElse(Outcome.UNKNOWN);
        }

        private Outcome looked(URI list) {
            return fetched(list, "application/pkix-crl", MOST_LIST_BYTES)
                    .flatMap(Question::list)
                    .map(crl ->
                            verified(checker -> {}, EnumSet.of(Option.PREFER_CRLS, Option.NO_FALLBACK), List.of(crl)))
                    .orElse(Outcome.UNKNOWN);
        }

        private Optional<byte[]> fetched(URI address, String accept, int most) {
            return documents
                    .get(address, accept, most, at)
                    .fold(
                            document -> Optional.of(document.body()),
                            unreachable -> Optional.empty(),
                            refused -> Optional.empty());
        }

        private static Optional<X509CRL> list(byte[] body) {
            try {
                return CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(body))
                                instanceof X509CRL crl
                        ? Optional.of(crl)
                        : Optional.empty();
            } catch (GeneralSecurityException e) {
                return Optional.empty();
            }
        }

        private Outcome verified(Consumer<PKIXRevocationChecker> answers, Set<Option> options, List<X509CRL> lists) {
            try {
                var validator = CertPathValidator.getInstance("PKIX");
                var checker = (PKIXRevocationChecker) validator.getRevocationChecker();
                checker.setOptions(options);
                answers.accept(checker);
                var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
                validator.validate(path, parameters(checker, lists));
                return Outcome.GOOD;
            } catch (CertPathValidatorException e) {
                return e.getReason() == BasicReason.REVOKED ? Outcome.REVOKED : Outcome.UNKNOWN;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform validates certificate paths", e);
            }
        }

        private PKIXParameters parameters(PKIXRevocationChecker checker, List<X509CRL> lists)
                throws GeneralSecurityException, InvalidAlgorithmParameterException {
            // The platform refuses anchors that have name constraints, which were checked with the path; without the
            // authority's certificate it recognises responders by name alone.
            var anchor = authority.getExtensionValue(NAME_CONSTRAINTS) == null
                    ? new TrustAnchor(authority, null)
                    : new TrustAnchor(authority.getSubjectX500Principal(), authority.getPublicKey(), null);
            var parameters = new PKIXParameters(Set.of(anchor));
            parameters.setDate(Date.from(at));
            parameters.addCertPathChecker(checker);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(lists)));
            return parameters;
        }
    }
}
