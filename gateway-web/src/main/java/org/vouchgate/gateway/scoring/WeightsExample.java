package org.vouchgate.gateway.scoring;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.Phrases;
import org.vouchgate.matching.Scorer;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.whatif.Supposition;
import org.vouchgate.skills.SkillExtractor;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * One made-up candidate for one made-up job, scored with two sets of weights: what a change does, before it is made.
 *
 * @param now   the score with the one
 * @param then  the score with the other
 * @param lines requirement by requirement
 */
public record WeightsExample(double now, double then, List<Line> lines) {

    /** One requirement: the evidence, and what it earns with the one and with the other. */
    public record Line(String requirement, String evidence, double now, double then) {}

    private static final String SUPPOSED = """
            {"requirements":[
              {"label":"Java","importance":"required","minLevel":3},
              {"label":"SQL","importance":"required"},
              {"label":"programming","importance":"required"},
              {"label":"Git","importance":"preferred"},
              {"label":"Docker","importance":"preferred"}],
             "credentials":[
              {"verification":"valid","achievementName":"Java","resultStatus":"Completed","level":2,"awardedDate":"%s"},
              {"verification":"valid_untrusted_issuer","achievementName":"SQL","resultStatus":"Completed","awardedDate":"%s"},
              {"verification":"valid","achievementName":"Everyday Git for teams","awardedDate":"%s"}]}
            """;

    public WeightsExample {
        lines = List.copyOf(lines);
    }

    /**
     * Scores the example.
     *
     * @param at today; the credentials are one, two and six years old
     */
    public static WeightsExample of(SkillsTaxonomy taxonomy, Weights now, Weights then, Instant at) {
        var supposed = Supposition.<Supposition>read(json(at), usable -> usable, mistakes -> {
            throw new IllegalStateException("the example is wrong: " + mistakes);
        });
        var profile = new SkillExtractor(taxonomy).suppose(supposed.credentials());
        var scorer = new Scorer(taxonomy);
        var one = scorer.score(profile, supposed.requirements(), now, at);
        var other = scorer.score(profile, supposed.requirements(), then, at);
        return new WeightsExample(
                one.score().orElse(0.0),
                other.score().orElse(0.0),
                IntStream.range(0, one.lines().size())
                        .mapToObj(i -> line(one.lines().get(i), other.lines().get(i)))
                        .toList());
    }

    private static Line line(MatchLine now, MatchLine then) {
        var evidence = then.best().or(now::best).map(Phrases.english()::sentence);
        return new Line(now.requirement().label(), evidence.orElse("None."), now.points(), then.points());
    }

    private static JsonObject json(Instant at) {
        var text = SUPPOSED.formatted(yearsBefore(at, 6), yearsBefore(at, 1), yearsBefore(at, 2));
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static Instant yearsBefore(Instant at, int years) {
        return at.minusSeconds(years * 31_557_600L);
    }
}
