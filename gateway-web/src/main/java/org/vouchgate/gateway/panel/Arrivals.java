package org.vouchgate.gateway.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.pages.Badge;

/** Tells in a sentence for each ATS whether the newest report has got there. */
final class Arrivals {

    private Arrivals() {}

    /**
     * One for each ATS.
     *
     * @param name what people call a connector's system
     */
    static List<PanelView.Arrival> of(List<Delivery> steps, UnaryOperator<String> name) {
        var bySystem = new TreeMap<String, List<Delivery>>();
        steps.forEach(step -> bySystem.computeIfAbsent(step.connector(), connector -> new ArrayList<>())
                .add(step));
        return bySystem.entrySet().stream()
                .map(entry -> arrival(newest(entry.getValue()), name.apply(entry.getKey())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PanelView.Arrival> arrival(List<Delivery> steps, String system) {
        var stuck = in(steps, Delivery.State.STUCK);
        if (stuck.isPresent()) {
            return Optional.of(new PanelView.Arrival(
                    new Badge("arrival.stuck", List.of(system), "!", "bad"),
                    stuck.get().lastAnswer()));
        }
        if (in(steps, Delivery.State.WAITING).isPresent()) {
            return Optional.of(new PanelView.Arrival(
                    new Badge("arrival.waiting", List.of(system), "…", "waiting"), Optional.empty()));
        }
        return in(steps, Delivery.State.DELIVERED)
                .map(done -> new PanelView.Arrival(
                        new Badge("arrival.done", List.of(system), "✓", "good"), Optional.empty()));
    }

    private static Optional<Delivery> in(List<Delivery> steps, Delivery.State state) {
        return steps.stream().filter(step -> step.state() == state).findFirst();
    }

    private static List<Delivery> newest(List<Delivery> steps) {
        int last = steps.stream()
                .map(Delivery::revision)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return steps.stream().filter(step -> step.revision() == last).toList();
    }
}
