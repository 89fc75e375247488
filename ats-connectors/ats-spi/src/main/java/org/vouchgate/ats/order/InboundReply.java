package org.vouchgate.ats.order;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The answer to an ATS, ready to be sent.
 *
 * @param headers beside the content type
 * @param body    empty for none; not copied, not to be changed
 */
public record InboundReply(int status, String contentType, Map<String, String> headers, byte[] body) {

    public InboundReply {
        headers = Map.copyOf(headers);
    }

    public static InboundReply json(int status, String json) {
        return new InboundReply(status, "application/json", Map.of(), json.getBytes(StandardCharsets.UTF_8));
    }

    public InboundReply with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new InboundReply(status, contentType, all, body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "InboundReply[" + status + ", " + body.length + " bytes]";
    }
}
