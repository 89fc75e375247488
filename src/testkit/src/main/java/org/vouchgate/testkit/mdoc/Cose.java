package org.vouchgate.testkit.mdoc;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.TestKey;

/** COSE_Sign1, COSE_Mac0 and COSE_Key, spelled out. */
public final class Cose {

    private static final Map<String, Integer> IDENTIFIERS = Map.of("ES256", -7, "ES384", -35, "EdDSA", -8);
    private static final Map<String, Integer> CURVES = Map.of("P-256", 1, "P-384", 2, "Ed25519", 6);

    private Cose() {}

    /** The identifier of the algorithm that a key signs with. */
    public static int identifier(TestKey key) {
        return IDENTIFIERS.get(key.algorithm());
    }

    /** A header that names an algorithm and nothing else. */
    public static Map<Object, Object> algorithm(int identifier) {
        var header = new LinkedHashMap<Object, Object>();
        header.put(1, identifier);
        return header;
    }

    /** The parts of a COSE_Sign1; {@code enclosed} is what it carries, which may differ from what was signed. */
    public static List<@Nullable Object> sign1(
            TestKey key, Map<?, ?> protectedHeader, Map<?, ?> header, byte @Nullable [] enclosed, byte[] signed) {
        var covered = Cbor.encode(protectedHeader);
        var structure = Cbor.encode(List.of("Signature1", covered, new byte[0], signed));
        return parts(covered, header, enclosed, key.sign(structure));
    }

    /** The parts of a COSE_Mac0 with HMAC 256/256. */
    public static List<@Nullable Object> mac0(
            byte[] key, Map<?, ?> protectedHeader, byte @Nullable [] enclosed, byte[] authenticated) {
        var covered = Cbor.encode(protectedHeader);
        var structure = Cbor.encode(List.of("MAC0", covered, new byte[0], authenticated));
        return parts(covered, Map.of(), enclosed, hmac(key, structure));
    }

    public static Map<Object, Object> key(TestKey key) {
        var jwk = key.publicJwk();
        var cose = new LinkedHashMap<Object, Object>();
        cose.put(1, jwk.containsKey("y") ? 2 : 1);
        cose.put(-1, CURVES.get(jwk.getString("crv")));
        cose.put(-2, Base64Url.decode(jwk.getString("x")));
        if (jwk.containsKey("y")) {
            cose.put(-3, Base64Url.decode(jwk.getString("y")));
        }
        return cose;
    }

    /** What header 33 holds: one certificate alone, or several in an array. */
    public static Object chain(List<X509Certificate> certificates) {
        var encoded = new ArrayList<Object>();
        for (var certificate : certificates) {
            try {
                encoded.add(certificate.getEncoded());
            } catch (CertificateEncodingException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return encoded.size() == 1 ? encoded.get(0) : encoded;
    }

    public static byte[] hmac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<@Nullable Object> parts(
            byte[] covered, Map<?, ?> header, byte @Nullable [] enclosed, byte[] proof) {
        var parts = new ArrayList<@Nullable Object>();
        parts.add(covered);
        parts.add(header);
        parts.add(enclosed);
        parts.add(proof);
        return parts;
    }
}
