package org.vouchgate.credential.key.x509;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an {@code x5c} header holds (RFC 7515, section 4.1.6). */
public sealed interface CertificateChain {

    /** More than a root, two authorities below it, and the signer are not expected. */
    int LONGEST = 5;

    /** Takes the branch that fits. */
    <R> R fold(Function<Linked, R> linked, Function<Broken, R> broken);

    /**
     * Certificates, each signed by the next; the first may sign credentials. Nobody has said yet that the last one is
     * worth anything.
     */
    record Linked(List<X509Certificate> certificates) implements CertificateChain {
        public Linked {
            certificates = List.copyOf(certificates);
        }

        /** The signer's certificate. */
        public X509Certificate leaf() {
            return certificates.get(0);
        }

        @Override
        public <R> R fold(Function<Linked, R> linked, Function<Broken, R> broken) {
            return linked.apply(this);
        }
    }

    /** Not a chain that proves anything to anybody. The sentence is for a recruiter. */
    record Broken(String sentence) implements CertificateChain {
        @Override
        public <R> R fold(Function<Linked, R> linked, Function<Broken, R> broken) {
            return broken.apply(this);
        }
    }

    /**
     * Reads the header's value and checks all that can be checked without knowing whom to rely on. None of it changes with
     * time, so a chain that was sound once is not read again as long as it is remembered.
     */
    static CertificateChain read(JsonValue x5c) {
        return SoundChains.RECENT
                .find(x5c)
                .<CertificateChain>map(chain -> chain)
                .orElseGet(() -> {
                    var chain = readAnew(x5c);
                    if (chain instanceof Linked linked) {
                        SoundChains.RECENT.keep(x5c, linked);
                    }
                    return chain;
                });
    }

    private static CertificateChain readAnew(JsonValue x5c) {
        if (!(x5c instanceof JsonArray array) || array.isEmpty() || array.size() > LONGEST) {
            return new Broken("The issuer's certificate chain is empty, too long or not well-formed");
        }
        return of(array.stream().map(CertificateChain::der).toList());
    }

    /**
     * Checks certificates that came another way than in a JOSE header.
     *
     * @param encoded each in DER, the signer's first; empty where one could not be decoded
     */
    static CertificateChain of(List<Optional<byte[]>> encoded) {
        if (encoded.isEmpty() || encoded.size() > LONGEST) {
            return new Broken("The issuer's certificate chain is empty, too long or not well-formed");
        }
        var certificates = new ArrayList<X509Certificate>();
        for (var der : encoded) {
            var certificate = der.flatMap(Certificates::read);
            if (certificate.isEmpty()) {
                return new Broken("A certificate in the issuer's chain cannot be read");
            }
            certificates.add(certificate.get());
        }
        return problem(certificates).<CertificateChain>map(Broken::new).orElseGet(() -> new Linked(certificates));
    }

    private static Optional<String> problem(List<X509Certificate> certificates) {
        if (!certificates.stream().allMatch(Certificates::isStrong)) {
            return Optional.of("A certificate in the issuer's chain uses a key or a signature that is too weak");
        }
        var leaf = certificates.get(0);
        if (leaf.getBasicConstraints() >= 0) {
            return Optional.of("The credential was signed with the certificate of an authority, not of an issuer");
        }
        if (leaf.getKeyUsage() != null && !leaf.getKeyUsage()[0]) {
            return Optional.of("The issuer's certificate is not meant for signing");
        }
        if (Certificates.subject(leaf).isEmpty()) {
            return Optional.of("The issuer's certificate names nobody");
        }
        return areLinked(certificates)
                ? Optional.empty()
                : Optional.of("The certificates in the issuer's chain do not vouch for one another");
    }

    private static boolean areLinked(List<X509Certificate> certificates) {
        for (int i = 0; i + 1 < certificates.size(); i++) {
            var certificate = certificates.get(i);
            var authority = certificates.get(i + 1);
            if (!certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal())
                    || !Certificates.isSignedBy(certificate, authority)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<byte[]> der(JsonValue element) {
        if (!(element instanceof JsonString text)) {
            return Optional.empty();
        }
        try {
            var der = Base64.getDecoder().decode(text.getString());
            // The decoder forgives missing padding and stray bits; one certificate must have one spelling.
            return Base64.getEncoder().encodeToString(der).equals(text.getString())
                    ? Optional.of(der)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
