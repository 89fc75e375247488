package org.vouchgate.testkit.mdoc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.Cbor.Tag;

/** Issues one mobile document. */
public final class MdocBuilder {

    private final String type;
    private final CertifiedKey signer;
    private final TestKey device;
    private final SecureRandom chance;
    private final Map<String, List<Object>> shown = new LinkedHashMap<>();
    private final Map<Object, Object> digested = new LinkedHashMap<>();
    private final Map<Object, @Nullable Object> object = new LinkedHashMap<>();
    private final Map<Object, Object> protectedHeader;
    private final Map<Object, Object> header = new LinkedHashMap<>();
    private String digestAlgorithm = "SHA-256";
    private UnaryOperator<byte[]> payload = UnaryOperator.identity();
    private TestKey signatureKey;
    private int number;

    private MdocBuilder(String type, CertifiedKey signer, TestKey device, Instant at, SecureRandom chance) {
        this.type = type;
        this.signer = signer;
        this.signatureKey = signer.key();
        this.device = device;
        this.chance = chance;
        this.protectedHeader = Cose.algorithm(Cose.identifier(signer.key()));
        header.put(33, Cose.chain(signer.chain()));
        object.put("version", "1.0");
        object.put("digestAlgorithm", digestAlgorithm);
        object.put("valueDigests", digested);
        object.put("deviceKeyInfo", new LinkedHashMap<Object, Object>(Map.of("deviceKey", Cose.key(device))));
        object.put("docType", type);
        validity(at.minus(Duration.ofHours(1)), at.minus(Duration.ofHours(1)), at.plus(Duration.ofDays(14)));
    }

    /**
     * A document without elements, valid from an hour ago for two weeks.
     *
     * @param type   such as {@code org.iso.18013.5.1.mDL}
     * @param signer the document signer
     * @param device the key it is bound to
     */
    public static MdocBuilder of(String type, CertifiedKey signer, TestKey device, Instant at, SecureRandom chance) {
        return new MdocBuilder(type, signer, device, at, chance);
    }

    /** Adds a data element, and shows it. */
    public MdocBuilder element(String nameSpace, String name, Object value) {
        var random = new byte[32];
        chance.nextBytes(random);
        var item = new LinkedHashMap<Object, Object>();
        item.put("digestID", number++);
        item.put("random", random);
        item.put("elementIdentifier", name);
        item.put("elementValue", value);
        return item(nameSpace, item);
    }

    /** Adds an item as it is, whatever it consists of. */
    public MdocBuilder item(String nameSpace, Map<Object, Object> item) {
        digest(nameSpace, item.getOrDefault("digestID", number), Cbor.embedded(item));
        return show(nameSpace, Cbor.embedded(item));
    }

    /** Fault: shows something nobody has digested. */
    public MdocBuilder show(String nameSpace, Object encodedItem) {
        shown.computeIfAbsent(nameSpace, name -> new ArrayList<>()).add(encodedItem);
        return this;
    }

    /** Fault: shows other bytes than were digested. */
    public MdocBuilder shownAs(String nameSpace, int index, UnaryOperator<byte[]> change) {
        var item = (Tag) shown.get(nameSpace).get(index);
        shown.get(nameSpace).set(index, new Tag(24, change.apply(((byte[]) item.value()).clone())));
        return this;
    }

    /** Every element from here on is digested with another algorithm. */
    public MdocBuilder digestAlgorithm(String name) {
        digestAlgorithm = name;
        object.put("digestAlgorithm", name);
        return this;
    }

    public MdocBuilder validity(Instant signed, Instant from, Instant until) {
        var info = new LinkedHashMap<Object, Object>();
        info.put("signed", date(signed));
        info.put("validFrom", date(from));
        info.put("validUntil", date(until));
        object.put("validityInfo", info);
        return this;
    }

    /** Lets the device sign elements of its own. */
    public MdocBuilder keyAuthorizations(Object authorizations) {
        var info = new LinkedHashMap<Object, Object>(Map.of("deviceKey", Cose.key(device)));
        info.put("keyAuthorizations", authorizations);
        object.put("deviceKeyInfo", info);
        return this;
    }

    /** A member of the mobile security object, whatever was there. */
    public MdocBuilder object(String member, @Nullable Object value) {
        object.put(member, value);
        return this;
    }

    public MdocBuilder objectWithout(String member) {
        object.remove(member);
        return this;
    }

    public MdocBuilder protectedHeader(Object label, Object value) {
        protectedHeader.put(label, value);
        return this;
    }

    public MdocBuilder protectedHeaderWithout(Object label) {
        protectedHeader.remove(label);
        return this;
    }

    public MdocBuilder header(Object label, Object value) {
        header.put(label, value);
        return this;
    }

    public MdocBuilder headerWithout(Object label) {
        header.remove(label);
        return this;
    }

    /** Changes the encoded security object before it is signed. */
    public MdocBuilder payload(UnaryOperator<byte[]> change) {
        payload = change;
        return this;
    }

    /** Fault: signs with another key than the certificate's. */
    public MdocBuilder signedWith(TestKey key) {
        signatureKey = key;
        return this;
    }

    public IssuedMdoc issue() {
        var content = payload.apply(Cbor.encode(Cbor.embedded(object)));
        var auth = Cose.sign1(signatureKey, protectedHeader, header, content, content);
        return new IssuedMdoc(type, Map.copyOf(shown), auth, device);
    }

    public CertifiedKey signer() {
        return signer;
    }

    private void digest(String nameSpace, Object id, Object encodedItem) {
        @SuppressWarnings("unchecked")
        var digests =
                (Map<Object, Object>) digested.computeIfAbsent(nameSpace, name -> new LinkedHashMap<Object, Object>());
        try {
            digests.put(id, MessageDigest.getInstance(digestAlgorithm).digest(Cbor.encode(encodedItem)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Tag date(Instant instant) {
        return new Tag(0, instant.truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
