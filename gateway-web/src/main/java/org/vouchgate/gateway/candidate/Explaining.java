package org.vouchgate.gateway.candidate;

import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.candidate.CandidatePage.Explained;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.matching.Explainer;
import org.vouchgate.matching.Phrases;
import org.vouchgate.skills.SkillProfile;

/** Tells the candidate what came of the match: what counted, what did not, what would help (AI Act, Article 86). */
final class Explaining {

    private Explaining() {}

    static Optional<Explained> of(AssessmentDocument document, Phrases phrases) {
        var setAside = document.skills().map(SkillProfile::setAside).orElse(List.of());
        return document.match().map(match -> {
            var words = new Explainer(phrases, Explainer.Reader.CANDIDATE).explain(match, setAside);
            var standings = match.lines().stream()
                    .map(line -> Badge.ofStanding(line.standing()).wordless())
                    .toList();
            return new Explained(phrases.direction(), words, standings);
        });
    }
}
