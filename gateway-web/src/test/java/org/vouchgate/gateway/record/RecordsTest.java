package org.vouchgate.gateway.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.java;
import static org.vouchgate.gateway.assessment.Concluded.profile;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.platform.VaultSettings;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.rights.Corrections;
import org.vouchgate.gateway.rights.Subject;
import org.vouchgate.gateway.status.LiveStatus;
import org.vouchgate.record.VerificationRecord;
import org.vouchgate.skills.Standing;

class RecordsTest {

    private final PresentationRequest request = Opened.request();
    private final AssessmentDocument document =
            Concluded.document("verified", Optional.of(profile(java(0, Standing.TRUSTED_ISSUER))), accepted("Java"));
    private final Vault vault = vault();

    @Test
    void a_record_says_what_was_asked_what_was_found_and_what_it_is_worth() {
        var content = records(List.of()).content(request, 1, document, false);

        assertThat(content.getString("reference")).isEqualTo(request.id().toString());
        assertThat(content.getString("outcome")).isEqualTo("verified");
        assertThat(content.getString("status")).isEqualTo("https://gateway.example/s/1");
        assertThat(content.getJsonObject("asked").getString("purpose")).isEqualTo(request.purpose());
        assertThat(content.getJsonObject("asked").getString("querySha256"))
                .isEqualTo(Secrets.hash(request.terms().dcqlQuery()));
        var credential = content.getJsonArray("credentials").getJsonObject(0);
        assertThat(credential.getString("verdict")).isEqualTo("accepted");
        assertThat(credential.getJsonArray("findings")).isNotEmpty();
        assertThat(content.getJsonObject("match").getString("weightsVersion")).isNotBlank();
        assertThat(content).doesNotContainKeys("supersedes", "sealed", "iat");
    }

    @Test
    void the_date_of_the_signature_is_all_that_a_record_lacks() {
        var content = records(List.of()).content(request, 3, document, false);
        var dated = jakarta.json.Json.createObjectBuilder(content).add("iat", 1).build();

        assertThat(VerificationRecord.read(dated)).hasValueSatisfying(record -> {
            assertThat(record.revision()).isEqualTo(3);
            assertThat(record.judgedAt()).isEqualTo(document.judgedAt());
        });
        assertThat(content.getInt("supersedes")).isEqualTo(2);
    }

    @Test
    void a_blind_record_names_no_institution_and_can_be_matched_by_whoever_is_given_the_salt() {
        var issuer = document.credentials().get(0).issuer().orElseThrow().identifier();

        var content = records(List.of()).content(request, 1, document, true);

        assertThat(content.toString()).doesNotContain(issuer).doesNotContain("certificates", "keyThumbprint");
        assertThat(content.getBoolean("blind")).isTrue();
        var digest = content.getJsonObject("sealed").getJsonArray("issuers").getString(0);
        var salt = Seals.salt(vault, request.id(), "issuer:" + issuer);
        assertThat(Seals.digest(salt, issuer)).isEqualTo(digest);
        assertThat(Seals.digest(Seals.salt(vault, UUID.randomUUID(), "issuer:" + issuer), issuer))
                .isNotEqualTo(digest);
    }

    @Test
    void what_the_candidate_says_is_wrong_stands_in_it_and_in_a_blind_one_that_something_is() {
        var said = List.of(new Corrections.Correction(Subject.OTHER, "I am called Ada", Opened.NOON));

        assertThat(corrections(said, false).getString("text")).isEqualTo("I am called Ada");
        assertThat(corrections(said, true)).containsKey("at").doesNotContainKey("text");
    }

    private JsonObject corrections(List<Corrections.Correction> said, boolean blind) {
        return records(said)
                .content(request, 1, document, blind)
                .getJsonArray("corrections")
                .getJsonObject(0);
    }

    private Records records(List<Corrections.Correction> said) {
        var records = new Records();
        records.vault = vault;
        records.gateway = new GatewaySettings(
                URI.create("https://gateway.example"), false, Path.of("."), Path.of("."), Path.of("."));
        records.employers = new Employers() {
            @Override
            public Optional<Employer> find(UUID id) {
                return Optional.empty();
            }
        };
        records.jobs = new DescribeJob() {
            @Override
            public Optional<JobView> find(UUID employer, UUID id) {
                return Optional.empty();
            }
        };
        records.status = new LiveStatus() {
            @Override
            public URI of(PresentationRequest of, int revision) {
                return URI.create("https://gateway.example/s/" + revision);
            }
        };
        records.corrections = new Corrections() {
            @Override
            public List<Correction> of(PresentationRequest of) {
                return said;
            }
        };
        var curtains = new Curtains();
        Database.set(curtains, "json", new Json());
        Database.set(curtains, "assessments", new ReadAssessment() {
            @Override
            public Optional<AssessmentDocument> ifAny(PresentationRequest of) {
                return Optional.empty();
            }
        });
        records.curtains = curtains;
        return records;
    }

    private static Vault vault() {
        var vault = new Vault();
        Database.set(vault, "settings", new VaultSettings(new byte[32]));
        Database.set(vault, "secrets", new Secrets());
        return vault;
    }
}
