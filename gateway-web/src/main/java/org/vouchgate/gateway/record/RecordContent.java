package org.vouchgate.gateway.record;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessedPart;
import org.vouchgate.gateway.assessment.AssessedSource;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Presented;
import org.vouchgate.gateway.rights.Corrections;
import org.vouchgate.record.VerificationRecord;

/** Puts what was concluded into the words of a verification record; {@code src/docs/record.md} says what each means. */
final class RecordContent {

    private final Asked asked;
    private final AssessmentDocument document;
    private final Optional<Seals> sealing;

    /**
     * Takes what a record is made of.
     *
     * @param document in the blind variant without whatever names the candidate and institutions
     * @param sealing  what to seal names with; empty for the open variant
     */
    RecordContent(Asked asked, AssessmentDocument document, Optional<Seals> sealing) {
        this.asked = asked;
        this.document = document;
        this.sealing = sealing;
    }

    /**
     * Who asked whom for what, as the record tells it.
     *
     * @param queryDigest SHA-256 (hex) of the query as the wallet got it
     * @param candidate   in the blind variant what stands in place of the name
     * @param unscored    whether the candidate chose not to be scored
     * @param corrections what the candidate says is wrong
     */
    record Asked(
            URI gateway,
            URI status,
            String reference,
            int revision,
            String employer,
            String recruiter,
            String job,
            String purpose,
            String queryDigest,
            String candidate,
            String at,
            String keptUntil,
            boolean unscored,
            List<Corrections.Correction> corrections) {

        Asked {
            corrections = List.copyOf(corrections);
        }
    }

    /** Everything but the date of the signature. */
    JsonObject json() {
        var record = Json.createObjectBuilder()
                .add("version", VerificationRecord.VERSION)
                .add("iss", asked.gateway().toString())
                .add("reference", asked.reference())
                .add("revision", asked.revision())
                .add("status", asked.status().toString())
                .add("blind", sealing.isPresent())
                .add("asked", asked())
                .add("candidate", asked.candidate())
                .add("outcome", document.outcome())
                .add("reason", document.reason())
                .add("judgedAt", document.judgedAt().toString())
                .add("keptUntil", asked.keptUntil())
                .add("credentials", credentials());
        if (asked.revision() > 1) {
            record.add("supersedes", asked.revision() - 1);
        }
        document.samePerson()
                .ifPresent(person -> record.add(
                        "samePerson",
                        Json.createObjectBuilder()
                                .add("strength", person.strength())
                                .add("sentence", person.sentence())));
        document.match()
                .filter(match -> !asked.unscored())
                .ifPresent(match -> record.add("match", MatchContent.of(match)));
        if (!asked.corrections().isEmpty()) {
            record.add("corrections", corrections());
        }
        sealing.ifPresent(seals -> record.add("sealed", seals.digests()));
        return record.build();
    }

    private JsonObjectBuilder asked() {
        return Json.createObjectBuilder()
                .add("by", asked.employer())
                .add("recruiter", asked.recruiter())
                .add("job", asked.job())
                .add("purpose", asked.purpose())
                .add("querySha256", asked.queryDigest())
                .add("at", asked.at());
    }

    /** In the candidate's own words, which may name anything. */
    private JsonArrayBuilder corrections() {
        var corrections = Json.createArrayBuilder();
        for (var correction : asked.corrections()) {
            var told = Json.createObjectBuilder()
                    .add("about", correction.about().wireName())
                    .add("at", correction.at().toString());
            if (sealing.isEmpty()) {
                told.add("text", correction.text());
            }
            corrections.add(told);
        }
        return corrections;
    }

    private JsonArrayBuilder credentials() {
        var credentials = Json.createArrayBuilder();
        IntStream.range(0, document.credentials().size())
                .mapToObj(place -> credential(
                        document.credentials().get(place),
                        Optional.of(place)
                                .filter(known -> known < document.presented().size())
                                .map(document.presented()::get)))
                .forEach(credentials::add);
        return credentials;
    }

    private JsonObjectBuilder credential(AssessedCredential credential, Optional<Presented> presented) {
        var told = Json.createObjectBuilder()
                .add("verdict", credential.verdict())
                .add("assurance", credential.assurance())
                .add("types", texts(credential.types()))
                .add("findings", findings(credential.findings()));
        credential.title().ifPresent(title -> told.add("title", title));
        credential.format().ifPresent(format -> told.add("format", format));
        credential.issuer().ifPresent(issuer -> told.add("issuer", issuer(issuer, presented)));
        credential.subjectBinding().ifPresent(binding -> told.add("subjectBinding", binding));
        credential.validFrom().ifPresent(from -> told.add("validFrom", from.toString()));
        credential.validUntil().ifPresent(until -> told.add("validUntil", until.toString()));
        presented.ifPresent(one -> told.add("presentedSha256", one.sha256()));
        presented
                .map(Presented::statusLists)
                .filter(lists -> !lists.isEmpty() && sealing.isEmpty())
                .ifPresent(lists -> told.add("statusLists", texts(lists)));
        if (!credential.parts().isEmpty()) {
            var inside = Json.createArrayBuilder();
            credential.parts().forEach(part -> inside.add(part(part)));
            told.add("inside", inside);
        }
        return told;
    }

    private JsonObjectBuilder part(AssessedPart part) {
        return Json.createObjectBuilder()
                .add("role", part.role())
                .add("credential", credential(part.credential(), Optional.empty()));
    }

    /** The key and the certificates name the institution as well as its name does. */
    private JsonObjectBuilder issuer(AssessedCredential.AssessedIssuer issuer, Optional<Presented> presented) {
        var told = Json.createObjectBuilder()
                .add("identifier", issuer.identifier())
                .add("keySource", issuer.keySource());
        issuer.name().ifPresent(name -> told.add("name", name));
        if (sealing.isEmpty()) {
            presented.flatMap(Presented::key).ifPresent(key -> told.add("keyThumbprint", key));
            presented
                    .map(Presented::certificates)
                    .filter(certificates -> !certificates.isEmpty())
                    .ifPresent(certificates -> told.add("certificates", texts(certificates)));
        }
        return told;
    }

    private static JsonArrayBuilder findings(List<AssessedFinding> findings) {
        var told = Json.createArrayBuilder();
        for (var finding : findings) {
            var one = Json.createObjectBuilder()
                    .add("check", finding.check())
                    .add("answer", finding.answer())
                    .add("reason", finding.reason())
                    .add("sentence", finding.sentence());
            finding.asOf().ifPresent(at -> one.add("asOf", at.toString()));
            if (!finding.asked().isEmpty()) {
                var sources = Json.createArrayBuilder();
                finding.asked().forEach(source -> sources.add(source(source)));
                one.add("asked", sources);
            }
            told.add(one);
        }
        return told;
    }

    private static JsonObjectBuilder source(AssessedSource source) {
        var told = Json.createObjectBuilder()
                .add("source", source.source())
                .add("kind", source.kind())
                .add("outcome", source.outcome())
                .add("reason", source.reason());
        source.fetchedAt().ifPresent(at -> told.add("fetchedAt", at.toString()));
        source.sha256().ifPresent(digest -> told.add("sha256", digest));
        source.validUntil().ifPresent(until -> told.add("validUntil", until.toString()));
        return told;
    }

    static JsonArrayBuilder texts(Collection<String> texts) {
        return Json.createArrayBuilder(texts);
    }
}
