package org.vouchgate.skills.badge;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a comprehensive learner record links its achievements (CLR 2.0; protocol section 2.9, rule 5). */
final class Associations {

    private static final int MOST = 5000;
    private static final Set<String> WITHOUT_ORDER = Set.of("exactMatchOf", "isPeerOf", "isRelatedTo");
    private static final Map<String, String> ORDERS = Map.of(
            "isChildOf", "part",
            "isPartOf", "part",
            "isParentOf", "part",
            "precedes", "order",
            "replacedBy", "version");

    private final Map<String, Map<String, Set<String>>> above = new HashMap<>();
    private final Map<Remark.Kind, Remark> remarks = new LinkedHashMap<>();

    private Associations() {}

    /**
     * At most one remark of each kind: a reader needs to know that, not how often.
     *
     * @param record a {@code ClrSubject}
     * @param known  the identifiers of all that may be linked
     */
    static List<Remark> remarks(Node record, Set<String> known) {
        var found = new Associations();
        record.at("association").each().stream().limit(MOST).forEach(each -> found.add(each, known));
        if (found.above.values().stream().anyMatch(Associations::isCircular)) {
            found.remark(Remark.Kind.ASSOCIATION_CIRCULAR, record.at("association"));
        }
        return List.copyOf(found.remarks.values());
    }

    private void add(Node association, Set<String> known) {
        var kind = association.at("associationType").text().orElse("");
        if (!ORDERS.containsKey(kind) && !WITHOUT_ORDER.contains(kind)) {
            remark(Remark.Kind.ASSOCIATION_KIND_UNKNOWN, association);
        }
        var source = association.at("sourceId").text().filter(known::contains);
        var target = association.at("targetId").text().filter(known::contains);
        if (source.isEmpty() || target.isEmpty()) {
            remark(Remark.Kind.ASSOCIATION_TO_NOTHING, association);
            return;
        }
        Optional.ofNullable(ORDERS.get(kind)).ifPresent(order -> {
            boolean downwards = kind.equals("isParentOf");
            above.computeIfAbsent(order, name -> new HashMap<>())
                    .computeIfAbsent(downwards ? target.get() : source.get(), name -> new HashSet<>())
                    .add(downwards ? source.get() : target.get());
        });
    }

    private void remark(Remark.Kind kind, Node where) {
        remarks.putIfAbsent(kind, new Remark(kind, where.pointer()));
    }

    /** Takes away what nothing leads to, again and again; what is left over runs in a circle. */
    private static boolean isCircular(Map<String, Set<String>> above) {
        var leadingTo = new HashMap<String, Integer>();
        above.forEach((from, targets) -> {
            leadingTo.putIfAbsent(from, 0);
            targets.forEach(to -> leadingTo.merge(to, 1, Integer::sum));
        });
        var free = new ArrayDeque<String>();
        leadingTo.forEach((id, count) -> {
            if (count == 0) {
                free.add(id);
            }
        });
        int taken = 0;
        while (!free.isEmpty()) {
            taken++;
            for (var to : above.getOrDefault(free.remove(), Set.of())) {
                if (leadingTo.merge(to, -1, Integer::sum) == 0) {
                    free.add(to);
                }
            }
        }
        return taken < leadingTo.size();
    }
}
