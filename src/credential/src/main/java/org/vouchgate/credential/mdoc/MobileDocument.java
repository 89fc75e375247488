package org.vouchgate.credential.mdoc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Items;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborItem.Text;
import org.vouchgate.credential.cbor.CborItem.Whole;
import org.vouchgate.credential.cbor.CborReader;
import org.vouchgate.credential.cose.CoseSign1;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.w3c.Read;

/**
 * The one document of a device response (ISO/IEC 18013-5, 8.3.2.1.2.2), unverified.
 *
 * @param type         what kind of document it says it is
 * @param issuerItems  the encoded data elements that are shown, by namespace
 * @param issuerAuth   the issuer's signature
 * @param deviceSigned what the device added and proved, if anything
 */
record MobileDocument(
        String type, Map<String, List<Tagged>> issuerItems, CoseSign1 issuerAuth, Optional<DeviceSigned> deviceSigned) {

    private static final Text VERSION = new Text("1.0");
    private static final Whole OK = new Whole(0);

    /**
     * What the device signed.
     *
     * @param nameSpaces its own data elements, as encoded
     * @param elements   their names, by namespace
     * @param auth       its proof
     */
    record DeviceSigned(Tagged nameSpaces, Map<String, List<String>> elements, Members auth) {}

    static Read<MobileDocument> read(String encoded) {
        return Base64Url.decode(encoded)
                .flatMap(CborReader::read)
                .flatMap(item -> item.as(Members.class))
                .map(MobileDocument::onlyDocument)
                .orElseGet(
                        () -> refused(Reason.MALFORMED, "What the wallet sent is not a well-formed mobile document"));
    }

    private static Read<MobileDocument> onlyDocument(Members response) {
        if (!response.get("version").equals(Optional.of(VERSION))
                || !response.get("status").equals(Optional.of(OK))
                || response.get("documentErrors").isPresent()) {
            return refused(
                    Reason.DATA_MODEL_VIOLATED, "The wallet answered with an error, or in a version nobody asked for");
        }
        var documents =
                response.get("documents", Items.class).map(Items::values).orElse(List.of());
        if (documents.size() != 1) {
            // HAIP 1.0, section 5.3.1: whose is the second one? Each comes in a response of its own.
            return refused(Reason.DATA_MODEL_VIOLATED, "The wallet did not send exactly one document at a time");
        }
        return documents
                .get(0)
                .as(Members.class)
                .filter(document -> document.get("errors").isEmpty())
                .flatMap(MobileDocument::of)
                .<Read<MobileDocument>>map(Read.Content::new)
                .orElseGet(() -> refused(
                        Reason.DATA_MODEL_VIOLATED, "The mobile document lacks a part, or has one that is damaged"));
    }

    private static Optional<MobileDocument> of(Members document) {
        var type = document.text("docType");
        var signed = document.get("issuerSigned", Members.class);
        var items = signed.flatMap(issuerSigned -> byNamespace(issuerSigned.get("nameSpaces")));
        var auth =
                signed.flatMap(issuerSigned -> issuerSigned.get("issuerAuth")).flatMap(CoseSign1::read);
        var device = document.get("deviceSigned").map(MobileDocument::deviceSigned);
        if (type.isEmpty()
                || items.isEmpty()
                || auth.isEmpty()
                || device.isPresent() && device.get().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MobileDocument(type.get(), items.get(), auth.get(), device.flatMap(present -> present)));
    }

    private static Optional<Map<String, List<Tagged>>> byNamespace(Optional<CborItem> nameSpaces) {
        var found = new LinkedHashMap<String, List<Tagged>>();
        if (nameSpaces.isEmpty()) {
            return Optional.of(found);
        }
        if (!(nameSpaces.get() instanceof Members members)) {
            return Optional.empty();
        }
        for (var entry : members.values().entrySet()) {
            if (!(entry.getKey() instanceof Text name)
                    || !(entry.getValue() instanceof Items items)
                    || !items.values().stream().allMatch(MobileDocument::isEmbedded)) {
                return Optional.empty();
            }
            found.put(
                    name.value(),
                    items.values().stream().map(Tagged.class::cast).toList());
        }
        return Optional.of(found);
    }

    private static Optional<DeviceSigned> deviceSigned(CborItem item) {
        return item.as(Members.class).flatMap(signed -> {
            var nameSpaces = signed.get("nameSpaces", Tagged.class);
            var elements = nameSpaces
                    .flatMap(Tagged::embedded)
                    .flatMap(content -> content.as(Members.class))
                    .flatMap(MobileDocument::names);
            var auth = signed.get("deviceAuth", Members.class);
            return nameSpaces.isPresent() && elements.isPresent() && auth.isPresent()
                    ? Optional.of(new DeviceSigned(nameSpaces.get(), elements.get(), auth.get()))
                    : Optional.empty();
        });
    }

    private static Optional<Map<String, List<String>>> names(Members nameSpaces) {
        var found = new LinkedHashMap<String, List<String>>();
        for (var entry : nameSpaces.values().entrySet()) {
            if (!(entry.getKey() instanceof Text name) || !(entry.getValue() instanceof Members elements)) {
                return Optional.empty();
            }
            var keys = elements.values().keySet();
            if (!keys.stream().allMatch(Text.class::isInstance)) {
                return Optional.empty();
            }
            found.put(
                    name.value(), keys.stream().map(key -> ((Text) key).value()).toList());
        }
        return Optional.of(found);
    }

    private static boolean isEmbedded(CborItem item) {
        return item instanceof Tagged tagged && tagged.tag() == Tagged.EMBEDDED;
    }

    private static <T> Read<T> refused(Reason reason, String sentence) {
        return new Read.Refused<>(Finding.failed(reason, sentence));
    }
}
