package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.sdjwt.Attempt.sound;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.sdjwt.type.TypeDocuments;
import org.vouchgate.credential.sdjwt.type.TypeRules;
import org.vouchgate.credential.trust.CredentialTypes;

/** Credentials whose type says what their claims must be, and of what broader type they are. */
class TypedCredentialTest {

    private static final String BADGE = "https://issuer.example/badge";
    private static final String DEGREE = "https://university.example/degree";

    @Test
    @DisplayName("2.3 #6, DQ-16: a verified extends chain makes a credential one of the broader type too")
    void an_extended_type_counts() {
        var reading = read(sound(), "{'vct':'" + BADGE + "','extends':'" + DEGREE + "'}");

        assertThat(reading.credential().orElseThrow().types()).containsExactly(BADGE, DEGREE);
    }

    @Test
    @DisplayName("2.3 #2: what the issuer calls it besides counts after its own type")
    void an_alias_counts_after_the_own_type() {
        var reading = Readings.read(sound().claims("{'aka_vcts':['urn:other']}"));

        assertThat(reading.credential().orElseThrow().types()).containsExactly(BADGE, "urn:other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "'urn:a'",
                "[1]",
                "['']",
                "['https://issuer.example/badge']",
                "['urn:a','https://issuer.example/badge']",
                "null"
            })
    @DisplayName("2.3 #2: aka_vcts is a list of other types, or the credential is malformed")
    void malformed_aliases_are_refused(String aliases) {
        assertThat(Readings.refused(sound().claims("{'aka_vcts':" + aliases + "}")))
                .isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("A-107, DQ-16: extending a degree's type, or claiming to be one, makes nobody a university")
    void inheritance_is_no_authority() {
        var extended = read(sound(), "{'vct':'" + BADGE + "','extends':'" + DEGREE + "'}");
        var claimed = Readings.read(sound().claims("{'aka_vcts':['" + DEGREE + "']}"));

        for (var reading : List.of(extended, claimed)) {
            assertThat(trust(reading, asking(DEGREE), BADGE).reason()).isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
            assertThat(trust(reading, asking(DEGREE), DEGREE).reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
            assertThat(trust(reading, asking(BADGE), BADGE).reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
            assertThat(trust(reading, asking(BADGE), DEGREE).reason()).isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
            assertThat(trust(reading, Expectation.ANYTHING, DEGREE).reason())
                    .isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
        }
    }

    @Test
    @DisplayName("A-107: what is asked again later is trust for the type that was asked for, too")
    void what_stays_open_is_remembered_as_of_the_wanted_type() {
        var reading = Readings.read(sound().claims("{'aka_vcts':['" + DEGREE + "']}"));
        var judge = new CredentialJudge(
                List.of(new Given(reading)),
                (credential, at) -> Finding.unknown(Reason.TRUST_SOURCE_UNREACHABLE, "The list cannot be read"),
                (issuer, references, at) -> Finding.notApplicable(Reason.NO_STATUS_PUBLISHED, "No status"));
        var presented = new PresentedCredential("badge", CredentialFormat.SD_JWT_VC, "", true);

        var verdict = judge.judge(presented, Readings.CHALLENGE, asking(DEGREE), Attempt.NOON);

        assertThat(((Verdict.Undetermined) verdict).about().types()).containsExactly(DEGREE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'path':['given_name']} | true",
                "{'path':['given_name'],'mandatory':true} | true",
                "{'path':['given_name'],'sd':'always'} | true",
                "{'path':['given_name'],'sd':'never'} | false",
                "{'path':['iat'],'sd':'never'} | true",
                "{'path':['iat'],'sd':'always'} | false",
                "{'path':['level'],'mandatory':true} | true",
                "{'path':['level'],'mandatory':true,'sd':'always'} | true",
                "{'path':['level'],'mandatory':true,'sd':'never'} | false",
                "{'path':['cnf','jwk','kid'],'mandatory':true} | false",
                "{'path':['cnf','jwk','kid']} | true",
                "{'path':['given_name',null]} | false",
                "{'path':['iat','second']} | false",
                "{'path':['cnf',0]} | false",
                "{'path':['skills',0],'sd':'always'} | true",
                "{'path':['skills',1],'sd':'never'} | true",
                "{'path':['skills',1],'sd':'always'} | false",
                "{'path':['skills',2],'mandatory':true} | false",
                "{'path':['skills',0,'name'],'mandatory':true} | true",
                "{'path':['skills',null],'sd':'always'} | false",
                "{'path':['skills',null],'sd':'allowed'} | true",
                "{'path':['level'],'sd':'never'} | true"
            })
    @DisplayName("2.3 #6: mandatory, always and never are held against what the issuer laid out")
    void claims_keep_to_their_type(String rule, boolean kept) {
        // A decoy stands for what the holder may have kept; the first skill was kept for certain.
        var attempt = sound().claims("{'skills':[{'...':'ZGVjb3ktb2YtYS1za2lsbA'},{'name':'Welding'}]}");

        var reading = read(attempt, "{'vct':'" + BADGE + "','claims':[" + rule + "]}");

        assertThat(reading.findings().get(0).reason())
                .isEqualTo(kept ? Reason.SIGNED_BY_ISSUER : Reason.TYPE_RULES_VIOLATED);
        assertThat(reading.credential().isPresent()).isEqualTo(kept);
    }

    @Test
    @DisplayName("2.3 #6: another document than the credential's vct#integrity names is refused; no text there neither")
    void the_credentials_digest_is_heeded() {
        var document = "{'vct':'" + BADGE + "'}";

        assertThat(read(sound().claim("vct#integrity", "sha256-AAAA"), document)
                        .findings()
                        .get(0)
                        .reason())
                .isEqualTo(Reason.TYPE_METADATA_ALTERED);
        assertThat(Readings.refused(sound().claim("vct#integrity", Json.createValue(1))))
                .isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("2.3 #6: without its document a type that has to be looked up stays open, and no claim is given away")
    void a_missing_document_leaves_it_open() {
        var types = new TypeRules(Set.of(BADGE), TypeDocuments.local(Map.of()));

        var reading = read(sound(), types);

        assertThat(reading.credential()).isEmpty();
        assertThat(reading.findings().get(0).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    @DisplayName("2 (order): a type is looked up only once the signature has verified")
    void nothing_is_looked_up_for_a_stranger() {
        var types = new TypeRules(Set.of(BADGE), (type, at) -> {
            throw new AssertionError(type + " was looked up");
        });

        var reading = read(sound().signedBy(Attempt.STRANGER), types);

        assertThat(reading.findings().get(0).reason()).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("FM-11: linked data in ld is an object, and its words decide nothing about type and validity")
    void linked_data_decides_nothing() {
        var reading = Readings.read(sound().claims(
                        "{'ld':{'@context':['https://www.w3.org/ns/credentials/v2'],'type':['VerifiableCredential'],"
                                + "'validUntil':'2020-01-01T00:00:00Z'}}"));

        assertThat(reading.findings()).allMatch(finding -> finding.answer() == Answer.PASSED);
        assertThat(reading.credential().orElseThrow().types()).containsExactly(BADGE);
        assertThat(Readings.refused(sound().claims("{'ld':'text'}"))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    private static Reading read(Attempt attempt, String document) {
        var text = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        var parent = ("{\"vct\":\"" + DEGREE + "\"}").getBytes(StandardCharsets.UTF_8);
        return read(attempt, new TypeRules(Set.of(BADGE), TypeDocuments.local(Map.of(BADGE, text, DEGREE, parent))));
    }

    private static Reading read(Attempt attempt, TypeRules types) {
        var verifier = new SdJwtVcVerifier(Readings.keys(Attempt.ISSUER.publicKey()), SdJwtVcPolicy.USUAL, types);
        return Readings.read(verifier, attempt.encoded(), true);
    }

    private static Expectation asking(String type) {
        return new Expectation() {
            @Override
            public Finding check(org.vouchgate.credential.Credential credential) {
                return Finding.passed(Reason.AS_ASKED, "Asked for by its type");
            }

            @Override
            public List<String> wantedTypes(org.vouchgate.credential.Credential credential) {
                return credential.types().stream().filter(type::equals).toList();
            }
        };
    }

    private static Finding trust(Reading reading, Expectation expectation, String trustedFor) {
        var types = CredentialTypes.of(trustedFor);
        var judge = new CredentialJudge(
                List.of(new Given(reading)),
                (credential, at) -> types.allow(credential.types())
                        ? Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Trusted for this type")
                        : Finding.failed(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE, "Not trusted for this type"),
                (issuer, references, at) -> Finding.notApplicable(Reason.NO_STATUS_PUBLISHED, "No status"));
        var presented = new PresentedCredential("badge", CredentialFormat.SD_JWT_VC, "", true);
        return judge.judge(presented, Readings.CHALLENGE, expectation, Attempt.NOON).findings().stream()
                .filter(finding -> finding.check() == Check.ISSUER_TRUST)
                .findFirst()
                .orElseThrow();
    }

    /** A reading made before. */
    private record Given(Reading reading) implements org.vouchgate.credential.FormatVerifier {
        @Override
        public CredentialFormat format() {
            return CredentialFormat.SD_JWT_VC;
        }

        @Override
        public Reading read(PresentedCredential presented, Challenge challenge, java.time.Instant at) {
            return reading;
        }
    }
}
