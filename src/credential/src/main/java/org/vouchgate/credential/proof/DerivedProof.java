package org.vouchgate.credential.proof;

import java.security.PublicKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.key.document.Multikey;

/**
 * The value of a derived {@code ecdsa-sd-2023} proof (VC ECDSA Cryptosuites 1.0, section 3.5.7).
 *
 * @param baseSignature the issuer's signature over options, key and mandatory statements
 * @param keyBytes      the key made for this credential, as Multikey writes it
 * @param key           the same key
 * @param signatures    one for each statement that is not mandatory, in their order
 * @param labels        from each canonical label to the one the issuer gave the blank node
 * @param mandatory     which statements the issuer made mandatory, by their place
 */
record DerivedProof(
        byte[] baseSignature,
        byte[] keyBytes,
        PublicKey key,
        List<byte[]> signatures,
        Map<String, String> labels,
        Set<Integer> mandatory) {

    private static final int PARTS = 5;
    private static final int SIGNATURE_BYTES = 64;
    private static final int LABEL_BYTES = 32;

    /** Reads what stands behind the header; empty if it is anything else. */
    static Optional<DerivedProof> read(byte[] cbor) {
        var parts = CborValue.read(cbor).flatMap(CborValue::list).filter(list -> list.size() == PARTS);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var list = parts.get();
        var signature = list.get(0).bytes(SIGNATURE_BYTES);
        var keyBytes = list.get(1).bytes();
        var key = keyBytes.flatMap(Multikey::key);
        var signatures = list.get(2).listOf(value -> value.bytes(SIGNATURE_BYTES));
        var labels = list.get(3).map().flatMap(DerivedProof::labels);
        var mandatory = list.get(4).listOf(CborValue::number).flatMap(DerivedProof::places);
        if (signature.isEmpty() || key.isEmpty() || signatures.isEmpty() || labels.isEmpty() || mandatory.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DerivedProof(
                signature.get(), keyBytes.get(), key.get(), signatures.get(), labels.get(), mandatory.get()));
    }

    /** Two blank nodes under one label would be one. */
    private static Optional<Map<String, String>> labels(Map<CborValue, CborValue> compressed) {
        var labels = new HashMap<String, String>();
        for (var entry : compressed.entrySet()) {
            var number = entry.getKey().number();
            var label = entry.getValue().bytes(LABEL_BYTES);
            if (number.isEmpty() || label.isEmpty()) {
                return Optional.empty();
            }
            labels.put("c14n" + number.get(), "u" + Base64Url.encode(label.get()));
        }
        return new HashSet<>(labels.values()).size() == compressed.size() && labels.size() == compressed.size()
                ? Optional.of(labels)
                : Optional.empty();
    }

    private static Optional<Set<Integer>> places(List<Integer> places) {
        var different = new TreeSet<>(places);
        return different.size() == places.size() ? Optional.of(different) : Optional.empty();
    }
}
