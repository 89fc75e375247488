package org.vouchgate.gateway.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One number, or one for each of several kinds.
 *
 * @param name with its unit, as Prometheus has it: {@code vouchgate_deliveries_waiting}
 * @param help one sentence
 */
public record Measure(String name, String help, Type type, List<Sample> samples) {

    /** Whether it can go down. */
    public enum Type {
        GAUGE,
        /** Counts from the start of this gateway. */
        COUNTER
    }

    /** A value of these kinds. */
    public record Sample(Map<String, String> labels, double value) {
        public Sample {
            labels = new TreeMap<>(labels);
        }
    }

    public Measure {
        samples = List.copyOf(samples);
    }

    public static Measure gauge(String name, String help) {
        return new Measure(name, help, Type.GAUGE, List.of());
    }

    public static Measure counter(String name, String help) {
        return new Measure(name, help, Type.COUNTER, List.of());
    }

    /** The same with one more value. */
    public Measure with(Map<String, String> labels, double value) {
        var all = new ArrayList<>(samples);
        all.add(new Sample(labels, value));
        return new Measure(name, help, type, all);
    }
}
