package org.vouchgate.demo.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.demo.issuer.CollegeFixture.NOON;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.sdjwt.SdJwtVcVerifier;
import org.vouchgate.credential.status.StatusLists;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.CombinedTrust;
import org.vouchgate.credential.trust.RegistryKeyPolicy;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.credential.w3c.JwtVcVerifier;
import org.vouchgate.demo.DemoFixture;
import org.vouchgate.skills.RecognisedSkill;
import org.vouchgate.skills.SkillExtractor;
import org.vouchgate.skills.taxonomy.StarterVocabulary;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.wallet.ProofTweaks;
import org.vouchgate.testkit.wallet.TestWallet;

/** What the demo's college hands out works at a gateway that reads the demo's trust list, and at no other. */
class GatewayBelievesTheCollegeTest {

    private static final Challenge CHALLENGE = new Challenge("nonce-1", "x509_hash:abc", NOON);

    @TempDir
    Path directory;

    private final TestWallet wallet = TestWallet.fresh(new SecureRandom());
    private College college = new College();

    @BeforeEach
    void open() {
        college = CollegeFixture.open(directory);
    }

    static List<Persona> personas() {
        return Persona.all();
    }

    @ParameterizedTest
    @MethodSource("personas")
    void both_credentials_are_accepted_and_every_skill_is_recognised(Persona persona) {
        var verdicts = List.of(
                judge(college.certify(persona, wallet.key()), trustList()),
                judge(college.award(persona, wallet.did()), trustList()));

        assertThat(verdicts).allSatisfy(verdict -> assertThat(verdict).isInstanceOf(Verdict.Accepted.class));
        var verified = verdicts.stream()
                .map(Verdict.Accepted.class::cast)
                .map(Verdict.Accepted::credential)
                .toList();
        var skills = new SkillExtractor(StarterVocabulary.load())
                .extract(verified).evidence().stream()
                        .flatMap(evidence -> evidence.skill().stream())
                        .map(RecognisedSkill::label);
        var expected = new ArrayList<>(
                persona.skills().stream().map(Persona.Skill::name).toList());
        expected.add(persona.badge().skill().name());
        assertThat(skills).containsAll(expected);
    }

    @Test
    void a_revoked_certificate_and_a_revoked_badge_are_rejected_as_revoked() {
        var certificate = college.certify(Persona.all().get(0), wallet.key());
        var badge = college.award(Persona.all().get(0), wallet.did());
        college.register.entries().forEach(entry -> college.register.setRevoked(entry.id(), true));

        assertThat(reasons(judge(certificate, trustList()))).contains(Reason.REVOKED);
        assertThat(reasons(judge(badge, trustList()))).contains(Reason.REVOKED);
    }

    @Test
    void a_gateway_without_the_demo_trust_list_does_not_know_the_college() {
        var certificate = college.certify(Persona.all().get(0), wallet.key());

        assertThat(reasons(judge(certificate, new TrustList("nobody", List.of(), List.of()))))
                .contains(Reason.ISSUER_UNKNOWN);
    }

    private Verdict judge(IssuedCredential credential, TrustList list) {
        var documents = new RecentDocuments((address, accept, most) -> fetch(address), Duration.ofMinutes(1));
        var keys = new IssuerKeysByPolicy(new RegistryKeyPolicy(List.of(list)), documents);
        var anchors = list.anchors().stream().map(TrustAnchor::certificate).toList();
        var judge = new CredentialJudge(
                List.of(new SdJwtVcVerifier(keys), new JwtVcVerifier(keys, new DidHolderKeys(documents))),
                CombinedTrust.of(List.of(list), ChainRule.ROOT_REFUSED),
                new StatusLists(documents, keys, anchors));
        var format = CredentialFormat.of(credential.format()).orElseThrow();
        var presented = wallet.present(credential, CHALLENGE.nonce(), CHALLENGE.audience(), NOON, ProofTweaks.NONE);
        return judge.judge(
                new PresentedCredential("q", format, presented, true), CHALLENGE, Expectation.ANYTHING, NOON);
    }

    private Fetched fetch(URI address) {
        PublishedDocument document = switch (address.toString()) {
            case "https://localhost:8443/demo/college/status/certificates" -> college.certificateStatus();
            case "https://localhost:8443/demo/college/status/badges" -> college.badgeStatus();
            default -> throw new AssertionError("nothing is published at " + address);
        };
        return new Fetched.Document(document.body().getBytes(StandardCharsets.UTF_8), document.contentType());
    }

    /** As the gateway reads it from the file that the demo writes. */
    private TrustList trustList() {
        var trust = new TrustFile();
        trust.college = college;
        trust.data = DemoFixture.data(directory);
        trust.write();
        return org.vouchgate.credential.trust.TrustFile.read(directory.resolve("demo-trust.json"))
                .fold(loaded -> loaded.list(), unusable -> {
                    throw new AssertionError(unusable.message());
                });
    }

    private static List<Reason> reasons(Verdict verdict) {
        return verdict.findings().stream().map(Finding::reason).toList();
    }
}
