package org.vouchgate.credential.mdoc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborItem.Text;
import org.vouchgate.credential.cbor.CborItem.Whole;
import org.vouchgate.credential.cbor.CborReader;
import org.vouchgate.credential.w3c.Read;

/**
 * The mobile security object, which is what the issuer signs (ISO/IEC 18013-5, 9.1.2.4); unverified.
 *
 * @param type        the kind of document it is for
 * @param digestName  the platform's name of the digest algorithm
 * @param digests     the digest of every data element, by namespace and number
 * @param deviceKey   the key the document is bound to, as encoded
 * @param authorized  what that key may sign besides
 * @param validity    from when to when it is valid
 * @param status      where its status is published, as encoded, if it is
 */
record SecurityObject(
        String type,
        String digestName,
        Map<String, Map<Long, byte[]>> digests,
        CborItem deviceKey,
        KeyAuthorizations authorized,
        DocumentValidity validity,
        Optional<CborItem> status) {

    private static final Text VERSION = new Text("1.0");

    /** 9.1.2.5, with the length of each. */
    private static final Map<String, Integer> DIGEST_ALGORITHMS = Map.of("SHA-256", 32, "SHA-384", 48, "SHA-512", 64);

    static Read<SecurityObject> read(byte[] payload) {
        return CborReader.read(payload)
                .flatMap(item -> item.as(Tagged.class))
                .flatMap(Tagged::embedded)
                .flatMap(item -> item.as(Members.class))
                .map(SecurityObject::of)
                .orElseGet(SecurityObject::malformed);
    }

    private static Read<SecurityObject> of(Members object) {
        var type = object.text("docType");
        var key = object.get("deviceKeyInfo", Members.class);
        var deviceKey = key.flatMap(info -> info.get("deviceKey"));
        var authorized = key.flatMap(info -> KeyAuthorizations.read(info.get("keyAuthorizations")));
        if (!object.get("version").equals(Optional.of(VERSION))
                || type.isEmpty()
                || deviceKey.isEmpty()
                || authorized.isEmpty()) {
            return malformed();
        }
        var algorithm = object.text("digestAlgorithm").orElse("");
        var length = DIGEST_ALGORITHMS.get(algorithm);
        if (length == null) {
            return refused(
                    Reason.DIGEST_ALGORITHM_NOT_ALLOWED,
                    "The issuer protected the data elements in a way this gateway does not accept");
        }
        return object.get("valueDigests", Members.class)
                .flatMap(digests -> digests(digests, length))
                .<Read<SecurityObject>>map(digests -> new Read.Content<>(new SecurityObject(
                        type.get(),
                        algorithm,
                        digests,
                        deviceKey.get(),
                        authorized.get(),
                        DocumentValidity.of(object.get("validityInfo")),
                        object.get("status"))))
                .orElseGet(SecurityObject::malformed);
    }

    private static Optional<Map<String, Map<Long, byte[]>>> digests(Members nameSpaces, int length) {
        var all = new HashMap<String, Map<Long, byte[]>>();
        for (var nameSpace : nameSpaces.values().entrySet()) {
            if (!(nameSpace.getKey() instanceof Text name) || !(nameSpace.getValue() instanceof Members digests)) {
                return Optional.empty();
            }
            var byNumber = new HashMap<Long, byte[]>();
            for (var digest : digests.values().entrySet()) {
                if (!(digest.getKey() instanceof Whole number)
                        || !(digest.getValue() instanceof Bytes bytes)
                        || bytes.value().length != length) {
                    return Optional.empty();
                }
                byNumber.put(number.value(), bytes.value());
            }
            all.put(name.value(), byNumber);
        }
        return Optional.of(all);
    }

    private static Read<SecurityObject> malformed() {
        return refused(
                Reason.DATA_MODEL_VIOLATED, "What the issuer signed is not a well-formed mobile security object");
    }

    private static Read<SecurityObject> refused(Reason reason, String sentence) {
        return new Read.Refused<>(Finding.failed(reason, sentence));
    }

    /** Which data elements of its own a device may sign; all names are the issuer's. */
    record KeyAuthorizations(List<String> nameSpaces, Map<String, List<String>> elements) {

        static Optional<KeyAuthorizations> read(Optional<CborItem> item) {
            if (item.isEmpty()) {
                return Optional.of(new KeyAuthorizations(List.of(), Map.of()));
            }
            return item.get().as(Members.class).flatMap(members -> {
                var nameSpaces = members.get("nameSpaces").map(KeyAuthorizations::texts);
                var elements = members.get("dataElements").map(KeyAuthorizations::byNamespace);
                return nameSpaces.filter(Optional::isEmpty).isPresent()
                                || elements.filter(Optional::isEmpty).isPresent()
                        ? Optional.empty()
                        : Optional.of(new KeyAuthorizations(
                                nameSpaces.flatMap(all -> all).orElse(List.of()),
                                elements.flatMap(all -> all).orElse(Map.of())));
            });
        }

        boolean allow(String nameSpace, String element) {
            return nameSpaces.contains(nameSpace)
                    || elements.getOrDefault(nameSpace, List.of()).contains(element);
        }

        private static Optional<Map<String, List<String>>> byNamespace(CborItem item) {
            var all = new HashMap<String, List<String>>();
            if (!(item instanceof Members members)) {
                return Optional.empty();
            }
            for (var entry : members.values().entrySet()) {
                var names = texts(entry.getValue());
                if (!(entry.getKey() instanceof Text name) || names.isEmpty()) {
                    return Optional.empty();
                }
                all.put(name.value(), names.get());
            }
            return Optional.of(all);
        }

        private static Optional<List<String>> texts(CborItem item) {
            return item.as(CborItem.Items.class)
                    .map(CborItem.Items::values)
                    .filter(items -> items.stream().allMatch(Text.class::isInstance))
                    .map(items ->
                            items.stream().map(each -> ((Text) each).value()).toList());
        }
    }
}
