package org.vouchgate.skills.badge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An Open Badges 3.0 achievement with what its subject's results say about it.
 *
 * @param pointer     where it stands
 * @param id          its identifier, if it has one
 * @param name        its name, if it has one
 * @param tags        its tags
 * @param criteria    what it takes to get it, in words
 * @param alignments  what it is aligned to
 * @param completion  whether it was achieved
 * @param examined    whether somebody examined it: it has results, or is of a kind given only after examination
 * @param lasting     whether it is a degree, a diploma or a licence
 * @param rung        the lowest level its results state; if they state none, the rubric level that it is aligned to
 * @param resultsRead one for each alignment of a result, with the level of that result
 */
public record Achievement(
        String pointer,
        Optional<String> id,
        Optional<Text> name,
        List<Text> tags,
        Optional<Text> criteria,
        List<Alignment> alignments,
        Completion completion,
        boolean examined,
        boolean lasting,
        Optional<Rung> rung,
        List<AlignedResult> resultsRead) {

    /** What a result is aligned to, with the level of that result. */
    public record AlignedResult(Alignment alignment, Optional<Rung> rung) {}

    private static final int MOST = 1000;
    private static final Set<String> LASTING = Set.of(
            "ApprenticeshipCertificate",
            "AssociateDegree",
            "BachelorDegree",
            "Degree",
            "Diploma",
            "DoctoralDegree",
            "GeneralEducationDevelopment",
            "JourneymanCertificate",
            "License",
            "MasterCertificate",
            "MasterDegree",
            "ProfessionalDoctorate",
            "ResearchDoctorate",
            "SecondarySchoolDiploma");
    private static final Set<String> EXAMINED = Set.of("Assessment", "Certification", "Competency");

    public Achievement {
        tags = List.copyOf(tags);
        alignments = List.copyOf(alignments);
        resultsRead = List.copyOf(resultsRead);
    }

    /**
     * Reads the achievements of a subject.
     *
     * @param subject an {@code AchievementSubject} or {@code ClrSubject}, or anything with an {@code achievement}
     */
    public static List<Achievement> of(Node subject) {
        var results = subject.at("result").each();
        return among(subject, results)
                .map(achievement -> of(achievement, results))
                .toList();
    }

    /** Every achievement is held against every result, so of absurdly many of either nothing, or not all, is read. */
    static Stream<Node> among(Node subject, List<Node> results) {
        return results.size() > MOST
                ? Stream.empty()
                : subject.at("achievement").each().stream().limit(MOST);
    }

    /** The same of a subject in the words of the European Learning Model or of HR Open's LER-RS. */
    public static List<Achievement> inOtherWords(Node subject) {
        var all = new ArrayList<>(EuropeanClaims.of(subject));
        all.addAll(ResumeEntries.of(subject));
        return List.copyOf(all);
    }

    static Achievement of(Node node, List<Node> results) {
        var descriptions = node.at("resultDescription").each();
        var read =
                results.stream().map(result -> Result.of(result, descriptions)).toList();
        var type = node.at("achievementType").text().orElse("");
        return new Achievement(
                node.pointer(),
                node.identifier(),
                text(node.at("name")),
                node.at("tag").each().stream()
                        .flatMap(tag -> text(tag).stream())
                        .toList(),
                text(node.at("criteria").at("narrative")),
                node.at("alignment").each().stream()
                        .flatMap(each -> Alignment.of(each).stream())
                        .toList(),
                read.stream().map(Result::completion).reduce(Completion.COMPLETED, Result::worse),
                !read.isEmpty() || EXAMINED.contains(type) || LASTING.contains(type),
                LASTING.contains(type),
                lowest(read).or(() -> Scale.stated(Alignment.rubricLevels(node), descriptions)),
                aligned(read));
    }

    private static Optional<Text> text(Node node) {
        return node.text().map(words -> new Text(node.pointer(), words));
    }

    private static Optional<Rung> lowest(List<Result> results) {
        return results.stream()
                .flatMap(result -> result.rung().stream())
                .reduce((a, b) -> (long) b.rank() * a.of() < (long) a.rank() * b.of() ? b : a);
    }

    private static List<AlignedResult> aligned(List<Result> results) {
        var aligned = new ArrayList<AlignedResult>();
        for (var result : results) {
            result.alignments().forEach(alignment -> aligned.add(new AlignedResult(alignment, result.rung())));
        }
        return aligned;
    }
}
