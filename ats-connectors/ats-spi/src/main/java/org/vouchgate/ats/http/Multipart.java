package org.vouchgate.ats.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A form with files. Its boundary comes from the step's key, so that all attempts at a step send the same bytes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a>
 */
public final class Multipart {

    private final String boundary;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /**
     * @param key the step's idempotency key
     */
    public Multipart(String key) {
        boundary = "vouchgate-" + key.substring(0, Math.min(32, key.length()));
    }

    public Multipart field(String name, String value) {
        return part(
                "Content-Disposition: form-data; name=\"" + escaped(name) + "\"",
                value.getBytes(StandardCharsets.UTF_8));
    }

    /** Some receivers want the file last. */
    public Multipart file(String name, String fileName, String contentType, byte[] content) {
        return part(
                "Content-Disposition: form-data; name=\"" + escaped(name) + "\"; filename=\"" + escaped(fileName)
                        + "\"\r\nContent-Type: " + contentType,
                content);
    }

    public AtsRequest in(AtsRequest request) {
        var whole = new ByteArrayOutputStream(body.size() + 64);
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return request.with("multipart/form-data; boundary=" + boundary, whole.toByteArray());
    }

    private Multipart part(String headers, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    private static String escaped(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
