package org.vouchgate.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.ProofKeysByPolicy;
import org.vouchgate.credential.ld.PinnedContexts;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.CombinedTrust;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.RegistryKeyPolicy;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.credential.w3c.DataIntegrityVerifier;
import org.vouchgate.credential.w3c.LegacyProofs;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.LinkedDataSigner;

/**
 * A whole Open Badge in a presentation, both with eddsa-rdfc-2022 proofs. Its bound is two bare verifications: issuer and
 * holder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DataIntegrityBenchmark {

    private static final String SUITE = "eddsa-rdfc-2022";

    @Param({"NATIVE", "JDK"})
    Cryptography cryptography;

    private CredentialJudge judge;
    private Challenge challenge;
    private PresentedCredential presented;
    private TestKey key;
    private byte[] message;
    private byte[] signature;

    @Setup(Level.Trial)
    public void issue() {
        cryptography.install();
        var chance = new SecureRandom();
        var issuer = TestKey.ed25519(chance);
        var holder = TestKey.ed25519(chance);
        var presentation = presentation(issuer, holder);
        presented = new PresentedCredential("badge", CredentialFormat.DATA_INTEGRITY_VC, presentation.toString(), true);
        challenge = new Challenge(Employer.NONCE, Employer.AUDIENCE, Employer.NOON.minusSeconds(60));
        judge = judge(issuer.didKey());
        key = TestKey.ed25519(chance);
        message = new byte[64];
        signature = key.sign(message);
        if (!(badge() instanceof Verdict.Accepted)) {
            throw new IllegalStateException("not accepted: " + badge().findings());
        }
    }

    @Benchmark
    public Verdict badge() {
        return judge.judge(presented, challenge, Expectation.ANYTHING, Employer.NOON);
    }

    /** What two of these cost is all that a perfect verifier would take for one presentation. */
    @Benchmark
    public boolean bareVerification() throws GeneralSecurityException {
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key.publicKey());
        verifier.update(message);
        return verifier.verify(signature);
    }

    private static JsonObject presentation(TestKey issuer, TestKey holder) {
        var signer = new LinkedDataSigner(contexts());
        var assertion = LinkedDataSigner.assertion(SUITE, issuer.didKeyMethod())
                .add("created", "2026-02-01T00:00:00Z")
                .build();
        var presentation = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
                .add("type", Json.createArrayBuilder().add("VerifiablePresentation"))
                .add("holder", holder.didKey())
                .add("verifiableCredential", signer.sign(unsigned(issuer, holder), assertion, issuer))
                .build();
        var authentication = LinkedDataSigner.authentication(
                        SUITE, holder.didKeyMethod(), Employer.NONCE, Employer.AUDIENCE)
                .add("created", Employer.NOON.toString())
                .build();
        return signer.sign(presentation, authentication, holder);
    }

    private static JsonObject unsigned(TestKey issuer, TestKey holder) {
        var text = """
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                              "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:6a1f8f6e-9f7a-4b13-a1e0-0a3f0a3e8f11",
                 "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": {"id": "%s", "type": ["Profile"], "name": "College"},
                 "validFrom": "2026-01-01T00:00:00Z",
                 "name": "Welding",
                 "credentialSubject": {
                   "id": "%s", "type": ["AchievementSubject"],
                   "achievement": {"id": "https://college.example/a/1", "type": ["Achievement"], "name": "Welding",
                                   "description": "Can weld", "criteria": {"narrative": "Weld a frame"}}}}
                """.formatted(issuer.didKey(), holder.didKey());
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static HashMap<String, JsonObject> contexts() {
        var pinned = PinnedContexts.standard();
        var contexts = new HashMap<String, JsonObject>();
        pinned.all().forEach(context -> contexts.putIfAbsent(context.url(), pinned.content(context)));
        return contexts;
    }

    private static CredentialJudge judge(String issuer) {
        var types = CredentialTypes.of(CredentialTypes.EVERY);
        var registered = new RegisteredIssuer(issuer, types, Issuer.KeySource.DID_KEY, Optional.empty());
        var lists = List.of(new TrustList(TrustList.OWN, List.of(), List.of(registered)));
        var policy = new RegistryKeyPolicy(lists);
        var documents = new RecentDocuments(
                (address, accept, maxBytes) -> new Fetched.Unreachable(Optional.of(404)), Duration.ofMinutes(15));
        return new CredentialJudge(
                List.of(new DataIntegrityVerifier(
                        new ProofKeysByPolicy(policy, documents),
                        new IssuerKeysByPolicy(policy, documents),
                        new DidHolderKeys(documents),
                        LegacyProofs.REFUSED)),
                CombinedTrust.of(lists, ChainRule.ROOT_PASSED_OVER),
                (address, references, at) ->
                        Finding.notApplicable(Reason.NO_STATUS_PUBLISHED, "The issuer publishes no status"));
    }
}
