package org.vouchgate.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.badge.Learning.COLLEGE;
import static org.vouchgate.credential.badge.Learning.LEARNER;
import static org.vouchgate.credential.badge.Learning.mail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.badge.KnownAddress.Control;
import org.vouchgate.credential.badge.KnownAddress.Strength;
import org.vouchgate.credential.badge.RecipientIdentity.Match;

class RecipientIdentityTest {

    private static final String ADA = "ada@example.org";

    @Test
    @DisplayName("OB-08: sha256 over the identity followed by the salt, in hexadecimal of either case")
    void a_salted_hash_matches() {
        var digest = Sha256.hex(ADA + "deadsea");

        assertThat(identity("sha256$" + digest, true, "deadsea").ofMailAddress(ADA))
                .isEqualTo(Match.SAME);
        assertThat(identity("sha256$" + digest.toUpperCase(), true, "deadsea").ofMailAddress(ADA))
                .isEqualTo(Match.SAME);
    }

    @Test
    @DisplayName("OB-08: another salt, another address, or the salt in front is another identity")
    void another_salt_or_address_does_not_match() {
        var digest = "sha256$" + Sha256.hex(ADA + "deadsea");

        assertThat(identity(digest, true, "redsea").ofMailAddress(ADA)).isEqualTo(Match.DIFFERENT);
        assertThat(identity(digest, true, "deadsea").ofMailAddress("eve@example.org"))
                .isEqualTo(Match.DIFFERENT);
        assertThat(identity("sha256$" + Sha256.hex("deadsea" + ADA), true, "deadsea")
                        .ofMailAddress(ADA))
                .isEqualTo(Match.DIFFERENT);
    }

    @Test
    @DisplayName("OB-08: a match under MD5 counts as none")
    void md5_counts_as_none() {
        var identity = identity("md5$" + Sha256.hex("MD5", ADA + "deadsea"), true, "deadsea");

        assertThat(identity.ofMailAddress(ADA)).isEqualTo(Match.SAME_BY_BROKEN_HASH);
        assertThat(strength(identity, Control.PROVED_BY_CANDIDATE)).isEqualTo(Strength.BROKEN_HASH);
        assertThat(Strength.BROKEN_HASH.binding()).isEqualTo(SubjectBinding.NONE);
    }

    @Test
    @DisplayName("OB-08: a hash that is none, or of an unknown algorithm, matches nobody")
    void a_malformed_hash_matches_nobody() {
        assertThat(identity("sha256$xyz", true, "").ofMailAddress(ADA)).isEqualTo(Match.DIFFERENT);
        assertThat(identity("sha1$" + Sha256.hex("SHA-1", ADA), true, "").ofMailAddress(ADA))
                .isEqualTo(Match.DIFFERENT);
        assertThat(identity(ADA, true, "").ofMailAddress(ADA)).isEqualTo(Match.DIFFERENT);
    }

    @Test
    @DisplayName("OB-08: upper and lower case of an address are one address, hashed or not")
    void case_does_not_matter_in_addresses() {
        var lower = "sha256$" + Sha256.hex(ADA);

        assertThat(identity(lower, true, "").ofMailAddress(" Ada@Example.ORG ")).isEqualTo(Match.SAME);
        assertThat(identity("ADA@example.org", false, "").ofMailAddress(ADA)).isEqualTo(Match.SAME);
    }

    @Test
    @DisplayName("OB-08: an address in a field that is no address is not compared")
    void only_addresses_are_compared_with_addresses() {
        var name = new RecipientIdentity("name", ADA, false, "");

        assertThat(name.ofMailAddress(ADA)).isEqualTo(Match.DIFFERENT);
    }

    @Test
    @DisplayName("OB-08, D16: an address that the candidate proved binds; one that the employer merely has does not")
    void what_a_match_is_worth_depends_on_who_says_so() {
        var identity = identity("sha256$" + Sha256.hex(ADA + "s"), true, "s");

        assertThat(strength(identity, Control.PROVED_BY_CANDIDATE)).isEqualTo(Strength.PROVED_ADDRESS);
        assertThat(strength(identity, Control.KNOWN_TO_EMPLOYER)).isEqualTo(Strength.EMPLOYERS_ADDRESS);
        assertThat(Strength.PROVED_ADDRESS.binding()).isEqualTo(SubjectBinding.IDENTIFIER_MATCH);
        assertThat(Strength.EMPLOYERS_ADDRESS.binding()).isEqualTo(SubjectBinding.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "email, Ada@example.org, emailAddress, ada@EXAMPLE.org, SAME",
        "email, ada@example.org, emailAddress, eve@example.org, DIFFERENT",
        "name, Ada, name, Ada, SAME",
        "name, Ada, name, ada, DIFFERENT",
        "name, ada@example.org, email, ada@example.org, DIFFERENT",
        "name, Ada, nationalIdentityNumber, Ada, DIFFERENT",
        "email, ada@example.org, nationalIdentityNumber, ada@example.org, DIFFERENT"
    })
    @DisplayName("OB-08: two issuers' identities are compared as what they are called, and never across kinds")
    void identities_of_two_issuers_are_compared_by_kind(
            String type, String value, String otherType, String other, Match match) {
        var one = new RecipientIdentity(type, value, false, "");
        var two = new RecipientIdentity(otherType, other, false, "");

        assertThat(one.as(two)).isEqualTo(match);
        assertThat(two.as(one)).isEqualTo(match);
    }

