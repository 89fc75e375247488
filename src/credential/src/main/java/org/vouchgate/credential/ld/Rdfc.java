package org.vouchgate.credential.ld;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * RDFC-1.0 (RDF Dataset Canonicalization, section 4) with an end. Telling blank nodes apart can take exponential time for
 * datasets made for that purpose, which no honest credential resembles.
 */
final class Rdfc {

    private static final String BLANK = "_:";
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest;
    private final int mostSteps;
    private final Collection<Statement> statements;
    private final Map<String, List<Statement>> mentions = new LinkedHashMap<>();
    private final Map<String, String> firstDegree = new HashMap<>();
    private final Labels canonical = new Labels("c14n");
    private int steps;

    private Rdfc(Collection<Statement> statements, Digest digest, int mostSteps) {
        this.statements = new LinkedHashSet<>(statements);
        this.digest = digest.fresh();
        this.mostSteps = mostSteps;
    }

    /** The same statements under canonical labels; empty if that takes more steps than permitted. */
    static Optional<Dataset> canonical(Collection<Statement> statements, Digest digest, int mostSteps) {
        var rdfc = new Rdfc(statements, digest, mostSteps);
        return rdfc.label()
                ? new Dataset(List.copyOf(rdfc.statements)).relabelled(rdfc.canonical.issued())
                : Optional.empty();
    }

    private boolean label() {
        for (var statement : statements) {
            for (var blank : statement.blanks()) {
                mentions.computeIfAbsent(blank, name -> new ArrayList<>()).add(statement);
            }
        }
        var byHash = new TreeMap<String, List<String>>();
        for (var blank : mentions.keySet()) {
            var hash = hashFirstDegree(blank);
            firstDegree.put(blank, hash);
            byHash.computeIfAbsent(hash, name -> new ArrayList<>()).add(blank);
        }
        byHash.values().stream().filter(alike -> alike.size() == 1).forEach(alike -> canonical.issue(alike.get(0)));
        return byHash.values().stream().filter(alike -> alike.size() > 1).allMatch(this::labelAlike);
    }

    /** Section 4.4.3, step 5: nodes that look alike from where they stand are told apart by what is around them. */
    private boolean labelAlike(List<String> alike) {
        var results = new ArrayList<Result>();
        for (var blank : alike) {
            if (canonical.has(blank)) {
                continue;
            }
            var temporary = new Labels("b");
            temporary.issue(blank);
            var result = hashNDegree(blank, temporary);
            if (result.isEmpty()) {
                return false;
            }
            results.add(result.get());
        }
        results.stream()
                .sorted(Comparator.comparing(Result::hash))
                .forEach(result -> result.labels().issued().keySet().forEach(canonical::issue));
        return true;
    }

    /** Section 4.6. */
    private String hashFirstDegree(String blank) {
        var lines = mentions.get(blank).stream()
                .map(statement -> statement.line(name -> name.equals(blank) ? "a" : "z"))
                .sorted()
                .toList();
        return hash(String.join("", lines));
    }

    /** Section 4.7. */
    private String hashRelated(String related, Statement statement, Labels temporary, char position) {
        var input = new StringBuilder().append(position);
        if (position != 'g') {
            input.append('<').append(statement.predicate()).append('>');
        }
        if (canonical.has(related)) {
            input.append(BLANK).append(canonical.of(related));
        } else if (temporary.has(related)) {
            input.append(BLANK).append(temporary.of(related));
        } else {
            input.append(firstDegree.get(related));
        }
        return hash(input.toString());
    }

    /** Section 4.8; empty if it takes too long. */
    private Optional<Result> hashNDegree(String blank, Labels start) {
        var related = new TreeMap<String, List<String>>();
        for (var statement : mentions.get(blank)) {
            statement.positions().forEach((position, other) -> {
                if (!other.equals(blank)) {
                    related.computeIfAbsent(hashRelated(other, statement, start, position), name -> new ArrayList<>())
                            .add(other);
                }
            });
        }
        var data = new StringBuilder();
        var labels = start;
        for (var entry : related.entrySet()) {
            data.append(entry.getKey());
            var best = best(entry.getValue(), labels);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            data.append(best.get().hash());
            labels = best.get().labels();
        }
        return Optional.of(new Result(hash(data.toString()), labels));
    }

    /** Of all orders of the nodes, the one whose path comes first; a result's hash is that path here. */
    private Optional<Result> best(List<String> nodes, Labels labels) {
        Optional<Result> best = Optional.empty();
        var order = new Permutations(nodes);
        do {
            if (++steps > mostSteps) {
                return Optional.empty();
            }
            var path = path(order.current(), labels.copy(), best.map(Result::hash));
            if (steps > mostSteps) {
                return Optional.empty();
            }
            if (path.isPresent()
                    && (best.isEmpty() || path.get().hash().compareTo(best.get().hash()) < 0)) {
                best = path;
            }
        } while (order.advance());
        return best;
    }

    /** The path of one order; empty if it cannot be the first, or takes too long. */
    private Optional<Result> path(List<String> order, Labels labels, Optional<String> chosen) {
        var path = new StringBuilder();
        var recursion = new ArrayList<String>();
        for (var node : order) {
            if (canonical.has(node)) {
                path.append(BLANK).append(canonical.of(node));
            } else {
                if (!labels.has(node)) {
                    recursion.add(node);
                }
                path.append(BLANK).append(labels.issue(node));
            }
            if (isLater(path, chosen)) {
                return Optional.empty();
            }
        }
        var current = labels;
        for (var node : recursion) {
            var result = hashNDegree(node, current);
            if (result.isEmpty()) {
                return Optional.empty();
            }
            path.append(BLANK)
                    .append(current.issue(node))
                    .append('<')
                    .append(result.get().hash())
                    .append('>');
            current = result.get().labels();
            if (isLater(path, chosen)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Result(path.toString(), current));
    }

    private static boolean isLater(StringBuilder path, Optional<String> chosen) {
        return chosen.filter(first ->
                        path.length() >= first.length() && path.toString().compareTo(first) > 0)
                .isPresent();
    }

    private String hash(String text) {
        return HEX.formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private record Result(String hash, Labels labels) {}

    /** Labels in the order they were asked for (section 4.5). */
    private static final class Labels {

        private final String prefix;
        private final Map<String, String> issued = new LinkedHashMap<>();

        Labels(String prefix) {
            this.prefix = prefix;
        }

        boolean has(String blank) {
            return issued.containsKey(blank);
        }

        String of(String blank) {
            return issued.getOrDefault(blank, "");
        }

        String issue(String blank) {
            return issued.computeIfAbsent(blank, name -> prefix + issued.size());
        }

        Map<String, String> issued() {
            return issued;
        }

        Labels copy() {
            var copy = new Labels(prefix);
            copy.issued.putAll(issued);
            return copy;
        }
    }
}
