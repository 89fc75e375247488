package org.vouchgate.skills.badge;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Learning achievements of the European Learning Model 3, as European Digital Credentials carry them, and of its
 * predecessor. What was learnt stands in the specification's learning outcomes, which name ESCO skills.
 */
final class EuropeanClaims {

    private static final int DEEPEST = 3;
    private static final List<String> CLAIMS = List.of("hasClaim", "achieved");
    private static final List<String> SKILLS = List.of("relatedESCOSkill", "relatedSkill");
    private static final List<String> NAMES = List.of("title", "prefLabel", "name");

    private EuropeanClaims() {}

    /** Every achievement of a person, those within others included. */
    static List<Achievement> of(Node person) {
        var found = new ArrayList<Achievement>();
        CLAIMS.stream().flatMap(name -> person.at(name).each().stream()).forEach(claim -> add(claim, DEEPEST, found));
        return found;
    }

    private static void add(Node claim, int depth, List<Achievement> found) {
        boolean other = claim.at("type")
                .text()
                .filter(type -> !type.endsWith("Achievement"))
                .isPresent();
        if (depth == 0 || other) {
            return;
        }
        found.add(achievement(claim));
        claim.at("hasPart").each().forEach(part -> add(part, depth - 1, found));
    }

    private static Achievement achievement(Node claim) {
        var specifications = claim.at("specifiedBy").each();
        var outcomes = specifications.stream()
                .flatMap(each -> each.at("learningOutcome").each().stream())
                .toList();
        boolean qualification =
                specifications.stream().anyMatch(each -> each.at("type").text().equals(Optional.of("Qualification")));
        return new Achievement(
                claim.pointer(),
                claim.at("id").text(),
                name(claim)
                        .or(() -> specifications.stream()
                                .flatMap(each -> name(each).stream())
                                .findFirst()),
                outcomes.stream().flatMap(outcome -> name(outcome).stream()).toList(),
                Optional.empty(),
                outcomes.stream().flatMap(EuropeanClaims::skills).toList(),
                Completion.COMPLETED,
                claim.at("provenBy").exists() || qualification,
                qualification,
                Optional.empty(),
                List.of());
    }

    private static Stream<Alignment> skills(Node outcome) {
        return SKILLS.stream()
                .flatMap(name -> outcome.at(name).each().stream())
                .map(skill -> new Alignment(
                        skill.pointer(), name(skill).map(Text::words).orElse(""), skill.identifier()));
    }

    private static Optional<Text> name(Node node) {
        return NAMES.stream()
                .flatMap(member -> inEnglish(node.at(member)).stream())
                .findFirst();
    }

    /** A text, or texts by language: the English ones if there are any, else the first of another language. */
    private static Optional<Text> inEnglish(Node texts) {
        if (!(texts.value() instanceof JsonObject languages)) {
            return first(texts);
        }
        return Stream.concat(Stream.of("en"), languages.keySet().stream())
                .flatMap(language -> first(texts.at(language)).stream())
                .findFirst();
    }

    private static Optional<Text> first(Node texts) {
        return texts.each().stream()
                .flatMap(each -> each.text().map(words -> new Text(each.pointer(), words)).stream())
                .findFirst();
    }
}
