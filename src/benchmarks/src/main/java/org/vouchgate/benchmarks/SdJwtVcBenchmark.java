package org.vouchgate.benchmarks;

import jakarta.json.Json;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
import org.vouchgate.credential.Verdict;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestIssuer;
import org.vouchgate.testkit.wallet.ProofTweaks;
import org.vouchgate.testkit.wallet.TestWallet;

/**
 * A whole answer with SD-JWT VCs: key binding, issuer certificate, trust, and optionally a status in a list with a million
 * entries. Its bound is two bare verifications for each credential.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SdJwtVcBenchmark {

    private static final String QUERY = """
            {"credentials":[{"id":"c","format":"dc+sd-jwt","multiple":true,"meta":{"vct_values":["urn:example:skills"]},
            "claims":[{"path":["skills"]}]}]}""";
    private static final int ENTRIES = 1_000_000;

    @Param({"NATIVE", "JDK"})
    Cryptography cryptography;

    @Param({"1", "4", "16"})
    int credentials;

    @Param({"false", "true"})
    boolean status;

    private Employer employer;
    private Map<String, List<String>> form;
    private TestKey key;
    private byte[] message;
    private byte[] signature;

    @Setup(Level.Trial)
    public void issue() throws GeneralSecurityException {
        cryptography.install();
        var chance = new SecureRandom();
        var authority = TestCa.root("CN=Root", Employer.NOON.minusSeconds(3600), chance);
        var issuer = TestIssuer.certified(authority.leaf("CN=College", Employer.NOON.minusSeconds(3600)), chance);
        var list = issuer.tokenStatusList(URI.create("https://college.example/status"), 1, ENTRIES);
        var published = Map.of(list.address(), list.publish(Employer.NOON));
        var wallet = TestWallet.fresh(chance);
        var builder = issuer.sdJwtVc("urn:example:skills", Employer.NOON.minusSeconds(600))
                .claims(Json.createObjectBuilder()
                        .add(
                                "skills",
                                Json.createArrayBuilder()
                                        .add("Java")
                                        .add("Nursing")
                                        .add("Welding"))
                        .add("name", "Ada")
                        .build())
                .hide("skills", "name")
                .boundTo(wallet.key());
        var credential = (status ? builder.status(list.entry(123_456)) : builder).issue();
        employer = new Employer(QUERY, authority, issuer, published);
        var presented = wallet.present(credential, Employer.NONCE, Employer.AUDIENCE, Employer.NOON, ProofTweaks.NONE);
        form = employer.form("c", Collections.nCopies(credentials, presented));
        key = TestKey.p256(chance);
        message = new byte[600];
        signature = key.sign(message);
    }

    @Benchmark
    public List<Verdict> answer() {
        return employer.verify(form);
    }

    /** What two of these cost is all that a perfect verifier would take for one credential. */
    @Benchmark
    public boolean bareVerification() throws GeneralSecurityException {
        var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(key.publicKey());
        verifier.update(message);
        return verifier.verify(signature);
    }
}
