package org.vouchgate.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.EnclosedCredential;
import org.vouchgate.credential.EnclosedCredential.Judgeable;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Part.Role;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.w3c.Members;

/** What is found inside published records, badges and packages, whatever their proofs are worth. */
class PublicRecordsTest {

    @Test
    @DisplayName("3.5, 2.9 CLR 2, 3: of 1EdTech's complex record six are found, one of which is about another learner")
    void the_complex_record_holds_six() throws IOException {
        var record = read("c001.json");

        var found = new BadgeEnclosures().in(record, true);

        assertThat(found).hasSize(6).allSatisfy(each -> {
            assertThat(each.role()).isEqualTo(Role.EMBEDDED_CREDENTIAL);
            assertThat(((Judgeable) each).presented().format()).isEqualTo(CredentialFormat.DATA_INTEGRITY_VC);
        });
        assertThat(found.stream().map(PublicRecordsTest::belonging))
                .containsExactly(
                        Reason.SUBJECT_MISMATCH,
                        Reason.PRESENTED_INSIDE_ANOTHER,
                        Reason.PRESENTED_INSIDE_ANOTHER,
                        Reason.PRESENTED_INSIDE_ANOTHER,
                        Reason.PRESENTED_INSIDE_ANOTHER,
                        Reason.PRESENTED_INSIDE_ANOTHER);
    }

    @Test
    @DisplayName("3.5, OB-09: the complete badge is endorsed at three places, all of which speak for the issuer alone")
    void the_complete_badge_is_endorsed() throws IOException {
        var found = new BadgeEnclosures().in(read("c022.json"), true);

        assertThat(found)
                .extracting(EnclosedCredential::role)
                .containsExactly(Role.ENDORSES_CREDENTIAL, Role.ENDORSES_ISSUER, Role.ENDORSES_ACHIEVEMENT);
        assertThat(found.stream().map(PublicRecordsTest::endorsed))
                .containsExactly(Reason.ENDORSES_SOMETHING_ELSE, Reason.ENDORSES_THIS, Reason.ENDORSES_SOMETHING_ELSE);
    }

    @Test
    @DisplayName("3.5: HR Open's package holds its verifications as credentials, and its references as none")
    void the_package_holds_its_verifications() throws IOException {
        var found = new BadgeEnclosures().in(read("LER-RS_V2_UC008_portability.json"), false);

        assertThat(found)
                .extracting(EnclosedCredential::pointer)
                .contains(
                        "/credentialSubject/educationAndLearnings/0/verifications/0",
                        "/credentialSubject/certifications/0/verifications/0");
        assertThat(found.stream().map(PublicRecordsTest::belonging)).containsOnly(Reason.SUBJECT_MISMATCH);
    }

    private static Reason belonging(EnclosedCredential enclosed) {
        var judgeable = (Judgeable) enclosed;
        var inside = StrictJson.object(judgeable.presented().encoded()).orElseThrow();
        var finding = judgeable.relation().belonging(credential(inside)).finding();
        assertThat(finding.answer()).isNotEqualTo(Answer.UNKNOWN);
        return finding.reason();
    }

    private static Reason endorsed(EnclosedCredential enclosed) {
        var judgeable = (Judgeable) enclosed;
        var inside = StrictJson.object(judgeable.presented().encoded()).orElseThrow();
        return judgeable.relation().check(credential(inside)).reason();
    }

    private static Credential read(String name) throws IOException {
        var folder = examples();
        assumeTrue(folder.isPresent(), "skipped: the public examples are not beside the repository");
        var text = Files.readString(folder.get().resolve(name), StandardCharsets.UTF_8);
        return credential(StrictJson.object(text).orElseThrow());
    }

    private static Credential credential(JsonObject json) {
        var subject = Members.objects(json, "credentialSubject").get(0);
        return new Credential(
                CredentialFormat.DATA_INTEGRITY_VC,
                Members.texts(json, "type"),
                new Issuer("did:key:z6Mk", Optional.empty(), Optional.empty(), KeySource.DID_KEY, List.of()),
                Members.text(subject, "id"),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                json);
    }

    private static Optional<Path> examples() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve("credentials"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
