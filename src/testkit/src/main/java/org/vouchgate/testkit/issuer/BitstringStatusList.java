package org.vouchgate.testkit.issuer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.PublishedDocument;

/** A W3C Bitstring Status List credential, secured as JWT: gzip over bits from the most significant. */
public final class BitstringStatusList {

    public static final String CONTENT_TYPE = "application/vc+jwt";

    private static final int LEAST_ENTRIES = 131_072;

    private final TestIssuer issuer;
    private final URI address;
    private final String purpose;
    private final byte[] bits = new byte[LEAST_ENTRIES / 8];
    private Duration lifetime = Duration.ofHours(12);
    private UnaryOperator<JsonObject> alterSubject = UnaryOperator.identity();
    private UnaryOperator<VcJwtBuilder> alterCredential = UnaryOperator.identity();

    BitstringStatusList(TestIssuer issuer, URI address, String purpose) {
        this.issuer = issuer;
        this.address = address;
        this.purpose = purpose;
    }

    public URI address() {
        return address;
    }

    public BitstringStatusList set(long index, boolean value) {
        int position = Math.toIntExact(index);
        int bit = 0x80 >> position % 8;
        bits[position / 8] = (byte) (value ? bits[position / 8] | bit : bits[position / 8] & ~bit);
        return this;
    }

    /** The {@code credentialStatus} of the credential at this index. */
    public JsonObject entry(long index) {
        return Json.createObjectBuilder()
                .add("id", address + "#" + index)
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", purpose)
                .add("statusListIndex", Long.toString(index))
                .add("statusListCredential", address.toString())
                .build();
    }

    public BitstringStatusList lifetime(Duration untilExpiry) {
        lifetime = untilExpiry;
        return this;
    }

    /** Changes the list's {@code credentialSubject} before it is signed. */
    public BitstringStatusList alterSubject(UnaryOperator<JsonObject> change) {
        alterSubject = change;
        return this;
    }

    /** Changes the list credential through its builder: another key, another header, other dates. */
    public BitstringStatusList alterCredential(UnaryOperator<VcJwtBuilder> change) {
        alterCredential = change;
        return this;
    }

    /** The list as it stands now. */
    public PublishedDocument publish(Instant at) {
        var subject = Json.createObjectBuilder()
                .add("id", address + "#list")
                .add("type", "BitstringStatusList")
                .add("statusPurpose", purpose)
                .add("encodedList", "u" + compressed())
                .build();
        var credential = issuer.vcJwt(at)
                .tokenType("vc+jwt")
                .id(address.toString())
                .type("BitstringStatusListCredential")
                .validUntil(at.plus(lifetime))
                .subject(alterSubject.apply(subject));
        return new PublishedDocument(
                CONTENT_TYPE, alterCredential.apply(credential).jwt());
    }

    private String compressed() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64Url.encode(bytes.toByteArray());
    }
}
