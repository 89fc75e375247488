package org.vouchgate.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;

/**
 * One value for everything that could change a score, and nothing else: not the order, not who issued, not who it is
 * about.
 */
final class InputHash {

    private InputHash() {}

    static String of(
            SkillProfile profile, List<Requirement> requirements, Weights weights, String taxonomy, Instant at) {
        var lines = Stream.of(
                        Stream.of(weights.toString(), taxonomy, at.toString()),
                        requirements.stream().map(InputHash::line).sorted(),
                        profile.evidence().stream()
                                .map(InputHash::line)
                                .distinct()
                                .sorted())
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
        return sha256(lines);
    }

    static String line(Requirement requirement) {
        var alternatives = requirement.alternatives().stream()
                .map(each -> line("or", each.skillUri().orElse(""), each.label()))
                .sorted()
                .collect(Collectors.joining());
        return asked(requirement) + alternatives;
    }

    private static String asked(Requirement requirement) {
        return line(
                "requirement",
                requirement.skillUri().orElse(""),
                requirement.label(),
                requirement.importance().name(),
                Double.toString(requirement.weight()),
                requirement.minLevel().map(String::valueOf).orElse(""));
    }

    static String line(SkillEvidence evidence) {
        var attainment = evidence.attainment();
        return line(
                "evidence",
                evidence.identifier().orElse(""),
                evidence.skill().map(skill -> skill.uri() + " " + skill.by()).orElse(""),
                evidence.words(),
                attainment.standing().name(),
                attainment.outcome().name(),
                attainment.level().map(level -> level.rank() + "/" + level.of()).orElse(""),
                attainment.awarded().map(Instant::toString).orElse(""),
                Boolean.toString(attainment.lasting()));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Lengths keep fields apart whatever they contain. */
    private static String line(String... fields) {
        return Stream.of(fields).map(field -> field.length() + ":" + field).collect(Collectors.joining(" "));
    }
}