    @Test
    @DisplayName("OB-08: a hash is compared with an identity in the open, whichever comes first")
    void a_hashed_identity_is_compared_with_an_open_one() {
        var hashed = identity("sha256$" + Sha256.hex(ADA + "s"), true, "s");
        var broken = identity("md5$" + Sha256.hex("MD5", ADA + "s"), true, "s");
        var open = identity("Ada@Example.org", false, "");

        assertThat(hashed.as(open)).isEqualTo(Match.SAME);
        assertThat(open.as(hashed)).isEqualTo(Match.SAME);
        assertThat(broken.as(open)).isEqualTo(Match.SAME_BY_BROKEN_HASH);
        assertThat(hashed.as(identity("eve@example.org", false, ""))).isEqualTo(Match.DIFFERENT);
        assertThat(new RecipientIdentity("name", hashed.value(), true, "s")
                        .as(new RecipientIdentity("name", ADA, false, "")))
                .isEqualTo(Match.SAME);
    }

    @Test
    @DisplayName("OB-08: two hashes say the same only if they were salted alike")
    void two_hashes_are_compared_with_their_salts() {
        var hash = Sha256.hex(ADA + "s");
        var one = identity("sha256$" + hash, true, "s");

        assertThat(one.as(identity("sha256$" + hash.toUpperCase(), true, "s"))).isEqualTo(Match.SAME);
        assertThat(one.as(identity("sha256$" + hash, true, "t"))).isEqualTo(Match.DIFFERENT);
        assertThat(one.as(identity("sha256$" + Sha256.hex("eve@example.org" + "s"), true, "s")))
                .isEqualTo(Match.DIFFERENT);
        assertThat(identity("md5$" + Sha256.hex("MD5", ADA), true, "")
                        .as(identity("md5$" + Sha256.hex("MD5", ADA), true, "")))
                .isEqualTo(Match.SAME_BY_BROKEN_HASH);
    }

    @Test
    @DisplayName("OB-08: the part before the @ may be written in either case, whoever hashed it")
    void an_address_is_tried_in_its_usual_spellings() {
        var asWritten = identity("sha256$" + Sha256.hex("Ada@example.org"), true, "");

        assertThat(asWritten.ofMailAddress("Ada@Example.ORG")).isEqualTo(Match.SAME);
        assertThat(asWritten.ofMailAddress("ada@example.org")).isEqualTo(Match.DIFFERENT);
        assertThat(identity("sha256$" + Sha256.hex("@Home"), true, "").ofMailAddress("@Home"))
                .isEqualTo(Match.SAME);
        assertThat(identity("sha256$" + Sha256.hex("@home"), true, "").ofMailAddress("@Home"))
                .isEqualTo(Match.SAME);
        assertThat(identity("sha256$" + Sha256.hex("ada"), true, "").ofMailAddress("Ada"))
                .isEqualTo(Match.SAME);
    }

    @Test
    void subjects_of_other_vocabularies_have_addresses_too() {
        var subject = Json.createObjectBuilder()
                .add("email", "one@example.org")
                .add(
                        "communication",
                        Json.createObjectBuilder()
                                .add(
                                        "email",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder().add("address", "two@example.org"))))
                .build();

        assertThat(RecipientIdentity.of(subject))
                .containsExactly(
                        new RecipientIdentity("emailAddress", "one@example.org", false, ""),
                        new RecipientIdentity("emailAddress", "two@example.org", false, ""));
    }

    @Test
    void a_badge_without_an_identity_is_not_compared() {
        var badge = about(Json.createObjectBuilder().add("id", LEARNER.didKey()).build());

        assertThat(KnownAddress.matching(badge, List.of(new KnownAddress(ADA, Control.KNOWN_TO_EMPLOYER))))
                .isEqualTo(Strength.NOT_COMPARED);
    }

    @Test
    @DisplayName("A-72: a subject with thousands of identities has ten")
    void absurdly_many_identities_are_not_compared() {
        var many = Json.createArrayBuilder();
        for (int i = 0; i < 5000; i++) {
            many.add(mail("a" + i + "@example.org", false, ""));
        }

        assertThat(RecipientIdentity.of(
                        Json.createObjectBuilder().add("identifier", many).build()))
                .hasSize(10);
    }

    @Test
    @DisplayName("OB-08: no identity and no address gets into a log")
    void identities_are_not_written_down() {
        assertThat(identity(ADA, false, "pepper").toString()).doesNotContain("ada", "pepper");
        assertThat(new KnownAddress(ADA, Control.KNOWN_TO_EMPLOYER).toString()).doesNotContain("ada");
    }

    private static RecipientIdentity identity(String value, boolean hashed, String salt) {
        return RecipientIdentity.of(Json.createObjectBuilder()
                        .add("identifier", mail(value, hashed, salt))
                        .build())
                .get(0);
    }

    private static Strength strength(RecipientIdentity identity, Control control) {
        var subject = Json.createObjectBuilder()
                .add("identifier", mail(identity.value(), identity.hashed(), identity.salt()))
                .build();
        return KnownAddress.matching(about(subject), List.of(new KnownAddress(ADA, control)));
    }

    private static Credential about(JsonObject subject) {
        return new Credential(
                CredentialFormat.JWT_VC,
                List.of("OpenBadgeCredential"),
                new Issuer(
                        COLLEGE.identifier().orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        KeySource.DID_KEY,
                        List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Json.createObjectBuilder().add("credentialSubject", subject).build());
    }
}
