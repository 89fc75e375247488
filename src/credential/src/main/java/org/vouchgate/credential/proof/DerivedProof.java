package org.vouchgate.credential.proof;

import java.security.PublicKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Items;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Whole;
import org.vouchgate.credential.cbor.CborReader;
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
    /** Counts statements and blank nodes, of which no document has as many. */
    private static final int LARGEST_NUMBER = 0xffff;

    /** Reads what stands behind the header; empty if it is anything else. */
    static Optional<DerivedProof> read(byte[] cbor) {
        var parts = CborReader.read(cbor)
                .flatMap(item -> item.as(Items.class))
                .map(Items::values)
                .filter(list -> list.size() == PARTS);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var list = parts.get();
        var signature = bytes(list.get(0), SIGNATURE_BYTES);
        var keyBytes = list.get(1).as(Bytes.class).map(Bytes::value);
        var key = keyBytes.flatMap(Multikey::key);
        var signatures = listOf(list.get(2), value -> bytes(value, SIGNATURE_BYTES));
        var labels = list.get(3).as(Members.class).flatMap(members -> labels(members.values()));
        var mandatory = listOf(list.get(4), DerivedProof::number).flatMap(DerivedProof::places);
        if (signature.isEmpty() || key.isEmpty() || signatures.isEmpty() || labels.isEmpty() || mandatory.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DerivedProof(
                signature.get(), keyBytes.get(), key.get(), signatures.get(), labels.get(), mandatory.get()));
    }

    /** Two blank nodes under one label would be one. */
    private static Optional<Map<String, String>> labels(Map<CborItem, CborItem> compressed) {
        var labels = new HashMap<String, String>();
        for (var entry : compressed.entrySet()) {
            var number = number(entry.getKey());
            var label = bytes(entry.getValue(), LABEL_BYTES);
            if (number.isEmpty() || label.isEmpty()) {
                return Optional.empty();
            }
            labels.put("c14n" + number.get(), "u" + Base64Url.encode(label.get()));
        }
        return new HashSet<>(labels.values()).size() == compressed.size() ? Optional.of(labels) : Optional.empty();
    }

    private static Optional<Set<Integer>> places(List<Integer> places) {
        var different = new TreeSet<>(places);
        return different.size() == places.size() ? Optional.of(different) : Optional.empty();
    }

    private static Optional<byte[]> bytes(CborItem item, int length) {
        return item.as(Bytes.class).map(Bytes::value).filter(bytes -> bytes.length == length);
    }

    private static Optional<Integer> number(CborItem item) {
        return item.as(Whole.class)
                .map(Whole::value)
                .filter(value -> value >= 0 && value <= LARGEST_NUMBER)
                .map(Long::intValue);
    }

    /** The elements of an array, if all of them are what is wanted. */
    private static <T> Optional<List<T>> listOf(CborItem item, Function<CborItem, Optional<T>> wanted) {
        return item.as(Items.class).map(Items::values).flatMap(all -> {
            var read = all.stream().map(wanted).flatMap(Optional::stream).toList();
            return read.size() == all.size() ? Optional.of(read) : Optional.empty();
        });
    }
}
