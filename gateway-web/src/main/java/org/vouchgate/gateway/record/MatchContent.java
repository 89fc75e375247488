package org.vouchgate.gateway.record;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.vouchgate.matching.EvidenceUse;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Phrases;

/** Puts a match report into the words of a verification record. */
final class MatchContent {

    private MatchContent() {}

    static JsonObjectBuilder of(MatchReport match) {
        var lines = Json.createArrayBuilder();
        match.lines().forEach(line -> lines.add(line(line)));
        var told = Json.createObjectBuilder()
                .add("coverage", number(match.coverage()))
                .add("lines", lines)
                .add("weightsVersion", match.weightsVersion())
                .add("taxonomyVersion", match.taxonomyVersion())
                .add("inputHash", match.inputHash())
                .add("scoredAt", match.scoredAt().toString());
        match.score().ifPresent(score -> told.add("score", number(score)));
        return told;
    }

    private static JsonObjectBuilder line(MatchLine line) {
        var told = Json.createObjectBuilder()
                .add("requirement", line.requirement().label())
                .add("importance", line.requirement().importance().name().toLowerCase(Locale.ROOT))
                .add("standing", line.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("maxPoints", number(line.maxPoints()));
        line.best().ifPresent(best -> told.add("points", number(line.points())).add("evidence", evidence(best)));
        line.selfAsserted().ifPresent(own -> told.add("selfAsserted", evidence(own)));
        return told;
    }

    private static JsonObjectBuilder evidence(EvidenceUse use) {
        return Json.createObjectBuilder()
                .add("credential", use.evidence().credential().index())
                .add("inside", use.evidence().credential().part())
                .add("kind", use.kind().name().toLowerCase(Locale.ROOT))
                .add("contribution", number(use.contribution()))
                .add("sentence", Phrases.english().sentence(use));
    }

    /** Written alike whatever the sum's last bits are. */
    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
