package org.vouchgate.testkit.issuer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.Multibase;
import org.vouchgate.testkit.TestKey;

/**
 * Issues and derives in one step: {@code ecdsa-sd-2023} proofs as a holder shows them who discloses everything in the
 * document (VC ECDSA Cryptosuites 1.0, section 3.5).
 */
public final class DerivedProofSigner {

    private static final String DIGEST = "SHA-256";
    private static final Pattern BLANK = Pattern.compile("_:(c14n[0-9]+)");
    private static final int BYTES = 2;
    private static final int ARRAY = 4;
    private static final int MAP = 5;

    private final LinkedDataSigner linkedData;
    private final SecureRandom chance;

    public DerivedProofSigner(LinkedDataSigner linkedData, SecureRandom chance) {
        this.linkedData = linkedData;
        this.chance = chance;
    }

    /**
     * The document with its derived proof.
     *
     * @param document  without proof
     * @param proof     the proof's options
     * @param issuer    a P-256 key
     * @param mandatory which statements the issuer makes mandatory, by their N-Quad
     */
    public JsonObject present(JsonObject document, JsonObject proof, TestKey issuer, Predicate<String> mandatory) {
        var labels = new LinkedHashMap<String, byte[]>();
        var statements = relabelled(linkedData.canonical(document, DIGEST), labels);
        var places = new ArrayList<Integer>();
        var shared = new StringBuilder();
        var own = TestKey.p256(chance);
        var signatures = new ArrayList<byte[]>();
        for (int place = 0; place < statements.size(); place++) {
            if (mandatory.test(statements.get(place))) {
                places.add(place);
                shared.append(statements.get(place));
            } else {
                signatures.add(own.sign(statements.get(place).getBytes(StandardCharsets.UTF_8)));
            }
        }
        var base = new ByteArrayOutputStream();
        base.writeBytes(
                LinkedDataSigner.hash(DIGEST, linkedData.canonical(linkedData.withContextOf(document, proof), DIGEST)));
        base.writeBytes(Multibase.multikey(own.publicKey()));
        base.writeBytes(LinkedDataSigner.hash(DIGEST, shared.toString()));
        var value = value(issuer.sign(base.toByteArray()), own, signatures, labels, places);
        return Json.createObjectBuilder(document)
                .add("proof", Json.createObjectBuilder(proof).add("proofValue", Multibase.base64url(value)))
                .build();
    }

    private List<String> relabelled(String canonical, Map<String, byte[]> labels) {
        var renamed = BLANK.matcher(canonical)
                .replaceAll(blank -> "_:u" + Base64Url.encode(labels.computeIfAbsent(blank.group(1), name -> label())));
        return Arrays.stream(renamed.split("(?<=\n)")).sorted().toList();
    }

    private byte[] label() {
        var label = new byte[32];
        chance.nextBytes(label);
        return label;
    }

    private static byte[] value(
            byte[] base, TestKey own, List<byte[]> signatures, Map<String, byte[]> labels, List<Integer> places) {
        var cbor = new ByteArrayOutputStream();
        cbor.writeBytes(new byte[] {(byte) 0xd9, 0x5d, 0x01});
        head(cbor, ARRAY, 5);
        bytes(cbor, base);
        bytes(cbor, Multibase.multikey(own.publicKey()));
        head(cbor, ARRAY, signatures.size());
        signatures.forEach(signature -> bytes(cbor, signature));
        head(cbor, MAP, labels.size());
        labels.forEach((name, label) -> {
            head(cbor, 0, Integer.parseInt(name.substring("c14n".length())));
            bytes(cbor, label);
        });
        head(cbor, ARRAY, places.size());
        places.forEach(place -> head(cbor, 0, place));
        return cbor.toByteArray();
    }

    private static void bytes(ByteArrayOutputStream cbor, byte[] content) {
        head(cbor, BYTES, content.length);
        cbor.writeBytes(content);
    }

    private static void head(ByteArrayOutputStream cbor, int kind, int argument) {
        if (argument < 24) {
            cbor.write(kind << 5 | argument);
        } else {
            cbor.write(kind << 5 | 24);
            cbor.write(argument);
        }
    }
}
