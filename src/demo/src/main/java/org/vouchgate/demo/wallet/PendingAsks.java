package org.vouchgate.demo.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.testkit.wallet.PresentationAsk;

/** Requests a person has been shown and has not decided on. Each can be decided once, from the browser it was shown in. */
@ApplicationScoped
public class PendingAsks {

    private static final int MOST = 1_000;

    private record Pending(String token, PresentationAsk ask) {}

    private final Map<String, Pending> pending = new LinkedHashMap<>();

    synchronized String add(String token, PresentationAsk ask) {
        if (pending.size() >= MOST) {
            pending.remove(pending.keySet().iterator().next());
        }
        var id = UUID.randomUUID().toString();
        pending.put(id, new Pending(token, ask));
        return id;
    }

    synchronized Optional<PresentationAsk> take(String token, String id) {
        var found =
                Optional.ofNullable(pending.get(id)).filter(one -> one.token().equals(token));
        found.ifPresent(one -> pending.remove(id));
        return found.map(Pending::ask);
    }
}
