package org.vouchgate.skills.badge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Education, certificates, licences and positions of HR Open's LER-RS, in a package or in a credential about one of them. */
final class ResumeEntries {

    private static final List<String> EDUCATION = List.of("educationAndLearnings", "educationAndLearning");
    private static final List<String> CERTIFICATES = List.of("certifications", "certification", "licenses", "license");
    private static final List<String> EMPLOYMENT = List.of("employmentHistories", "employmentHistory");
    private static final Set<String> GOT = Set.of("granted", "conferred", "awarded", "completed", "active");

    private ResumeEntries() {}

    static List<Achievement> of(Node person) {
        var degrees = among(person, EDUCATION)
                .flatMap(entry -> entry.at("educationDegrees").each().stream())
                .map(degree -> entry(degree, "name", "degreeGrantedStatus", "specializations", true));
        var certificates = among(person, CERTIFICATES).map(entry -> entry(entry, "name", "status", "", false));
        var positions = among(person, EMPLOYMENT)
                .flatMap(entry -> entry.at("positionHistories").each().stream())
                .map(ResumeEntries::position);
        return Stream.of(degrees, certificates, positions).flatMap(each -> each).toList();
    }

    private static Stream<Node> among(Node person, List<String> members) {
        return members.stream().flatMap(member -> person.at(member).each().stream());
    }

    private static Achievement entry(Node node, String name, String status, String fields, boolean lasting) {
        return achievement(
                node,
                text(node.at(name)),
                fields.isEmpty() ? List.of() : names(node.at(fields)),
                Optional.empty(),
                completion(node.at(status)),
                lasting);
    }

    /** To have held a position is experience: its title and duties mention skills, and nobody examined them. */
    private static Achievement position(Node node) {
        var duties = Stream.of("descriptions", "description")
                .flatMap(member -> node.at(member).each().stream())
                .flatMap(each -> text(each).stream())
                .findFirst();
        return achievement(node, text(node.at("title")), names(node.at("skills")), duties, Completion.COMPLETED, false);
    }

    private static Achievement achievement(
            Node node,
            Optional<Text> name,
            List<Text> tags,
            Optional<Text> words,
            Completion completion,
            boolean lasting) {
        return new Achievement(
                node.pointer(),
                node.at("id").text(),
                name,
                tags,
                words,
                List.of(),
                completion,
                lasting,
                lasting,
                Optional.empty(),
                List.of());
    }

    /** A degree in progress is none; what states no status was got. */
    private static Completion completion(Node status) {
        boolean got = status.text()
                .map(word -> GOT.contains(word.toLowerCase(Locale.ROOT)))
                .orElse(!status.exists());
        return got ? Completion.COMPLETED : Completion.NOT_COMPLETED;
    }

    private static List<Text> names(Node list) {
        return list.each().stream()
                .flatMap(each -> text(each).or(() -> text(each.at("name"))).stream())
                .toList();
    }

    private static Optional<Text> text(Node node) {
        return node.text().map(words -> new Text(node.pointer(), words));
    }
}
