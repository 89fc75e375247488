package org.vouchgate.gateway.recruiter.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.decision.Decision;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.Phrases;
import org.vouchgate.matching.Requirement;
import org.vouchgate.words.Words;

/** Lays out what candidates have shown, requirement by requirement. */
final class Beside {

    /** One candidate's result, with whatever may not be known taken out. */
    record Shown(UUID id, String name, RequestState state, AssessmentDocument document, Optional<Decision> decision) {

        Optional<MatchLine> line(String requirement) {
            return document.match()
                    .flatMap(match -> match.lines().stream()
                            .filter(line -> line.requirement().id().equals(requirement))
                            .findFirst());
        }
    }

    private Beside() {}

    static List<ComparePage.Candidate> candidates(Words words, List<Shown> shown) {
        return shown.stream().map(each -> candidate(words, each)).toList();
    }

    private static ComparePage.Candidate candidate(Words words, Shown shown) {
        var open = shown.document().credentials().stream()
                .flatMap(credential -> credential.allFindings())
                .filter(finding -> finding.answer().equals("unknown"))
                .count();
        return new ComparePage.Candidate(
                shown.id(),
                shown.name(),
                Badge.of(shown.state()),
                open == 0 ? Optional.empty() : Optional.of(words.say("compare.open-questions", open)),
                shown.decision()
                        .map(decision -> Badge.ofDecision(decision.outcome().wireName())));
    }

    /** Every requirement that any of them was held against, in the order in which the job asks. */
    static List<ComparePage.Requirement> requirements(Words words, List<Shown> shown) {
        Map<String, Requirement> asked = new LinkedHashMap<>();
        shown.stream()
                .flatMap(each -> each.document().match().stream())
                .flatMap(match -> match.lines().stream())
                .map(MatchLine::requirement)
                .forEach(requirement -> asked.putIfAbsent(requirement.id(), requirement));
        return asked.values().stream()
                .map(requirement -> new ComparePage.Requirement(
                        requirement.label(),
                        requirement.alternatives().stream()
                                .map(Requirement.Alternative::label)
                                .toList(),
                        requirement.importance() == Importance.REQUIRED,
                        shown.stream()
                                .map(each -> cell(words, each, each.line(requirement.id())))
                                .toList()))
                .toList();
    }

    private static ComparePage.Cell cell(Words words, Shown shown, Optional<MatchLine> line) {
        var phrases = Phrases.of(words);
        return new ComparePage.Cell(
                shown.id(),
                shown.name(),
                line.isPresent() ? Optional.empty() : Optional.of(words.say(unweighed(shown))),
                Badge.ofStanding(line.map(MatchLine::standing).orElse(MatchLine.Standing.NO_EVIDENCE)),
                line.flatMap(MatchLine::best).map(phrases::sentence),
                line.flatMap(MatchLine::best)
                        .map(best -> best.evidence().credential())
                        .map(credential -> credential.issuerName().orElse(credential.issuer())),
                line.flatMap(MatchLine::selfAsserted).map(phrases::sentence));
    }

    private static String unweighed(Shown shown) {
        return shown.document().match().isPresent() ? "compare.not-weighed" : "compare.not-usable";
    }
}
