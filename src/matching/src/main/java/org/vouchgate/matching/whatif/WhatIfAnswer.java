package org.vouchgate.matching.whatif;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.vouchgate.matching.Counterfactual;
import org.vouchgate.matching.EvidenceUse;
import org.vouchgate.matching.Explainer;
import org.vouchgate.matching.Factors;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Phrases;
import org.vouchgate.matching.Reliance;
import org.vouchgate.matching.Requirement;
import org.vouchgate.skills.CredentialReference;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.SkillProfile;

/** Writes the answer to a what-if question as JSON. */
public final class WhatIfAnswer {

    /** Made once: looking the JSON provider up costs more than scoring. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String NOTICE =
            "A what-if: the credentials are supposed, nobody has verified them, and nothing was stored.";

    private final Phrases phrases;

    /** @param phrases the language of its sentences */
    public WhatIfAnswer(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The answer. {@code score} is what the lines add up to: a number from 0 to 100, so that answers can be compared, and null
     * only where scoring is switched off. Where {@code enoughEvidence} is false it is 0 and says nothing about the candidate.
     */
    public JsonObject json(MatchReport report, SkillProfile profile) {
        var answer = JSON.createObjectBuilder().add("whatIf", true).add("notice", NOTICE);
        if (report.isUnscored()) {
            answer.addNull("score");
        } else {
            answer.add("score", report.score().orElse(0.0));
        }
        return answer.add("scoring", !report.isUnscored())
                .add("enoughEvidence", report.coverage() > 0)
                .add("coverage", report.coverage())
                .add("requiredMet", texts(report.requiredMet()))
                .add("requiredOpen", texts(report.requiredOpen()))
                .add("lines", each(report.lines(), this::line))
                .add("reliances", each(report.reliances(), WhatIfAnswer::reliance))
                .add("counterfactuals", each(report.counterfactuals(), WhatIfAnswer::counterfactual))
                .add("notUsed", notUsed(report, profile))
                .add("explanation", explanation(report, profile))
                .add("weightsVersion", report.weightsVersion())
                .add("taxonomyVersion", report.taxonomyVersion())
                .add("inputHash", report.inputHash())
                .add("scoredAt", report.scoredAt().toString())
                .build();
    }

    private JsonObjectBuilder line(MatchLine line) {
        var json = JSON.createObjectBuilder()
                .add("requirement", requirement(line.requirement()))
                .add("points", line.points())
                .add("maxPoints", line.maxPoints())
                .add("met", line.met())
                .add("standing", wireName(line.standing()));
        line.best().ifPresent(use -> json.add("best", use(use)));
        line.selfAsserted().ifPresent(use -> json.add("selfAsserted", use(use)));
        return json;
    }

    private static JsonObjectBuilder requirement(Requirement requirement) {
        var json = JSON.createObjectBuilder()
                .add("id", requirement.id())
                .add("label", requirement.label())
                .add("importance", wireName(requirement.importance()))
                .add("weight", requirement.weight());
        requirement.skillUri().ifPresent(uri -> json.add("skillUri", uri));
        requirement.minLevel().ifPresent(level -> json.add("minLevel", level));
        return json;
    }

    private JsonObjectBuilder use(EvidenceUse use) {
        var evidence = use.evidence();
        var json = JSON.createObjectBuilder();
        cite(evidence.credential(), json);
        json.add("pointer", evidence.pointer())
                .add("source", wireName(evidence.source()))
                .add("words", evidence.words())
                .add("kind", wireName(use.kind()))
                .add("matchedWords", texts(use.matchedWords()))
                .add("factors", factors(use.factors()))
                .add("contribution", use.contribution())
                .add("verification", wireName(evidence.attainment().standing()))
                .add("sentence", phrases.sentence(use));
        evidence.skill()
                .ifPresent(skill -> json.add(
                        "skill",
                        JSON.createObjectBuilder().add("uri", skill.uri()).add("label", skill.label())));
        evidence.attainment().level().map(Level::band).ifPresent(band -> json.add("level", band));
        return json;
    }

    private static JsonObjectBuilder factors(Factors factors) {
        return JSON.createObjectBuilder()
                .add("match", factors.match())
                .add("verification", factors.verification())
                .add("outcome", factors.outcome())
                .add("level", factors.level())
                .add("recency", factors.recency());
    }

    private static JsonObjectBuilder reliance(Reliance reliance) {
        var json = JSON.createObjectBuilder();
        cite(reliance.credential(), json);
        reliance.scoreWithout()
                .ifPresentOrElse(score -> json.add("scoreWithout", score), () -> json.addNull("scoreWithout"));
        return json.add("points", reliance.points());
    }

    private static JsonObjectBuilder counterfactual(Counterfactual change) {
        var json = JSON.createObjectBuilder()
                .add("kind", wireName(change.kind()))
                .add("about", change.about())
                .add("label", change.label())
                .add("score", change.score())
                .add("points", change.points());
        change.level().ifPresent(level -> json.add("level", level));
        return json;
    }

    private static JsonArrayBuilder notUsed(MatchReport report, SkillProfile profile) {
        var all = JSON.createArrayBuilder();
        for (var unused : report.unused()) {
            var json = JSON.createObjectBuilder();
            cite(unused.evidence().credential(), json);
            all.add(json.add("pointer", unused.evidence().pointer())
                    .add("words", unused.evidence().words())
                    .add("why", wireName(unused.why())));
        }
        for (var aside : profile.setAside()) {
            var json = JSON.createObjectBuilder();
            cite(aside.credential(), json);
            all.add(json.add("pointer", aside.pointer())
                    .add("words", aside.words())
                    .add("why", wireName(aside.why())));
        }
        return all;
    }

    private JsonObjectBuilder explanation(MatchReport report, SkillProfile profile) {
        var json = JSON.createObjectBuilder().add("language", phrases.locale().toLanguageTag());
        for (var reader : Explainer.Reader.values()) {
            var words = new Explainer(phrases, reader).explain(report, profile.setAside());
            var lines = JSON.createArrayBuilder();
            for (var line : words.lines()) {
                var each = JSON.createObjectBuilder()
                        .add("requirement", line.requirement())
                        .add("standing", line.standing());
                line.evidence().ifPresent(text -> each.add("evidence", text));
                line.points().ifPresent(text -> each.add("points", text));
                line.factors().ifPresent(text -> each.add("factors", text));
                line.without().ifPresent(text -> each.add("without", text));
                lines.add(each);
            }
            json.add(
                    wireName(reader),
                    JSON.createObjectBuilder()
                            .add("headline", words.headline())
                            .add("coverage", words.coverage())
                            .add("lines", lines)
                            .add("wouldChange", texts(words.wouldChange()))
                            .add("notUsed", texts(words.notUsed()))
                            .add("neverUsed", words.neverUsed())
                            .add("advice", words.advice()));
        }
        return json;
    }

    /** By its position among the credentials that were sent, and by its identifier if it has one. */
    private static void cite(CredentialReference credential, JsonObjectBuilder json) {
        json.add("credential", credential.index());
        credential.id().ifPresent(id -> json.add("credentialId", id));
    }

    private static <T> JsonArrayBuilder each(List<T> all, Function<T, JsonObjectBuilder> writer) {
        var array = JSON.createArrayBuilder();
        all.forEach(one -> array.add(writer.apply(one)));
        return array;
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        return JSON.createArrayBuilder(texts);
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
