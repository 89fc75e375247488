package org.vouchgate.skills.taxonomy.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.SkillIri;

/** All concepts of a reading while they are being gathered, and what was left out on the way. */
final class Drafts {

    /** A relation between two concepts, kept until all of them are known. */
    private record Edge(String from, String to, Optional<Concept.RelationKind> kind, Place place) {}

    private final ReadingLimits limits;
    private final Progress progress;
    private final Skips skips;
    private final Map<String, Draft> byKey = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private long names;
    private long rows;

    Drafts(ReadingLimits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
        this.skips = new Skips(limits.listedSkips());
    }

    ReadingLimits limits() {
        return limits;
    }

    /** One more row was read. */
    void count(String file) {
        rows++;
        if (rows % 500 == 0) {
            progress.read(file, rows);
        }
    }

    void skip(Place place, String why) {
        skips.add(place.file(), place.line(), why);
    }

    Optional<Draft> find(String uri) {
        return Optional.ofNullable(byKey.get(SkillIri.key(uri)));
    }

    /** The concept of this URI; begun if it is new. */
    Draft at(String uri, Kind kind, Place place) throws UnusableFile {
        var known = byKey.get(SkillIri.key(uri));
        if (known != null) {
            return known;
        }
        if (byKey.size() == limits.concepts()) {
            throw new UnusableFile(
                    place.file(),
                    place.line(),
                    "There are more than " + limits.concepts() + " concepts. Import fewer at a time.");
        }
        var draft = new Draft(uri, kind);
        byKey.put(SkillIri.key(uri), draft);
        return draft;
    }

    /** Keeps the number of names within its limit; to be told of each row's. */
    void named(int more, Place place) throws UnusableFile {
        names += more;
        if (names > limits.names()) {
            throw new UnusableFile(
                    place.file(),
                    place.line(),
                    "There are more than " + limits.names() + " names. Leave languages out and import again.");
        }
    }

    void under(String narrower, String broader, Place place) {
        edges.add(new Edge(narrower, broader, Optional.empty(), place));
    }

    void goesWith(String one, String other, Concept.RelationKind how, Place place) {
        edges.add(new Edge(one, other, Optional.of(how), place));
    }

    /** Joins what was gathered; what then leads nowhere or in circles is left out. */
    TaxonomyReading finish() {
        edges.forEach(this::join);
        new Circles(byKey).cut(skips);
        var concepts = new TreeMap<String, Concept>();
        var languages = new TreeSet<String>();
        long relations = 0;
        long named = 0;
        for (var draft : byKey.values()) {
            var concept = draft.finished();
            if (concept.isEmpty()) {
                skips.add("", 0, Skips.quoted(draft.uri()) + " has no name in any of the files.");
                continue;
            }
            concepts.put(draft.uri(), concept.get());
            languages.addAll(draft.languages());
            relations += draft.relationCount();
            named += draft.nameCount();
        }
        if (concepts.values().stream().noneMatch(concept -> concept.kind().isSkill())) {
            return new TaxonomyReading.Unusable("", 0, noSkill());
        }
        return new TaxonomyReading.Usable(
                List.copyOf(concepts.values()),
                new ReadingReport(
                        concepts.size(), named, relations, List.copyOf(languages), skips.count(), skips.listed()));
    }

    private String noSkill() {
        var first = skips.listed().stream().findFirst();
        return "No skill was found in it."
                + first.map(skip -> " The first thing left out: "
                                + new TaxonomyReading.Unusable(skip.file(), skip.line(), skip.why()).explanation())
                        .orElse("");
    }

    private void join(Edge edge) {
        var from = find(edge.from());
        var to = find(edge.to());
        if (from.isEmpty() || to.isEmpty()) {
            var unknown = from.isEmpty() ? edge.from() : edge.to();
            skip(edge.place(), "The relation leads to " + Skips.quoted(unknown) + ", which is in none of the files.");
        } else if (from.get() == to.get()) {
            skip(edge.place(), Skips.quoted(edge.from()) + " is related to itself.");
        } else if (edge.kind().isPresent()) {
            from.get().goesWith(to.get().uri(), edge.kind().get());
        } else {
            from.get().under(to.get().uri());
        }
    }

    /** Takes out of broader relations what would lead round in a circle, in the same place whenever it is done. */
    private static final class Circles {

        private final Map<String, Draft> byUri = new TreeMap<>();
        private final HashSet<Draft> done = new HashSet<>();

        Circles(Map<String, Draft> drafts) {
            drafts.values().forEach(draft -> byUri.put(draft.uri(), draft));
        }

        void cut(Skips skips) {
            for (var draft : byUri.values()) {
                if (!done.contains(draft)) {
                    follow(draft, skips);
                }
            }
        }

        /** Depth first with a stack of our own: a chain may be longer than a thread's. */
        private void follow(Draft start, Skips skips) {
            var path = new ArrayList<Draft>(List.of(start));
            var onPath = new HashSet<Draft>(path);
            var open = new ArrayList<>(List.of(new ArrayList<>(start.broader())));
            while (!path.isEmpty()) {
                var here = path.get(path.size() - 1);
                var left = open.get(open.size() - 1);
                if (left.isEmpty()) {
                    done.add(here);
                    onPath.remove(here);
                    path.remove(path.size() - 1);
                    open.remove(open.size() - 1);
                    continue;
                }
                var next = byUri.get(left.remove(left.size() - 1));
                if (next != null && onPath.contains(next)) {
                    here.notUnder(next.uri());
                    skips.add(
                            "",
                            0,
                            Skips.quoted(here.uri()) + " and " + Skips.quoted(next.uri())
                                    + " are each wider than the other; one of the two relations was left out.");
                } else if (next != null && !done.contains(next)) {
                    path.add(next);
                    onPath.add(next);
                    open.add(new ArrayList<>(next.broader()));
                }
            }
        }
    }
}
