package org.vouchgate.ats.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request to an ATS.
 *
 * @param method  upper case, such as {@code PATCH}
 * @param address absolute; may carry secrets in its query, so it is never printed whole
 * @param headers by name, one value each; may carry secrets, so they are never printed
 * @param body    empty for none; not copied, not to be changed
 * @param timeout for the whole exchange
 */
public record AtsRequest(String method, URI address, Map<String, String> headers, byte[] body, Duration timeout) {

    public static final Duration PATIENCE = Duration.ofSeconds(20);

    public AtsRequest {
        headers = Map.copyOf(headers);
        if (!address.isAbsolute() || address.getHost() == null) {
            throw new IllegalArgumentException("an ATS is reached at an absolute address with a host");
        }
    }

    /** A request without headers and body. */
    public static AtsRequest of(String method, URI address) {
        return new AtsRequest(method, address, Map.of(), new byte[0], PATIENCE);
    }

    public AtsRequest with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new AtsRequest(method, address, all, body, timeout);
    }

    public AtsRequest with(String contentType, byte[] content) {
        return new AtsRequest(method, address, headers, content, timeout).with("Content-Type", contentType);
    }

    public AtsRequest json(String json) {
        return with("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Method and host only: path and query may name a person or carry a secret. */
    @Override
    public String toString() {
        return "AtsRequest[" + method + " " + address.getHost() + ", " + body.length + " bytes]";
    }
}
