package org.vouchgate.credential.mdoc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborItem.Whole;
import org.vouchgate.credential.w3c.Read;

/** Holds the data elements that are shown against the digests that the issuer signed (ISO/IEC 18013-5, 9.3.1). */
final class IssuerItems {

    /** 9.1.2.5: less could be guessed, and an element that is not shown with it. */
    private static final int LEAST_RANDOM_BYTES = 16;

    private final SecurityObject object;
    private final MessageDigest digest;

    private IssuerItems(SecurityObject object) {
        this.object = object;
        this.digest = digest(object.digestName());
    }

    /** Every element by namespace and name, if every one of them is what the issuer digested. */
    static Read<Map<String, Map<String, CborItem>>> check(MobileDocument document, SecurityObject object) {
        var items = new IssuerItems(object);
        var elements = new LinkedHashMap<String, Map<String, CborItem>>();
        for (var nameSpace : document.issuerItems().entrySet()) {
            var shown = new LinkedHashMap<String, CborItem>();
            var refusal = items.fill(shown, nameSpace.getKey(), nameSpace.getValue());
            if (refusal.isPresent()) {
                return new Read.Refused<>(refusal.get());
            }
            elements.put(nameSpace.getKey(), shown);
        }
        return new Read.Content<>(elements);
    }

    private Optional<Finding> fill(Map<String, CborItem> shown, String nameSpace, List<Tagged> items) {
        var digests = object.digests().getOrDefault(nameSpace, Map.of());
        var numbers = new HashSet<Long>();
        for (var item : items) {
            var refusal = item.embedded()
                    .flatMap(content -> content.as(Members.class))
                    .map(members -> add(shown, members, item, digests, numbers))
                    .orElseGet(IssuerItems::malformed);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> add(
            Map<String, CborItem> shown, Members members, Tagged item, Map<Long, byte[]> digests, Set<Long> numbers) {
        var number = members.get("digestID", Whole.class).map(Whole::value);
        var name = members.text("elementIdentifier");
        var value = members.get("elementValue");
        var random = members.get("random", Bytes.class).map(Bytes::value);
        if (number.isEmpty() || name.isEmpty() || value.isEmpty() || random.isEmpty()) {
            return malformed();
        }
        if (random.get().length < LEAST_RANDOM_BYTES) {
            return malformed();
        }
        if (!numbers.add(number.get()) || shown.put(name.get(), value.get()) != null) {
            return refused(Reason.DISCLOSURE_DUPLICATED, "A data element is in the document twice");
        }
        var signed = digests.get(number.get());
        return signed != null && MessageDigest.isEqual(signed, digest.digest(item.encoded()))
                ? Optional.empty()
                : refused(Reason.DISCLOSURE_NOT_SIGNED, "A data element is not what the issuer signed");
    }

    private static Optional<Finding> malformed() {
        return refused(Reason.DISCLOSURE_MALFORMED, "A data element is not well-formed, or not protected well enough");
    }

    private static Optional<Finding> refused(Reason reason, String sentence) {
        return Optional.of(Finding.failed(reason, sentence));
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + name, e);
        }
    }
}
