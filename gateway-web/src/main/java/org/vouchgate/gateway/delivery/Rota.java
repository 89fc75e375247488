package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.traffic.AccountKey;

/** Whose turn it is among the accounts for which something is due, and what this gateway has under way for them. */
@ApplicationScoped
class Rota {

    private final Set<AccountKey> due = new LinkedHashSet<>();
    private final Set<AccountKey> full = new LinkedHashSet<>();
    private final Map<AccountKey, Integer> underWay = new HashMap<>();
    private final Map<AccountKey, Long> served = new HashMap<>();
    private final Map<String, Instant> renewed = new HashMap<>();
    private long turns;

    synchronized void due(Collection<AccountKey> accounts) {
        due.clear();
        due.addAll(accounts);
        full.clear();
        served.keySet().removeIf(account -> !due.contains(account) && !underWay.containsKey(account));
    }

    /** The account that has least under way, and of those the one that waited longest; empty if all workers are busy. */
    synchronized Optional<AccountKey> next(int workers) {
        if (renewed.size() >= workers) {
            return Optional.empty();
        }
        var next = due.stream()
                .min(Comparator.<AccountKey>comparingInt(account -> underWay(account))
                        .thenComparing(account -> served.getOrDefault(account, 0L)));
        next.ifPresent(account -> served.put(account, ++turns));
        return next;
    }

    /** How many more an account may begin now, so that every other that waits can begin one too. */
    synchronized int share(AccountKey account, int workers) {
        int free = workers - renewed.size();
        long others = due.stream()
                .filter(other -> !other.equals(account) && underWay(other) == 0)
                .count();
        return (int) Math.max(Math.min(1, free), free - others);
    }

    synchronized void nothingFor(AccountKey account) {
        due.remove(account);
    }

    /** It has as much under way as it may have: its turn comes again as soon as something of that has ended. */
    synchronized void noRoomFor(AccountKey account) {
        if (due.remove(account) && underWay(account) > 0) {
            full.add(account);
        }
    }

    synchronized void begin(AccountKey account, String lease, Instant at) {
        underWay.merge(account, 1, Integer::sum);
        renewed.put(lease, at);
    }

    synchronized void end(AccountKey account, String lease) {
        underWay.computeIfPresent(account, (key, count) -> count == 1 ? null : count - 1);
        renewed.remove(lease);
        if (full.remove(account)) {
            due.add(account);
        }
    }

    synchronized int underWay(AccountKey account) {
        return underWay.getOrDefault(account, 0);
    }

    synchronized int underWay() {
        return renewed.size();
    }

    synchronized List<String> notRenewedSince(Instant limit) {
        return renewed.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(limit))
                .map(Map.Entry::getKey)
                .toList();
    }

    synchronized void renewed(List<String> leases, Instant at) {
        leases.forEach(lease -> renewed.computeIfPresent(lease, (key, before) -> at));
    }
}
