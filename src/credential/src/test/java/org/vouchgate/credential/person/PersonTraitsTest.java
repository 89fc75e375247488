package org.vouchgate.credential.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.person.Someone.badge;
import static org.vouchgate.credential.person.Someone.diploma;
import static org.vouchgate.credential.person.Someone.licence;
import static org.vouchgate.credential.person.Someone.nobody;
import static org.vouchgate.credential.person.Someone.pid;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.badge.KnownAddress;
import org.vouchgate.credential.badge.KnownAddress.Control;

/** How two credentials belong together. */
class PersonTraitsTest {

    private static final String BORN = "1990-12-10";
    private static final String GOVERNMENT = "did:web:government.example";
    private static final KnownAddress ADA = new KnownAddress("ada@example.org", Control.KNOWN_TO_EMPLOYER);

    @Test
    @DisplayName("VT-10: two credentials for which one key was proved are one person's")
    void one_key_ties() {
        assertThat(compare(nobody().proving("k1"), nobody().proving("k1"))).isEqualTo(SamePerson.SAME_KEY);
    }

    @Test
    @DisplayName("VT-10: keys of their own say nothing, neither for nor against")
    void keys_of_their_own_say_nothing() {
        assertThat(compare(nobody().proving("k1"), nobody().proving("k2"))).isEqualTo(SamePerson.UNKNOWN);
    }

    @Test
    @DisplayName("D12, A-108: the key of a presentation ties nothing to a credential that was not written to it")
    void a_key_that_is_not_the_subjects_ties_nothing() {
        assertThat(compare(nobody().proving("k1").unbound(), nobody().proving("k1")))
                .isEqualTo(SamePerson.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"did:web:ada.example", "did:key:z6Mk", "urn:example:ada"})
    @DisplayName("D16, VT-10: one subject by an identifier that means the same everywhere ties across issuers")
    void one_subject_ties(String id) {
        assertThat(compare(nobody().called(id), nobody().called(id).by(GOVERNMENT)))
                .isEqualTo(SamePerson.SAME_SUBJECT);
    }

    @Test
    @DisplayName(
            "A-113: a number that issuers give their people is the issuer's own, and an address is nobody's identifier")
    void an_issuers_own_number_ties_only_within_the_issuer() {
        assertThat(compare(nobody().called("4711"), nobody().called("4711"))).isEqualTo(SamePerson.SAME_SUBJECT);
        assertThat(compare(nobody().called("4711"), nobody().called("4711").by(GOVERNMENT)))
                .isEqualTo(SamePerson.UNKNOWN);
        assertThat(compare(nobody().called("mailto:ada@example.org"), nobody().called("mailto:ada@example.org")))
                .isEqualTo(SamePerson.UNKNOWN);
    }

    @Test
    @DisplayName("OB-08: two hashes with salts of their own that fit one known address tie")
    void hashes_of_one_known_address_tie() {
        var one = hashed("sha256$", "SHA-256", "pepper").by(GOVERNMENT).traits(ADA);
        var other = hashed("sha256$", "SHA-256", "salt").traits(ADA);

        assertThat(one.comparedTo(other)).isEqualTo(SamePerson.SAME_IDENTITY);
    }

    @Test
    @DisplayName("A-113, OB-08: a plain address, a broken hash, or a hash that nobody can resolve ties nothing")
    void an_address_alone_ties_nothing() {
        var sound = hashed("sha256$", "SHA-256", "pepper");
        var plain = badge(Json.createObjectBuilder().add("email", "ada@example.org"));

        assertThat(sound.traits(ADA).comparedTo(plain.traits(ADA))).isEqualTo(SamePerson.UNKNOWN);
        assertThat(plain.traits(ADA).comparedTo(plain.traits(ADA))).isEqualTo(SamePerson.UNKNOWN);
        assertThat(sound.traits(ADA).comparedTo(hashed("md5$", "MD5", "pepper").traits(ADA)))
                .isEqualTo(SamePerson.UNKNOWN);
        assertThat(compare(sound, hashed("sha256$", "SHA-256", "salt"))).isEqualTo(SamePerson.UNKNOWN);
    }

    @Test
    @DisplayName("VT-10, A-113: the same name and birth date tie across identity card, licence and diploma")
    void name_and_birth_date_tie_across_formats() {
        var card = pid("Ada", "Lovelace", BORN).by(GOVERNMENT);

        assertThat(compare(card, licence("ADA", "LOVELACE", BORN))).isEqualTo(SamePerson.SAME_NAME_AND_BIRTH_DATE);
        assertThat(compare(card, diploma(" ada ", "Lovelace", BORN))).isEqualTo(SamePerson.SAME_NAME_AND_BIRTH_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "José, Jose",
        "Jean-Luc, JEAN LUC",
        "O’Neil, O'Neil",
        "Strauß, STRAUSS",
        "Ｊｏ, Jo",
        "Anna  Maria, Anna Maria",
        "Müller, Mu\u0308ller"
    })
    @DisplayName("VT-10: one name as different documents spell it is one name")
    void spellings_of_one_name_are_one(String one, String other) {
        assertThat(compare(pid("Ada", one, BORN), pid("Ada", other, BORN)))
                .isEqualTo(SamePerson.SAME_NAME_AND_BIRTH_DATE);
    }

