package org.vouchgate.gateway.admin.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * The keys that the gateway signs with, and the one that its address is recognised by.
 *
 * @param keys       the one for new requests first, that of the address last
 * @param federation whether the gateway takes part in one
 */
public record KeysPage(Shell shell, List<Key> keys, boolean federation) {

    private static final Duration SOON = Duration.ofDays(30);

    /** Whether the certificate of the gateway's address can be read from here. */
    public boolean knowsTls() {
        return keys.stream().anyMatch(key -> key.use().equals("tls"));
    }

    public KeysPage {
        keys = List.copyOf(keys);
    }

    /**
     * One key, by its certificates.
     *
     * @param use   {@code current}, {@code earlier} or {@code tls}
     * @param chain its certificates, its own first
     * @param state {@code in-force}, {@code expires-soon}, {@code expired} or {@code not-yet}
     */
    public record Key(String use, List<Certificate> chain, String state) {

        public Key {
            chain = List.copyOf(chain);
        }

        static Key of(String use, Collection<X509Certificate> chain, Instant now) {
            var certificates =
                    chain.stream().map(each -> Certificate.of(each, now)).toList();
            return new Key(use, certificates, state(certificates, now));
        }

        /** A chain holds for as long as each of its certificates does. */
        private static String state(List<Certificate> chain, Instant now) {
            var end = chain.stream()
                    .map(Certificate::until)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            if (!end.isAfter(now)) {
                return "expired";
            }
            if (chain.stream().anyMatch(certificate -> certificate.from().isAfter(now))) {
                return "not-yet";
            }
            return end.isBefore(now.plus(SOON)) ? "expires-soon" : "in-force";
        }

        public Badge badge() {
            return switch (state) {
                case "in-force" -> new Badge("keys.state.in-force", "✓", "good");
                case "expires-soon" -> new Badge("keys.state.expires-soon", "!", "unsure");
                case "not-yet" -> new Badge("keys.state.not-yet", "…", "unsure");
                default -> new Badge("keys.state.expired", "✕", "bad");
            };
        }
    }

    /**
     * One certificate.
     *
     * @param daysLeft negative once it has expired
     */
    public record Certificate(
            String subject, String issuer, Instant from, Instant until, long daysLeft, String fingerprint) {

        static Certificate of(X509Certificate certificate, Instant now) {
            var until = certificate.getNotAfter().toInstant();
            return new Certificate(
                    certificate.getSubjectX500Principal().getName(),
                    certificate.getIssuerX500Principal().getName(),
                    certificate.getNotBefore().toInstant(),
                    until,
                    until.isAfter(now) ? Duration.between(now, until).toDays() : -1,
                    fingerprint(certificate));
        }

        private static String fingerprint(X509Certificate certificate) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
                return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
            } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
                throw new IllegalStateException("a certificate that is in use has bytes, and Java has SHA-256", e);
            }
        }
    }
}
