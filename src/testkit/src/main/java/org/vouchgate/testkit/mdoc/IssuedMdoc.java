package org.vouchgate.testkit.mdoc;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchgate.testkit.TestKey;

/**
 * A mobile document as a wallet holds it.
 *
 * @param type       the kind of document
 * @param items      the encoded elements, by namespace
 * @param issuerAuth the parts of the issuer's signature
 * @param device     the key it is bound to
 */
public record IssuedMdoc(
        String type, Map<String, List<Object>> items, List<@Nullable Object> issuerAuth, TestKey device) {

    /** The encoded structure {@code IssuerSigned}, as an issuer hands it over. */
    public byte[] issuerSigned() {
        return Cbor.encode(Map.of("nameSpaces", items, "issuerAuth", issuerAuth));
    }
}