    @ParameterizedTest
    @CsvSource({"Ada, Adam", "Ли, Лй", "นำ, นา", "Jose, Maria Jose"})
    @DisplayName("VT-10: what is another name, or a letter in another script, is not the same name")
    void another_name_is_another(String one, String other) {
        assertThat(compare(pid(one, "Lovelace", BORN), pid(other, "Lovelace", BORN)))
                .isEqualTo(SamePerson.NAMES_DIFFER);
    }

    @Test
    @DisplayName("A-108: a friend's degree beside one's own card differs in the birth date, and is told, whatever ties")
    void another_birth_date_contradicts() {
        var own = pid("Ada", "Lovelace", BORN).proving("k1");
        var friends = diploma("Ada", "Lovelace", "1991-12-10").proving("k1");

        assertThat(compare(own, friends)).isEqualTo(SamePerson.DIFFERENT);
    }

    @Test
    @DisplayName("A-108: another name alone is told, and is no contradiction, for people marry")
    void another_name_alone_is_told() {
        var born = diploma("Ada", "Byron", BORN);

        assertThat(compare(pid("Ada", "Lovelace", BORN), born)).isEqualTo(SamePerson.NAMES_DIFFER);
        assertThat(compare(pid("Ada", "Lovelace", BORN).proving("k1"), born.proving("k1")))
                .isEqualTo(SamePerson.SAME_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990", "1990-12-10T00:00:00Z", "0000-12-10", "1990-02-30", "10.12.1990"})
    @DisplayName("A-108: what is not a day neither ties nor contradicts")
    void what_is_not_a_day_says_nothing(String written) {
        assertThat(compare(pid("Ada", "Lovelace", BORN), diploma("Ada", "Lovelace", written)))
                .isEqualTo(SamePerson.UNKNOWN);
        assertThat(compare(pid("Ada", "Lovelace", written), diploma("Ada", "Lovelace", written)))
                .isEqualTo(SamePerson.UNKNOWN);
    }

    @Test
    @DisplayName("A-108: one issuer that gives two proven subjects different lasting identifiers means two people")
    void one_issuers_two_subjects_are_two_people() {
        assertThat(compare(nobody().called("ada"), nobody().called("eve"))).isEqualTo(SamePerson.DIFFERENT);
    }

    @Test
    @DisplayName("VT-10: subjects named by keys, by numbers of the day, by others, or unproven, are no contradiction")
    void identifiers_of_one_use_contradict_nothing() {
        assertThat(compare(nobody().called("did:key:z1"), nobody().called("did:key:z2")))
                .isEqualTo(SamePerson.UNKNOWN);
        assertThat(compare(nobody().called("urn:uuid:1"), nobody().called("urn:uuid:2")))
                .isEqualTo(SamePerson.UNKNOWN);
        assertThat(compare(nobody().called("ada"), nobody().called("eve").by(GOVERNMENT)))
                .isEqualTo(SamePerson.UNKNOWN);
        assertThat(compare(nobody().called("ada"), nobody().called("eve").unbound()))
                .isEqualTo(SamePerson.UNKNOWN);
    }

    @Test
    void a_credential_about_two_people_names_neither() {
        var subject = Json.createObjectBuilder()
                .add("givenName", "Ada")
                .add("familyName", "Lovelace")
                .add("birthDate", BORN)
                .build();
        var both = Someone.holding(
                CredentialFormat.JWT_VC,
                Json.createObjectBuilder()
                        .add(
                                "credentialSubject",
                                Json.createArrayBuilder().add(subject).add(subject)));

        assertThat(compare(both, pid("Ada", "Lovelace", BORN))).isEqualTo(SamePerson.UNKNOWN);
    }

    @Test
    @DisplayName("SP.5: nothing that was compared is printed")
    void nothing_is_printed() {
        assertThat(pid("Ada", "Lovelace", BORN)
                        .called("did:web:ada.example")
                        .traits()
                        .toString())
                .doesNotContainIgnoringCase("ada", "lovelace", "1990");
    }

    private static SamePerson compare(Someone one, Someone other) {
        var forward = one.traits().comparedTo(other.traits());
        assertThat(other.traits().comparedTo(one.traits())).isEqualTo(forward);
        return forward;
    }

    private static Someone hashed(String prefix, String algorithm, String salt) {
        return badge(Json.createObjectBuilder()
                .add(
                        "identifier",
                        Json.createObjectBuilder()
                                .add("type", "IdentityObject")
                                .add("hashed", true)
                                .add("identityHash", prefix + hex(algorithm, "ada@example.org" + salt))
                                .add("identityType", "emailAddress")
                                .add("salt", salt)));
    }

    private static String hex(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
