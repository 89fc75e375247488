package org.vouchgate.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.matching.ProtectedCriterion.Kind;

/**
 * A job description written for tests, with everything that should be read from it.
 *
 * @param name      of its file: language and trade
 * @param job       the description
 * @param planted   the skills that it asks for, all of them
 * @param criteria  what it says about who a person is, all of it
 */
record PlantedJob(String name, JobDescription job, List<Planted> planted, List<Kind> criteria) {

    /**
     * A skill asked for.
     *
     * @param months of experience
     */
    record Planted(String label, Importance importance, Optional<Integer> level, Optional<Integer> months) {

        static Planted of(Requirement requirement) {
            return new Planted(
                    requirement.label(),
                    requirement.importance(),
                    requirement.minLevel(),
                    requirement.experience().map(Experience::months));
        }
    }

    @Override
    public String toString() {
        return name;
    }

    static List<PlantedJob> all() {
        try (var files = Files.list(Path.of(PlantedJob.class.getResource("jobs").toURI()))) {
            return files.sorted().map(PlantedJob::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlantedJob read(Path file) {
        try {
            var parts = Files.readString(file).split("(?m)^(----|====)\n");
            var planted = new ArrayList<Planted>();
            var criteria = new ArrayList<Kind>();
            for (var line : parts[2].split("\n")) {
                var fields = line.split(" \\| ");
                if (fields[0].equals("protected")) {
                    criteria.add(Kind.valueOf(fields[1]));
                } else {
                    planted.add(new Planted(
                            fields[1],
                            Importance.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                            number(fields, "level "),
                            number(fields, "months ")));
                }
            }
            var title = parts[0].strip().substring("title: ".length());
            var name = file.getFileName().toString().replace(".txt", "");
            return new PlantedJob(name, JobDescription.of(title, parts[1]), planted, criteria);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> number(String[] fields, String what) {
        return List.of(fields).stream()
                .filter(field -> field.startsWith(what))
                .map(field -> Integer.valueOf(field.substring(what.length())))
                .findFirst();
    }
}
