package org.vouchgate.ats.order;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request from an ATS as it arrived: signatures cover bytes, so nothing has been parsed.
 *
 * @param method    upper case
 * @param operation the path below the connector's mount point, without slashes at its ends
 * @param query     decoded parameters
 * @param headers   by lower-case name
 * @param body      at most what the gateway's limit allows; not copied, not to be changed
 */
public record InboundRequest(
        String method,
        String operation,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        byte[] body) {

    public InboundRequest {
        query = Map.copyOf(query);
        var lower = new TreeMap<String, List<String>>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        headers = Map.copyOf(lower);
    }

    /** The header's value, if it came exactly once: of two signatures or keys, none can be told to be the right one. */
    public Optional<String> header(String name) {
        return only(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The parameter's value, if it came exactly once. */
    public Optional<String> parameter(String name) {
        return only(query.get(name));
    }

    private static Optional<String> only(@Nullable List<String> values) {
        return values != null && values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Headers, query and body carry keys and names. */
    @Override
    public String toString() {
        return "InboundRequest[" + method + " " + operation + ", " + body.length + " bytes]";
    }
}
