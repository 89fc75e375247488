package org.vouchgate.credential.cose;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Items;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Whole;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.PublicJwk;

/** A public COSE_Key (RFC 9052, section 7; RFC 9053, section 7) of a kind that {@link CoseAlgorithm} can use. */
public final class CoseKey {

    /** Looked up once: each call of {@code Json} would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final long KEY_TYPE = 1;
    private static final long ALGORITHM = 3;
    private static final long OPERATIONS = 4;
    private static final long CURVE = -1;
    private static final long X = -2;
    private static final long Y = -3;
    private static final long SECRET = -4;
    private static final long OKP = 1;
    private static final long EC2 = 2;
    private static final Map<Long, String> CURVES = Map.of(1L, "P-256", 2L, "P-384", 3L, "P-521");
    private static final Whole VERIFY = new Whole(2);
    private static final long ED25519 = 6;

    private final Members members;
    private final PublicJwk key;

    private CoseKey(Members members, PublicJwk key) {
        this.members = members;
        this.key = key;
    }

    /** Reads a key; empty if it is none of these, or carries anything private. Points are taken uncompressed only. */
    public static Optional<CoseKey> read(CborItem item) {
        return item.as(Members.class)
                .filter(members -> members.get(SECRET).isEmpty() && describesItselfProperly(members))
                .flatMap(members -> jwk(members)
                        .map(JsonObjectBuilder::build)
                        .flatMap(PublicJwk::read)
                        .map(key -> new CoseKey(members, key)));
    }

    public PublicJwk key() {
        return key;
    }

    /** Whether {@code alg} and {@code key_ops}, as far as present, permit verifying with this algorithm. */
    public boolean permitsVerifying(CoseAlgorithm algorithm) {
        return members.get(ALGORITHM, Whole.class)
                        .map(stated -> CoseAlgorithm.of(stated.value())
                                .filter(known -> known.signature() == algorithm.signature())
                                .isPresent())
                        .orElse(true)
                && members.get(OPERATIONS, Items.class)
                        .map(operations -> operations.values().contains(VERIFY))
                        .orElse(true);
    }

    private static boolean describesItselfProperly(Members members) {
        return members.get(ALGORITHM).map(Whole.class::isInstance).orElse(true)
                && members.get(OPERATIONS).map(Items.class::isInstance).orElse(true);
    }

    private static Optional<JsonObjectBuilder> jwk(Members members) {
        var type = whole(members, KEY_TYPE);
        var x = bytes(members, X);
        if (type == EC2) {
            return Optional.ofNullable(CURVES.get(whole(members, CURVE)))
                    .flatMap(curve -> x.flatMap(first -> bytes(members, Y)
                            .map(second -> JSON.createObjectBuilder()
                                    .add("kty", "EC")
                                    .add("crv", curve)
                                    .add("x", first)
                                    .add("y", second))));
        }
        return type == OKP && whole(members, CURVE) == ED25519
                ? x.map(point -> JSON.createObjectBuilder()
                        .add("kty", "OKP")
                        .add("crv", "Ed25519")
                        .add("x", point))
                : Optional.empty();
    }

    /** The number at a label; 0, which means nothing at any of them, if there is none. */
    private static long whole(Members members, long label) {
        return members.get(label, Whole.class).map(Whole::value).orElse(0L);
    }

    private static Optional<String> bytes(Members members, long label) {
        return members.get(label, Bytes.class).map(Bytes::value).map(Base64Url::encode);
    }
}
