package org.vouchgate.credential.trust.remote;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Items;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborItem.Text;
import org.vouchgate.credential.cbor.CborItem.Whole;
import org.vouchgate.credential.cbor.CborReader;
import org.vouchgate.credential.cose.CoseAlgorithm;
import org.vouchgate.credential.cose.CoseSign1;
import org.vouchgate.credential.jose.DateTimeStamp;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.key.x509.CertificateChain;
import org.vouchgate.credential.key.x509.Certificates;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.TrustAnchor;

/**
 * Verified issuer certificate authority lists (ISO/IEC 18013-5, annex C): the authorities behind mobile documents, each
 * for the document types that the list says. Authorities with keys that nobody here can verify with are passed over.
 */
public final class Vical implements ListFormat {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int CONTENT_COMMITMENT = 1;
    private static final long DATE_AND_TIME = 0;
    private static final Text VERSION = new Text("1.0");

    private final Signers signers;

    /** @param signers who may sign the list, or certify who does */
    public Vical(Signers signers) {
        this.signers = signers;
    }

    @Override
    public TrustAnswer.Kind kind() {
        return TrustAnswer.Kind.IACA_LIST;
    }

    @Override
    public String accept() {
        return "application/cbor, application/cose, application/octet-stream;q=0.5";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public ListReading read(byte[] body, Instant at) {
        var message = CborReader.read(body).flatMap(CoseSign1::read);
        var payload = message.flatMap(CoseSign1::payload);
        if (message.isEmpty() || payload.isEmpty()) {
            return ListReading.unreadable("it is no signed list of authorities");
        }
        if (!isSigned(message.get(), payload.get(), at)) {
            return ListReading.badlySigned();
        }
        return CborReader.read(payload.get())
                .flatMap(item -> item.as(Members.class))
                .map(list -> list(list, at))
                .orElseGet(Vical::unknownForm);
    }

    private boolean isSigned(CoseSign1 message, byte[] payload, Instant at) {
        if (message.certificates().isEmpty()) {
            return signers.keys().stream()
                    .filter(key -> message.algorithm()
                            .map(CoseAlgorithm::signature)
                            .filter(key::permitsVerifying)
                            .isPresent())
                    .anyMatch(key -> message.verify(key.key(), CoseAlgorithm.ALL, payload) == SignatureCheck.VALID);
        }
        var chain = message.certificates().stream()
                .flatMap(der -> Certificates.read(der).stream())
                .toList();
        return chain.size() == message.certificates().size()
                && chain.size() <= CertificateChain.LONGEST
                && chain.stream().allMatch(Certificates::isStrong)
                && maySignLists(chain.get(0))
                && SignedList.isConfigured(chain, signers, at)
                && message.verify(chain.get(0).getPublicKey(), CoseAlgorithm.ALL, payload) == SignatureCheck.VALID;
    }

    /** Providers' certificates are for committing to content (RFC 5280, section 4.2.1.3) and for nothing else, or for signatures. */
    private static boolean maySignLists(X509Certificate signer) {
        var usage = signer.getKeyUsage();
        return signer.getBasicConstraints() < 0
                && (usage == null || usage[DIGITAL_SIGNATURE] || usage[CONTENT_COMMITMENT]);
    }

    private static ListReading list(Members list, Instant at) {
        var issued = instant(list, "date");
        var next = instant(list, "nextUpdate");
        var authorities = list.get("certificateInfos", Items.class);
        if (!list.get("version").equals(Optional.of(VERSION))
                || issued.isEmpty()
                || next.isEmpty() && list.get("nextUpdate").isPresent()
                || authorities.isEmpty()) {
            return unknownForm();
        }
        if (issued.get().isAfter(at.plus(SKEW))) {
            return ListReading.unreadable("it says that it was issued in the future");
        }
        var sequence = list.get("vicalIssueID", Whole.class).map(number -> BigInteger.valueOf(number.value()));
        var anchors = authorities.get().values().stream().flatMap(Vical::anchor).toList();
        return new ListReading.Readable(anchors, List.of(), sequence, issued, next);
    }

    private static Stream<TrustAnchor> anchor(CborItem item) {
        var authority = item.as(Members.class).orElse(Members.NONE);
        var types = types(authority);
        return authority.get("certificate", Bytes.class).map(Bytes::value).flatMap(Certificates::read).stream()
                .filter(certificate -> !types.isEmpty() && isAuthority(certificate))
                .map(certificate -> new TrustAnchor(certificate, new CredentialTypes(types), NameRule.NONE, Set.of()));
    }

    private static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0 && Certificates.isStrong(certificate);
    }

    /** A list cannot say "everything", whatever it writes. */
    private static Set<String> types(Members authority) {
        return authority.get("docType", Items.class).map(Items::values).orElse(List.of()).stream()
                .flatMap(item -> item.as(Text.class).map(Text::value).stream())
                .filter(type -> !type.equals(CredentialTypes.EVERY))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Instant> instant(Members list, String name) {
        return list.get(name, Tagged.class)
                .filter(tagged -> tagged.tag() == DATE_AND_TIME)
                .flatMap(tagged -> tagged.content().as(Text.class))
                .map(Text::value)
                .flatMap(DateTimeStamp::parse);
    }

    private static ListReading unknownForm() {
        return ListReading.unreadable("it is no list of authorities of a version this gateway knows");
    }
}
