package org.vouchgate.ats.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouchgate.ats.order.BearerKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Secret;

/** What vendors send. */
final class Requests {

    static final Secret KEY = new Secret("inbound-key-of-the-employer");

    private Requests() {}

    static InboundRequest keyed(String method, String operation, String body) {
        return with(method, operation, Map.of("Authorization", BearerKey.header(KEY)), body);
    }

    static InboundRequest with(String method, String operation, Map<String, String> headers, String body) {
        var lists = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return new InboundRequest(method, operation, Map.of(), lists, body.getBytes(StandardCharsets.UTF_8));
    }

    static Rejection reason(Inbound inbound) {
        assertThat(inbound).isInstanceOf(Inbound.Rejected.class);
        return ((Inbound.Rejected) inbound).reason();
    }
}
