package org.vouchgate.testkit.issuer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.TestKey;

/** An IETF Token Status List: zlib over entries packed from the least significant bit. */
public final class TokenStatusList {

    public static final String CONTENT_TYPE = "application/statuslist+jwt";

    private final TestIssuer issuer;
    private final URI address;
    private final int bits;
    private final byte[] entries;
    private Duration lifetime = Duration.ofHours(12);
    private Optional<TestKey> signer = Optional.empty();
    private UnaryOperator<JsonObject> alterHeader = UnaryOperator.identity();
    private UnaryOperator<JsonObject> alterPayload = UnaryOperator.identity();
    private UnaryOperator<String> alterJwt = UnaryOperator.identity();

    TokenStatusList(TestIssuer issuer, URI address, int bits, int size) {
        this.issuer = issuer;
        this.address = address;
        this.bits = bits;
        this.entries = new byte[(size * bits + 7) / 8];
    }

    public URI address() {
        return address;
    }

    /** @param value 0 valid, 1 invalid, 2 suspended, ... */
    public TokenStatusList set(long index, int value) {
        int position = Math.toIntExact(index * bits);
        int shift = position % 8;
        int mask = ((1 << bits) - 1) << shift;
        entries[position / 8] = (byte) (entries[position / 8] & ~mask | value << shift & mask);
        return this;
    }

    /** The {@code status} claim of the credential at this index. */
    public JsonObject entry(long index) {
        return Json.createObjectBuilder()
                .add("status_list", Json.createObjectBuilder().add("idx", index).add("uri", address.toString()))
                .build();
    }

    public TokenStatusList lifetime(Duration untilExpiry) {
        lifetime = untilExpiry;
        return this;
    }

    /** Fault: signed with a key that is not the issuer's. */
    public TokenStatusList signedBy(TestKey other) {
        signer = Optional.of(other);
        return this;
    }

    public TokenStatusList alterHeader(UnaryOperator<JsonObject> change) {
        alterHeader = change;
        return this;
    }

    public TokenStatusList alterPayload(UnaryOperator<JsonObject> change) {
        alterPayload = change;
        return this;
    }

    public TokenStatusList alterJwt(UnaryOperator<String> change) {
        alterJwt = change;
        return this;
    }

    /** The list as it stands now. */
    public PublishedDocument publish(Instant at) {
        var payload = Json.createObjectBuilder()
                .add("sub", address.toString())
                .add("iat", at.getEpochSecond())
                .add("exp", at.plus(lifetime).getEpochSecond())
                .add("ttl", lifetime.toSeconds())
                .add("status_list", Json.createObjectBuilder().add("bits", bits).add("lst", compressed()))
                .build();
        var jwt = Jws.sign(
                alterHeader.apply(issuer.header("statuslist+jwt")),
                alterPayload.apply(payload),
                signer.orElseGet(issuer::key));
        return new PublishedDocument(CONTENT_TYPE, alterJwt.apply(jwt));
    }

    private String compressed() {
        var bytes = new ByteArrayOutputStream();
        try (var zlib = new DeflaterOutputStream(bytes)) {
            zlib.write(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64Url.encode(bytes.toByteArray());
    }
}
