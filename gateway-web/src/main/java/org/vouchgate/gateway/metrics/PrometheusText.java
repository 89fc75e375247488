package org.vouchgate.gateway.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Numbers as Prometheus, and whoever reads its format, takes them.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition formats, text format 0.0.4</a>
 */
final class PrometheusText {

    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private PrometheusText() {}

    static String of(List<Measure> measures) {
        return measures.stream().map(PrometheusText::of).collect(Collectors.joining());
    }

    private static String of(Measure measure) {
        var text = new StringBuilder();
        text.append("# HELP ")
                .append(measure.name())
                .append(' ')
                .append(help(measure.help()))
                .append('\n');
        text.append("# TYPE ")
                .append(measure.name())
                .append(' ')
                .append(measure.type().name().toLowerCase(Locale.ROOT))
                .append('\n');
        for (var sample : measure.samples()) {
            text.append(measure.name())
                    .append(labels(sample.labels()))
                    .append(' ')
                    .append(number(sample.value()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String labels(Map<String, String> labels) {
        return labels.isEmpty()
                ? ""
                : labels.entrySet().stream()
                        .map(label -> label.getKey() + "=\"" + value(label.getValue()) + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String help(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String value(String text) {
        return help(text).replace("\"", "\\\"");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
